import { useRef, useState } from 'preact/hooks';
import { usePage } from '../frame/location';
import type { ConveneEvidenceQuery, ConveneQuery } from '../graphql/graphql';
import { type Problem, problemParameters } from './problem';

export interface Done {
  /** The last change, in words. */
  what: string;
  /** The reach of the previous list. */
  reach: number | null;
  /** Undoes the change. */
  undo: () => void;
}

interface ConveneActions {
  /** The last change. */
  done: Done | null;
  /** Applies a change; `focus` is the id of the control to focus if the pressed one disappears. */
  change: (problem: Problem, summary: string, focus?: string) => void;
  /** Moves the focus to the requested control, after the rows have changed. */
  restoreFocus: () => void;
}

/** Returns the changes to the problem in the address, each of which can be undone. */
export function useActions(reach: number | null): ConveneActions {
  const page = usePage();
  const [done, setDone] = useState<Done | null>(null);
  const focusId = useRef<string | null>(null);
  const previousAddress = page.with({});
  return {
    done,
    change: (problem, summary, focus) => {
      const undo = () => {
        setDone(null);
        page.go(previousAddress);
      };
      setDone({ what: summary, reach, undo });
      focusId.current = focus ?? null;
      page.go(page.with(problemParameters(problem)), { keepFocus: true });
    },
    restoreFocus: () => {
      if (focusId.current === null) return;
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost) (document.getElementById(focusId.current) ?? document.getElementById('invitations'))?.focus();
      focusId.current = null;
    },
  };
}

export type ConveningList = NonNullable<ConveneQuery['conveningList']>;
export type Invitee = ConveningList['invitees'][number];
export type InviteePath = NonNullable<ConveneEvidenceQuery['conveningList']>['invitees'][number]['via'][number];

/** The properties that each part of the view needs. */
export interface ConveneProps {
  problem: Problem;
  actions: ConveneActions;
  nameOfId: (id: string) => string;
}
