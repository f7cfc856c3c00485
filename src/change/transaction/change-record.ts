import { ulid } from 'ulid';
import type { BilingualText } from '../../language/message';
import { MAX_INSTANT } from '../../store/model/records';
import type { ChangeAction } from '../change-action';
import type { ChangeTransaction } from './change-transaction';

/** A recorded change as the graph stores it. */
export interface ChangeRecord {
  id: string;
  type: 'Change';
  /** The position in the order of commits, from 1. */
  sequence: number;
  at: string;
  by: string;
  action: string;
  /** The changed node or tie; null if there are many. */
  about?: string | null;
  /** The clearance required to see the change. */
  clearance: number;
  /** The hash of the client’s idempotency key, else a random one; unique. */
  key: string;
  /** A hash of the action and its input, which detects the reuse of a key for another request. */
  asked: string;
  summaryEn: string;
  summaryFr: string;
  /** The ids of nodes and ties whose versions it opened or closed; empty where `isLoad`. */
  nodes: string[];
  ties: string[];
  /**
   * True for the load of a seed: the nodes that it touched and the ties whose first version is
   * known from its instant are its records. A list of all their ids would fill the memory of Neo4j.
   */
  isLoad?: boolean;
  /** The JSON that only this action needs; null if it needs none. */
  detail?: string | null;
  knownFrom: string;
  knownTo: string;
}

/** The subject and the summary of a change, known once its records are written. */
export interface ChangeSummary {
  /** The id of the changed node or tie; null if there are many. */
  about: string | null;
  summary: BilingualText;
  /** The data that a later change needs to revert this one; stored as JSON. */
  detail?: object;
}

type Header = Pick<ChangeRecord, 'sequence' | 'by' | 'key' | 'asked'> & { action: ChangeAction };

/** Creates a change’s record. Its id, a ULID of the instant, sorts in the order of commits. */
export function changeRecord(
  transaction: ChangeTransaction,
  { about, summary, detail, ...header }: Header & ChangeSummary,
): ChangeRecord {
  const { at } = transaction;
  return {
    ...header,
    id: `CHG-${ulid(Date.parse(at))}`,
    type: 'Change',
    at,
    about,
    clearance: transaction.clearance,
    summaryEn: summary.en,
    summaryFr: summary.fr,
    nodes: transaction.touchedNodes,
    ties: transaction.touchedTies,
    detail: detail ? JSON.stringify(detail) : null,
    knownFrom: at,
    knownTo: MAX_INSTANT,
  };
}

/** Returns the summary with which a change was recorded. */
export function summaryOf({ summaryEn, summaryFr }: ChangeRecord): BilingualText {
  return { en: summaryEn, fr: summaryFr };
}
