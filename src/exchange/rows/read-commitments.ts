import type { ImportRow } from './row';

/** What a folder and the graph say of the commitments that rows of the folder are about. */
export interface CommitmentsKnown {
  /** Whether a node of the folder or of the graph is an actor or a country with a government; and whether it is one at which a commitment can be made. */
  isActor: (id: string) => boolean;
  isOccasion: (id: string) => boolean;
  /** Whether a row of ties.csv, or the graph, says who made a commitment. */
  hasPromise: (id: string) => boolean;
}

/** Rejects cells of a row of commitments.csv that name no actor or no occasion, and a commitment that nobody made. */
export function checkCommitmentEnds(row: ImportRow, { isActor, isOccasion, hasPromise }: CommitmentsKnown): void {
  const [by, madeAt] = [row.cell('by'), row.cell('made_at')];
  if (by === '' ? !hasPromise(row.cell('id')) : !isActor(by))
    row.reject('by', 'the id of an actor in this folder or in the graph, or nothing and a row PROMISED of ties.csv');
  if (madeAt !== '' && !isOccasion(madeAt))
    row.reject('made_at', 'the id of an opportunity, a partnership, an action or a campaign');
}
