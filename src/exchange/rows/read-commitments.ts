import { CommitmentStatus } from '../../store/model/enums';
import { followUpRow } from '../../store/model/reports';
import type { NodeRow } from '../../store/model/rows';
import { clearanceOfNode, visibilityOfClearance } from '../../store/model/visibility';
import { isBefore } from '../../language/partial-date';
import { clearanceAfter, hasType } from './id-registry';
import { choice, requiredDate, text } from './read-cells';
import { evidenceOf } from './read-evidence';
import type { NodeContext } from './read-nodes';
import type { ImportRow } from './row';

/** What a folder and the graph say of the commitments that rows of the folder are about. */
export interface CommitmentsKnown {
  /** Whether a node of the folder or of the graph is an actor or a country with a government; and whether it is one at which a commitment can be made. */
  isActor: (id: string) => boolean;
  isOccasion: (id: string) => boolean;
  /** Whether a row of ties.csv, or the graph, says who made a commitment. */
  hasPromise: (id: string) => boolean;
  /** The nodes of the folder. */
  inFolder: ReadonlyMap<string, NodeRow>;
}

/** Rejects cells of a row of commitments.csv that name no actor or no occasion, and a commitment that nobody made. */
export function checkCommitmentEnds(row: ImportRow, { isActor, isOccasion, hasPromise }: CommitmentsKnown): void {
  const [by, madeAt] = [row.cell('by'), row.cell('made_at')];
  if (by === '' ? !hasPromise(row.cell('id')) : !isActor(by))
    row.reject('by', 'the id of an actor in this folder or in the graph, or nothing and a row PROMISED of ties.csv');
  if (madeAt !== '' && !isOccasion(madeAt))
    row.reject('made_at', 'the id of an opportunity, a partnership, an action or a campaign');
}

const REPORTED = Object.values(CommitmentStatus).filter((status) => status !== CommitmentStatus.UNKNOWN);

/** A row of follow-ups.csv; undefined where a required cell is missing. Who may see its commitment may see it. */
export function readFollowUp(
  row: ImportRow,
  context: NodeContext,
  { inFolder }: CommitmentsKnown,
): NodeRow | undefined {
  const { existing, registry, evidenceFile } = context;
  const [id, commitment] = [row.cell('id'), row.cell('commitment')];
  registry.claim(row, id, 'FollowUp');
  const known = inFolder.get(commitment);
  if (known ? known.type !== 'Commitment' : !hasType(existing, commitment, 'Commitment'))
    row.reject('commitment', 'the id of a commitment in this folder or in the graph');
  const status = choice(row, 'status', REPORTED);
  const asOf = requiredDate(row, 'as_of');
  if (asOf && known?.since && isBefore(asOf, known.since))
    row.reject('as_of', `a date that is not before the commitment was made, ${known.since}`);
  const note = text(row, 'note');
  const { evidence } = evidenceOf(row, id, evidenceFile);
  if (!status || !asOf) return undefined;
  const clearance = known ? clearanceOfNode(known.properties) : clearanceAfter(existing, commitment, undefined);
  const visibility = visibilityOfClearance(clearance);
  return { ...followUpRow({ id, commitment, status, asOf, note, visibility }), evidence };
}
