import { Arg, Args, Ctx, Field, ID, InputType, ObjectType, Resolver } from 'type-graphql';
import { Role } from '../../graph/access/viewer';
import { bilingual, textIn } from '../../language/message';
import { dateInPeriod } from '../../language/partial-date';
import { clearanceOfNode } from '../../store/model/visibility';
import type { Run } from '../../store/neo4j/client';
import { inIdBatches } from '../../store/neo4j/parameters';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { SEED } from '../import/import-summary';
import { recordsOfTie, requireAllInRegions } from '../authorize/coordinator-region';
import { rejectInput } from '../input/validation-errors';
import { Payload, toPayload } from '../payload.type';
import { type ChangeRecord, summaryOf } from '../transaction/change-record';
import { currentNodes } from '../transaction/current';
import { listUndos, readChange } from '../transaction/feed.store';
import type { ChangeTransaction } from '../transaction/change-transaction';
import { type ChangeOutcome, recordChange } from '../transaction/record-change';
import {
  referencedActors,
  type NodeVersion,
  readNodeVersions,
  readTiesReferencing,
  readTieVersions,
  type TieVersion,
} from '../transaction/versions.store';
import { WriteMutation, WriteOptions } from '../write-mutation';
import { undoPlan, type UndoPlan } from './undo-plan';
import { closeEvidence, listDependents, listTouched, readEvidenceClosed } from './undo.store';

@ObjectType({ implements: Payload, simpleResolvers: true, description: 'The result of an undo.' })
export class UndoPayload extends Payload {}

@InputType({ description: 'A change to revert.' })
class UndoChangeInput {
  @Field(() => ID, { description: 'The change.' })
  id: string;
}

@Resolver()
export class UndoResolver {
  @WriteMutation(
    () => UndoPayload,
    'Reverts a change with a new change. Rejected if later changes depend on it. A coordinator needs all its records in their regions. An import is undone by an administrator, the load of the seed by nobody.',
  )
  undoChange(
    @Arg('input', () => UndoChangeInput, { description: 'The change.' }) input: UndoChangeInput,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return toPayload(context, 'change', undoChange(context, input.id, options));
  }
}

/**
 * Reverts a change with a new change: closes the versions it opened, and reopens those it closed.
 * Rejected if later changes depend on it. A coordinator needs all touched records in their regions.
 * Only an administrator can undo an import, and nobody the load of the seed.
 */
function undoChange(context: ChangeContext, id: string, options: WriteOptions): Promise<ChangeOutcome> {
  return recordChange(context, { action: ChangeAction.UNDO, options, input: id }, async (transaction) => {
    const change = await readChange(transaction.run, id);
    if (!change) rejectInput('NOT_FOUND.change', ['input', 'id'], { id });
    if (change.by === SEED) rejectInput('WRONG_KIND.seed', ['input', 'id']);
    if (change.action === ChangeAction.IMPORT && context.viewer.role !== Role.ADMIN) {
      rejectInput('OUTSIDE_REGIONS.import', ['input', 'id']);
    }
    await revert(context, transaction, change);
    // The summary repeats that of the undone change.
    transaction.hideBelow(change.clearance);
    const undone = summaryOf(change);
    const summary = bilingual('change.undone', (language) => ({ summary: textIn(undone, language) }));
    return { about: change.about ?? null, summary, detail: { undid: id } };
  });
}

async function revert({ viewer }: ChangeContext, transaction: ChangeTransaction, change: ChangeRecord): Promise<void> {
  const { run } = transaction;
  const subjects = [...change.nodes, ...change.ties];
  const nodes = undoPlan(await inIdBatches(change.nodes, (ids) => readNodeVersions(run, ids)), change.at);
  const versions = await inIdBatches(change.ties, (ids) => readTieVersions(run, ids));
  // The derived versions follow again from the restored ones.
  const recorded = versions.filter(({ properties }) => !properties.derived);
  const ties = undoPlan(recorded, change.at);
  // Current records count: a record moved out of a region cannot be restored from there.
  const touched = [...change.nodes.map((id) => [id]), ...ties.newest.map(recordsOfTie)];
  await requireAllInRegions(run, viewer, touched, ['input', 'id']);
  await rejectIfLaterChangesDepend(run, change, nodes, ties);
  const evidence = await inIdBatches(subjects, (ids) => readEvidenceClosed(run, ids, change.at));
  await transaction.closeNodes(
    nodes.close.map(({ version, before }) => ({
      id: version.id,
      mergedInto: (before?.properties.mergedInto ?? null) as string | null,
      clearance: clearanceOfNode(version.properties),
    })),
  );
  await transaction.reopenNodes(nodes.reopen);
  await transaction.closeTies(
    ties.close.map(({ version }) => version),
    true,
  );
  await transaction.closeTies(ties.replaced);
  await transaction.reviseTies(ties.reopen.map((version) => ({ version })));
  await transaction.reopenEvidence(evidence);
  const closed = await inIdBatches(subjects, (ids) => closeEvidence(run, ids, change.at, transaction.at));
  const withEvidence = new Set([...closed, ...evidence.map(({ properties }) => properties.of)]);
  // Records with changed evidence only have no version at this instant.
  for (const { id, properties } of nodes.newest)
    if (withEvidence.has(id)) transaction.touchNode(id, clearanceOfNode(properties));
  transaction.touchTiesOfEvidence(ties.newest.filter(({ id }) => withEvidence.has(id)));
  if (transaction.isEmpty) rejectInput('NOTHING_TO_CHANGE.undone', ['input', 'id']);
  // The undo appears in every history that contains the undone change.
  for (const { id, clearance } of await listTouched(run, change.id)) transaction.addToHistory(id, clearance);
}

/**
 * Rejects the undo of a change on which later changes depend, or that would remove an end of a tie,
 * an actor that a tie references, or the owner of a node.
 */
async function rejectIfLaterChangesDepend(
  run: Run,
  change: ChangeRecord,
  nodes: UndoPlan<NodeVersion>,
  ties: UndoPlan<TieVersion>,
): Promise<void> {
  const [changed] = [...nodes.changedSince, ...ties.changedSince];
  if (changed) {
    const at = instantOfLaterChange(changed, change.at);
    const undos = await listUndos(run, [at]);
    if (undos.some(({ undid }) => undid === change.id)) rejectInput('LATER_CHANGES.undone', ['input', 'id']);
    rejectFor(changed.id, at);
  }
  const closed = {
    nodes: nodes.close.map(({ version }) => version.id),
    reopened: nodes.reopen.map(({ id }) => id),
    ties: ties.close.map(({ version }) => version.id),
    changed: change.ties,
    from: change.at,
  };
  const reopened = new Set(closed.reopened);
  const ends = [
    ...ties.reopen.flatMap((tie) => [tie.from, tie.to, ...referencedActors(tie)]),
    ...nodes.reopen.flatMap(({ places }) => places.map(({ place }) => place)),
  ].filter((id) => !reopened.has(id));
  const [[dependent], naming, current] = await Promise.all([
    listDependents(run, closed),
    readTiesReferencing(run, closed.nodes),
    currentNodes(run, ends),
  ]);
  if (dependent) rejectFor(dependent.id, dependent.at);
  const remaining = naming.find(({ id }) => !change.ties.includes(id));
  if (remaining)
    rejectFor(
      referencedActors(remaining).find((id) => closed.nodes.includes(id))!,
      remaining.properties.knownFrom,
    );
  const missing = ends.find((id) => !current.has(id) || closed.nodes.includes(id));
  if (missing) rejectInput('LATER_CHANGES.end', ['input', 'id'], { id: missing });
}

/** Returns the instant of the later change that opened or closed this newest version. */
function instantOfLaterChange({ properties: { knownFrom, knownTo } }: NodeVersion | TieVersion, at: string): string {
  return knownFrom > at ? knownFrom : knownTo;
}

function rejectFor(id: string, at: string): never {
  rejectInput('LATER_CHANGES.change', ['input', 'id'], (language) => ({
    id,
    at: dateInPeriod(at.slice(0, 10), language),
  }));
}
