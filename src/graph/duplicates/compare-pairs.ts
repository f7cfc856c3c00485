import type { Profile } from './profile';
import { type Neighbours, type Similarity, similarity } from './similarity';

/** The score from which two actors may be duplicates. */
export const MIN_SCORE = 0.6;

/** Two actors that may be duplicates. */
export interface CandidateRecord {
  actor: Profile;
  other: Profile;
  similarity: Similarity;
}

export type Pair = Pick<CandidateRecord, 'actor' | 'other'>;

const NO_NEIGHBOURS: Neighbours = new Set();

export const withoutNeighbours = (): Neighbours => NO_NEIGHBOURS;

/** Compares the actors of each pair; the highest score first, equal ones in the order of ids. */
export async function compareAll(
  pairs: readonly Pair[],
  neighboursOf: (id: string) => Neighbours,
): Promise<CandidateRecord[]> {
  const yieldIfDue = eventLoopYielder();
  const candidates: CandidateRecord[] = [];
  for (const { actor, other } of pairs) {
    const found = similarity(actor, other, neighboursOf(actor.id), neighboursOf(other.id));
    candidates.push({ actor, other, similarity: found });
    await yieldIfDue();
  }
  const key = ({ actor, other }: CandidateRecord) => `${actor.id}\n${other.id}`;
  return candidates.sort((a, b) => b.similarity.score - a.similarity.score || (key(a) < key(b) ? -1 : 1));
}

/** A function that yields to the event loop after every few milliseconds of work, so that other requests proceed. */
export function eventLoopYielder(maxMs = 4): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < maxMs) return;
    await new Promise((resolve) => setImmediate(resolve));
    since = performance.now();
  };
}
