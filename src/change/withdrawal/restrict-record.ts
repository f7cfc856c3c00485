import { Field, ID, InputType } from 'type-graphql';
import type { BilingualText } from '../../language/message';
import { VISIBILITY_TYPES } from '../../store/model/node-type';
import { TieType } from '../../store/model/tie-type';
import { CLEARANCE, Visibility } from '../../store/model/visibility';
import { inIdBatches } from '../../store/neo4j/parameters';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { checkReason } from '../input/checks';
import { rejectInput, rejectUnknownId, ValidationErrors } from '../input/validation-errors';
import { listMeetingsAbout } from '../meeting/meeting.store';
import { namesOf, nodeSummary, tieSummary } from '../transaction/change-summary';
import type { ChangeTransaction } from '../transaction/change-transaction';
import { type ChangeOutcome, recordChange } from '../transaction/record-change';
import { readNodeVersions, readTieVersions, type TieVersion } from '../transaction/versions.store';
import type { KeyOption } from '../write-mutation';
import {
  type ChangeOfRecord,
  findEvidence,
  listChangesOfNodes,
  listChangesOfTie,
  listDependentRecords,
  listTieIds,
  lowestClearances,
  restrictChanges,
  restrictNodes,
  restrictTie,
} from './withdrawal.store';

@InputType({ description: 'A record and its new visibility.' })
export class RestrictRecordInput {
  @Field(() => ID, { description: 'The record, current or withdrawn.' })
  id: string;

  @Field(() => Visibility, { description: 'The new visibility: NETWORK or CONFIDENTIAL.' })
  visibility: Visibility;

  @Field(() => String, { description: 'The reason, shown in the history; up to 300 characters.' })
  reason: string;
}

/** The outcome, and the number of restricted or erased versions; 0 if it was recorded before. */
export type WithdrawalOutcome = ChangeOutcome & { count: number };

/**
 * Restricts the visibility of a record over all its history: in every version, current or
 * withdrawn, with its evidence and the changes that touched it. A record is a tie, or a node that
 * has a visibility, with its ties and follow-ups.
 */
export async function restrictRecord(
  context: ChangeContext,
  input: RestrictRecordInput,
  options: KeyOption,
): Promise<WithdrawalOutcome> {
  let count = 0;
  const outcome = await recordChange(
    context,
    { action: ChangeAction.RESTRICT, options, input },
    async (transaction) => {
      const { id, reason } = input;
      const errors = new ValidationErrors();
      checkReason(errors, reason);
      errors.throwIfAny();
      const [tie] = await readTieVersions(transaction.run, [id]);
      if (tie?.properties.derived) rejectInput('DERIVED.tie', ['input', 'id'], { id });
      rejectPromisedTie(tie);
      const restricted = tie ? await restrictOneTie(transaction, input, tie) : await restrictNode(transaction, input);
      count = restricted.count;
      return { about: id, summary: restricted.summary };
    },
  );
  return { ...outcome, count };
}

interface Restricted {
  count: number;
  summary: BilingualText;
}

async function restrictOneTie(
  transaction: ChangeTransaction,
  input: RestrictRecordInput,
  newest: TieVersion,
): Promise<Restricted> {
  const { run } = transaction;
  const { id, visibility, reason } = input;
  const count = await restrictTie(run, id, visibility, CLEARANCE[visibility]);
  if (count === 0) rejectInput('NOTHING_TO_CHANGE.visibility', ['input', 'visibility'], { id });
  const ends = endsOf(await readTieVersions(run, [id]));
  await restrictHistory(transaction, { nodes: [], ties: [id] }, await listChangesOfTie(run, id, ends));
  transaction.touchTie(id, ends, Math.max(CLEARANCE[visibility], newest.properties.clearance));
  const tie = { ...newest.properties, ...newest };
  return { count, summary: await tieSummary(run, 'change.tie.restricted', tie, { visibility, reason }) };
}

/** Restricts a node, its follow-ups, the meetings about it and the ties of all of them. */
async function restrictNode(
  transaction: ChangeTransaction,
  { id, visibility, reason }: RestrictRecordInput,
): Promise<Restricted> {
  const { run } = transaction;
  const [newest] = await readNodeVersions(run, [id]);
  if (!newest && !(await findEvidence(run, id))) {
    rejectUnknownId('NOT_FOUND.restricted', ['input', 'id'], { id, types: VISIBILITY_TYPES });
  }
  if (!newest || !VISIBILITY_TYPES.some((type) => type === newest.type)) {
    rejectInput('WRONG_KIND.restricted', ['input', 'id'], { id });
  }
  const to = CLEARANCE[visibility];
  const nodes = [id, ...(await listDependentRecords(run, id)), ...(await listMeetingsAbout(run, id))];
  const ties = [...new Set((await Promise.all(nodes.map((node) => listTieIds(run, node)))).flat())];
  let count = await restrictNodes(run, nodes, visibility, to);
  for (const tie of ties) count += await restrictTie(run, tie, visibility, to);
  if (count === 0) rejectInput('NOTHING_TO_CHANGE.visibility', ['input', 'visibility'], { id });
  await restrictHistory(transaction, { nodes, ties }, await listChangesOfNodes(run, nodes));
  for (const [node, clearance] of await lowestClearances(run, nodes)) transaction.touchNode(node, clearance);
  transaction.touchTies(await inIdBatches(ties, (batch) => readTieVersions(run, batch)));
  return { count, summary: nodeSummary('change.tie.restricted', namesOf(newest), { visibility, reason }) };
}

/** Hides the changes of restricted records, as if these had been recorded so. */
async function restrictHistory(
  { run }: ChangeTransaction,
  restricted: { nodes: readonly string[]; ties: readonly string[] },
  changes: readonly ChangeOfRecord[],
): Promise<void> {
  const tieIds = [...new Set(changes.flatMap(({ ties }) => ties))];
  const versions = new Map<string, TieVersion[]>();
  for (const version of await inIdBatches(tieIds, (batch) => readTieVersions(run, batch))) {
    versions.set(version.id, [...(versions.get(version.id) ?? []), version]);
  }
  const nodeClearances = await lowestClearances(run, [...new Set(changes.flatMap(({ nodes }) => nodes))]);
  const clearancesOf = (ties: readonly TieVersion[]) => ties.map(({ properties }) => properties.clearance);
  const rows = changes.map((change) => {
    const ties = change.ties.flatMap((tie) => versions.get(tie) ?? []);
    const touched = change.touched.flatMap(({ id, clearance }) => {
      if (restricted.nodes.includes(id)) return [{ id, clearance: lowestOf([nodeClearances.get(id) ?? 0], clearance) }];
      const joining = ties.filter(joins(id));
      // A node that was changed itself stays in the history for all its viewers.
      const isOfRestricted = joining.some((tie) => restricted.ties.includes(tie.id)) && !change.nodes.includes(id);
      return isOfRestricted ? [{ id, clearance: lowestOf(clearancesOf(joining), clearance) }] : [];
    });
    const { about } = change;
    const isAbout = about !== null && [...restricted.nodes, ...restricted.ties].includes(about);
    const recordClearances = isAbout
      ? [
          ...clearancesOf(versions.get(about) ?? []),
          ...(nodeClearances.get(about) === undefined ? [] : [nodeClearances.get(about)!]),
        ]
      : [...clearancesOf(ties), ...change.nodes.map((node) => nodeClearances.get(node) ?? 0)];
    return { id: change.id, touched, clearance: lowestOf(recordClearances, change.clearance) };
  });
  await restrictChanges(run, rows);
}

/** Returns the ids of the ends that a tie had in these versions. */
export const endsOf = (versions: readonly TieVersion[]) => [...new Set(versions.flatMap(({ from, to }) => [from, to]))];

const joins =
  (node: string) =>
  ({ from, to }: TieVersion): boolean =>
    from === node || to === node;

/** Returns the lowest of these clearances, at least the former one. */
function lowestOf(clearances: readonly number[], was: number): number {
  return clearances.length === 0 ? was : Math.max(was, Math.min(...clearances));
}

/** Rejects the withdrawal of a PROMISED tie, without which a commitment cannot exist. */
export function rejectPromisedTie(tie: TieVersion | undefined): void {
  if (tie?.type === (TieType.PROMISED as string))
    rejectInput('WRONG_KIND.promiseAlone', ['input', 'id'], { id: tie.to });
}
