import { ulid } from 'ulid';
import { MAX_INSTANT } from '../model/records';
import type { ChangeAction } from './change-action';
import type { ChangeRecord } from './history/feed.store';
import type { Ledger } from './ledger/ledger';
import type { BilingualText } from '../language/message';

/** What a change is said to be, once its records are written. */
export interface ChangeSummary {
  /** The node or tie that the change is about; null where it is about many. */
  about: string | null;
  summary: BilingualText;
  detail?: object;
}

interface Change {
  sequence: number;
  by: string;
  action: ChangeAction;
  key: string;
  /** A hash of what was asked. */
  asked: string;
  draft: ChangeSummary;
}

/** The change that stands for all that a ledger holds. Its id begins with its instant, so that ids are in its order. */
export function changeRecord(ledger: Ledger, { draft, ...change }: Change): ChangeRecord {
  const { at } = ledger;
  return {
    ...change,
    id: `CHG-${ulid(Date.parse(at))}`,
    type: 'Change',
    at,
    about: draft.about,
    clearance: ledger.clearance,
    summaryEn: draft.summary.en,
    summaryFr: draft.summary.fr,
    nodes: ledger.touchedNodes,
    ties: ledger.touchedTies,
    detail: draft.detail ? JSON.stringify(draft.detail) : null,
    knownFrom: at,
    knownTo: MAX_INSTANT,
  };
}
