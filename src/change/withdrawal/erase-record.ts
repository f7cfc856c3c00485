import { Field, ID, InputType } from 'type-graphql';
import { tieQuery } from '../../graph/tie/tie.store';
import { stepsOf } from '../../graph/picture/picture-steps';
import { bilingual } from '../../language/message';
import { foldText } from '../../language/names';
import { ACTOR_TYPES, INITIATIVE_TYPES, VISIBILITY_TYPES } from '../../store/model/node-type';
import { NETWORK } from '../../store/model/record-ids';
import { toRecords } from '../../store/model/records';
import { deriveTies, refreshLastConfirmed } from '../../store/model/write-records';
import type { Run } from '../../store/neo4j/client';
import { inIdBatches } from '../../store/neo4j/parameters';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { checkReason } from '../input/checks';
import { rejectInput, rejectUnknownId, ValidationErrors } from '../input/validation-errors';
import type { MergeDetail } from '../merge/merge-actors';
import type { ChangeTransaction } from '../transaction/change-transaction';
import { eraseFromPictures } from '../picture/picture-changes.store';
import { rowOf } from '../transaction/node-row';
import { recordChange } from '../transaction/record-change';
import { redateTie } from '../transaction/tie-dates.store';
import { type NodeVersion, readNodeVersions, readTieVersions, type TieVersion } from '../transaction/versions.store';
import type { KeyOption } from '../write-mutation';
import { endsOf, rejectPromisedTie, type WithdrawalOutcome } from './restrict-record';
import {
  eraseEvidence,
  eraseReferences,
  eraseNode,
  eraseTies,
  findEvidence,
  listMergedInto,
  listEvidenceTexts,
  listDependentRecords,
  listPublicWords,
  listTieIds,
  lowestClearances,
  reassignMeetings,
  reassignCommitments,
  redactChanges,
  listMerges,
  setNames,
} from './withdrawal.store';
import { QUALIFIERS } from '../../store/model/qualifier';

@InputType({ description: 'A record to erase.' })
export class EraseRecordInput {
  @Field(() => ID, { description: 'The node, tie or evidence, current or withdrawn.' })
  id: string;

  @Field(() => String, {
    description:
      'The reason, shown in the history; up to 300 characters. It may not name the record, nor have a word of what is erased that no public name has.',
  })
  reason: string;
}

/** The result of an erasure. */
interface Erasure {
  /** The number of stored versions. */
  count: number;
  /** The clearance required to see that the record existed. */
  clearance: number;
}

const ERASABLE: readonly string[] = [...ACTOR_TYPES, ...INITIATIVE_TYPES, ...VISIBILITY_TYPES];

/**
 * Erases an actor with its commitments and the meetings that it held, an initiative, an
 * opportunity, a commitment, a follow-up or a meeting, with its ties and follow-ups, a picture, or
 * one tie, or one piece of evidence: every version, the evidence, the sources that nothing else
 * cites, and its traces in the history. The recorded change contains its time and author, never the
 * record. It cannot be undone.
 */
export async function eraseRecord(
  context: ChangeContext,
  input: EraseRecordInput,
  options: KeyOption,
): Promise<WithdrawalOutcome> {
  let count = 0;
  const outcome = await recordChange(context, { action: ChangeAction.ERASE, options, input }, async (transaction) => {
    const { id, reason } = input;
    const errors = new ValidationErrors();
    checkReason(errors, reason);
    errors.throwIfAny();
    const erased = await erase(transaction, id, reason);
    count = erased.count;
    transaction.touchUnnamed(erased.clearance);
    return { about: null, summary: bilingual('change.erased', { reason }) };
  });
  return { ...outcome, count };
}

async function erase(transaction: ChangeTransaction, id: string, reason: string): Promise<Erasure> {
  const { run } = transaction;
  rejectReasonNamingRecord(reason, [id]);
  const evidence = await findEvidence(run, id);
  if (evidence) {
    const texts = await listEvidenceTexts(run, [evidence.of], id);
    await rejectReasonRevealingRecord(run, reason, { ids: [], texts });
    const count = await eraseEvidence(run, [evidence.of], id);
    await eraseFromPictures(run, []);
    const [tie] = await readTieVersions(run, [evidence.of]);
    if (tie) await redateTie(run, tie.id, tieQuery([tie.id]));
    await refreshLastConfirmed(run, tie ? [tie.from, tie.to] : [evidence.of]);
    return { count, clearance: evidence.clearance };
  }
  const ties = await readTieVersions(run, [id]);
  if (ties.some(({ properties }) => properties.derived)) rejectInput('DERIVED.tie', ['input', 'id'], { id });
  if (ties.length > 0) return eraseTie(transaction, ties, reason);
  const nodes = await readNodeVersions(run, [id]);
  if (nodes.length === 0) rejectUnknownId('NOT_FOUND.record', ['input', 'id'], { id });
  if (nodes[0]?.properties.derived) rejectInput('DERIVED.government', ['input', 'id'], { id });
  rejectReasonNamingRecord(reason, nodes.flatMap(namesIn));
  return eraseWithTies(transaction, nodes, reason);
}

async function eraseTie(
  { run, at }: ChangeTransaction,
  versions: readonly TieVersion[],
  reason: string,
): Promise<Erasure> {
  rejectPromisedTie(versions[0]);
  const ids = [versions[0]!.id];
  const ends = endsOf(versions);
  await rejectReasonRevealingRecord(run, reason, {
    ids,
    texts: [...versions.flatMap(textsIn), ...(await listEvidenceTexts(run, ids))],
  });
  await redactChanges(run, { places: ends, ids }, bilingual('change.redacted'));
  const count = (await eraseEvidence(run, ids)) + (await eraseTies(run, ids, ends));
  await eraseFromPictures(run, ids);
  await refreshLastConfirmed(run, ends);
  // It may have suppressed a derived tie. The change names neither.
  await deriveTies(run, ends, at);
  return { count, clearance: Math.max(...versions.map(({ properties }) => properties.clearance)) };
}

async function eraseWithTies(
  { run }: ChangeTransaction,
  versions: readonly NodeVersion[],
  reason: string,
): Promise<Erasure> {
  const { id, type, properties } = versions[0]!;
  if (!ERASABLE.includes(type) || id === NETWORK) rejectInput('WRONG_KIND.erased', ['input', 'id'], { id, type });
  // The other actor has its names and ties until the merge is reverted.
  if (properties.mergedInto || (await listMergedInto(run, id)).length > 0) {
    rejectInput('LATER_CHANGES.merge', ['input', 'id'], { id });
  }
  await reassignCommitments(run, id);
  await reassignMeetings(run, id);
  const parts = await listDependentRecords(run, id);
  const partVersions = await readNodeVersions(run, parts);
  const commitments = partVersions.filter(({ type: one }) => one === 'Commitment');
  rejectReasonNamingRecord(reason, commitments.flatMap(namesIn));
  const nodes = [id, ...parts];
  const ties = [...new Set((await Promise.all(nodes.map((node) => listTieIds(run, node)))).flat())];
  const ids = [...nodes, ...ties];
  const lowest = await lowestClearances(run, nodes);
  // During a merge, its ties belonged to the other actor.
  const moved = await inIdBatches(ties, (batch) => readTieVersions(run, batch));
  const ends = endsOf(moved);
  const texts = [...[...versions, ...partVersions, ...moved].flatMap(textsIn), ...(await listEvidenceTexts(run, ids))];
  await rejectReasonRevealingRecord(run, reason, { ids: nodes, texts });
  await eraseMergedNames(run, id);
  await eraseReferences(run, id);
  await redactChanges(run, { places: [...nodes, ...ends], ids }, bilingual('change.redacted'));
  let count = (await eraseEvidence(run, ids)) + (await eraseTies(run, ties, ends));
  for (const node of nodes) count += await eraseNode(run, node);
  await eraseFromPictures(run, ids);
  await refreshLastConfirmed(run, ends);
  return { count, clearance: lowest.get(id) ?? 0 };
}

function namesIn({ properties }: NodeVersion): string[] {
  const { nameEn, nameFr, otherNames } = properties as { nameEn?: string; nameFr?: string; otherNames?: string[] };
  return [nameEn, nameFr, ...(otherNames ?? [])].filter((name) => typeof name === 'string');
}

/** Rejects a reason that names the record, since the reason remains. */
function rejectReasonNamingRecord(reason: string, names: readonly string[]): void {
  const words = ` ${foldText(reason)} `;
  const isNamed = names.some((name) => name !== '' && words.includes(` ${foldText(name)} `));
  if (isNamed) rejectInput('BAD_TEXT.names', ['input', 'reason']);
}

/** The free-text properties, besides names. */
const TEXT_PROPERTIES = ['note', 'outcome', 'outcomeEn', 'outcomeFr', 'nextStep', 'ask', ...QUALIFIERS];

function textsIn(version: NodeVersion | TieVersion): string[] {
  const { properties } = version;
  const texts = TEXT_PROPERTIES.map((name) => properties[name]).filter((text) => typeof text === 'string');
  return 'places' in version ? [...namesIn(version), ...texts, ...textsOfSteps(properties)] : texts;
}

function textsOfSteps(properties: object): string[] {
  return stepsOf(properties).flatMap(({ textEn, textFr }) => [textEn, ...(textFr ? [textFr] : [])]);
}

/** The minimum number of letters of a word that reveals a record. */
const MIN_DISTINCTIVE = 5;

function wordsIn(text: string): string[] {
  const words = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => [...word].length >= MIN_DISTINCTIVE);
}

/**
 * Rejects a reason with a word of the erased record, since the reason remains: a word of five
 * letters or more, unless a public name contains it too, so that it does not reveal the record.
 */
async function rejectReasonRevealingRecord(
  run: Run,
  reason: string,
  { ids, texts }: { ids: readonly string[]; texts: readonly string[] },
): Promise<void> {
  const erased = new Set(texts.flatMap(wordsIn));
  const words = [...new Set(wordsIn(reason))].filter((word) => erased.has(word));
  if (words.length === 0) return;
  const publicWords = await listPublicWords(run, words, ids);
  const distinctive = words.find((word) => !publicWords.includes(word));
  if (distinctive !== undefined) rejectInput('BAD_TEXT.word', ['input', 'reason'], { name: distinctive });
}

/** Removes the names of an actor, no longer merged, from versions of actors that absorbed it. */
async function eraseMergedNames(run: Run, id: string): Promise<void> {
  for (const { at, detail } of await listMerges(run, id)) {
    const { keep, names } = JSON.parse(detail) as MergeDetail;
    const versions = await readNodeVersions(run, [keep]);
    const during = versions.filter(({ properties }) => properties.knownFrom >= at);
    await setNames(
      run,
      during.map((version) => withoutNames(version, names)),
    );
  }
}

function withoutNames(version: NodeVersion, names: readonly string[]) {
  const row = rowOf(version);
  const otherNames = (row.otherNames ?? []).filter((name) => !names.includes(name));
  const { nodes } = toRecords({ nodes: [{ ...row, otherNames }], ties: [], values: [] }, '');
  const { searchText, otherNameKinds = null } = nodes[0]!.properties;
  return { id: version.id, knownFrom: version.properties.knownFrom, otherNames, otherNameKinds, searchText };
}
