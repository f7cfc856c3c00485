import type { ImportRow } from './row';

/** The commitments, in the folder or the graph, that rows of the folder refer to. */
export interface KnownCommitments {
  /**
   * True where a node of the folder or the graph is an actor or a country with a government;
   * `isOccasion`: where a commitment can be made at it.
   */
  isActor: (id: string) => boolean;
  isOccasion: (id: string) => boolean;
  /** True where a row of ties.csv, or the graph, shows the maker of a commitment. */
  hasPromise: (id: string) => boolean;
}

/** Rejects cells that are no actor or no occasion, and a commitment without a maker. */
export function checkCommitmentEnds(row: ImportRow, { isActor, isOccasion, hasPromise }: KnownCommitments): void {
  const [by, madeAt] = [row.cell('by'), row.cell('made_at')];
  if (by === '' ? !hasPromise(row.cell('id')) : !isActor(by))
    row.reject('by', 'the id of an actor in this folder or in the graph, or nothing and a row PROMISED of ties.csv');
  if (madeAt !== '' && !isOccasion(madeAt))
    row.reject('made_at', 'the id of an opportunity, a partnership, an action or a campaign');
}
