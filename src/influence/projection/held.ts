import { transactionNumber } from '../../neo4j/transaction-number';
import type { IdIndex } from '../view/id-index';
import type { AskedHead } from '../engine/messages';
import type { Projection } from './projection';
import type { ViewCache } from '../view/view-cache';

/** A projection as it was read: the views over it, and which id is which index. */
export interface Loaded {
  views: ViewCache;
  idIndex: IdIndex;
}

/** What is held, and what is known to be in it. */
export interface Held {
  projection: Projection;
  loaded: Loaded;
  /** The instant of the last change that is in it whole, and its place in the order of commits. */
  at: string | null;
  sequence: number;
  /**
   * How many transactions were committed that are no change of the feed: at a revision whose number is larger than this
   * and the changes together, somebody else has written. Null where revisions have no numbers.
   */
  others: number | null;
  /** The instant of an import of which a part may be in it; null where there is none. */
  importing: string | null;
}

/** Whether all that readers can see at a head is known to be in what is held. */
export function holds(held: Held, head: AskedHead): boolean {
  if (isLater(head.at, held.at)) return false;
  if (!isExternalWrite(held, head)) return true;
  // Readers stand before an import for as long as it is written. What another import left behind may be taken back.
  return head.importing !== null && head.at === held.at && (held.importing ?? head.importing) === head.importing;
}

/** Whether there is something at a head that the feed does not tell of, as far as what is held knows the feed. */
export function isExternalWrite(
  { others, sequence }: Pick<Held, 'others' | 'sequence'>,
  { revision }: AskedHead,
): boolean {
  const number = transactionNumber(revision);
  return number === null || others === null || number > others + sequence;
}

function isLater(one: string | null, than: string | null): boolean {
  return one !== null && (than === null || one > than);
}
