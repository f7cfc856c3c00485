import { useRef, useState } from 'preact/hooks';
import { usePage } from '../frame/location';
import type { ConveneEvidenceQuery, ConveneQuery } from '../graphql/graphql';
import { type Problem, problemParameters } from './problem';

export interface Done {
  /** What was done, in words. */
  what: string;
  /** The reach of the list before. */
  reach: number | null;
  /** Undoes it. */
  undo: () => void;
}

interface ConveneActions {
  /** What was done last. */
  done: Done | null;
  /**
   * Changes the problem and says what was done. `focus` is the id of the control that has the focus afterwards, where the one
   * that was pressed is gone.
   */
  change: (problem: Problem, what: string, focus?: string) => void;
  /** Puts the focus where it was wanted, after the rows have changed. */
  restoreFocus: () => void;
}

/** Changes to the problem in the address, each of which can be undone. */
export function useActions(reach: number | null): ConveneActions {
  const page = usePage();
  const [done, setDone] = useState<Done | null>(null);
  const wanted = useRef<string | null>(null);
  const here = page.with({});
  return {
    done,
    change: (problem, what, focus) => {
      const undo = () => {
        setDone(null);
        page.go(here);
      };
      setDone({ what, reach, undo });
      wanted.current = focus ?? null;
      page.go(page.with(problemParameters(problem)), { keepFocus: true });
    },
    restoreFocus: () => {
      if (wanted.current === null) return;
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost) (document.getElementById(wanted.current) ?? document.getElementById('invitations'))?.focus();
      wanted.current = null;
    },
  };
}

export type ConveningList = NonNullable<ConveneQuery['conveningList']>;
export type Invitee = ConveningList['invitees'][number];
export type InviteePath = NonNullable<ConveneEvidenceQuery['conveningList']>['invitees'][number]['via'][number];

/** What each part of the view needs. */
export interface ConveneProps {
  problem: Problem;
  actions: ConveneActions;
  nameOfId: (id: string) => string;
}
