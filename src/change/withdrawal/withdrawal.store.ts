import type { BilingualText } from '../../language/message';
import type { Visibility } from '../../store/model/visibility';
import { inIdBatches } from '../../store/neo4j/parameters';
import type { Run } from '../../store/neo4j/client';
import { tieQuery } from '../../graph/tie/tie.store';
import { ChangeAction } from '../change-action';
import type { TouchedNode } from '../transaction/touched-records';

/** A change that touched a record. */
export interface ChangeOfRecord {
  id: string;
  about: string | null;
  clearance: number;
  nodes: string[];
  ties: string[];
  touched: TouchedNode[];
}

interface Counted {
  count: number;
}

const countOf = ([row]: Counted[]) => row?.count ?? 0;

/** Raises the clearance of every version of a tie and of its evidence; returns how many there were to raise. */
export async function restrictTie(run: Run, id: string, visibility: Visibility, to: number): Promise<number> {
  const ties = countOf(await run<Counted>('change/restrict-tie', { id, visibility, to, query: tieQuery([id]) }));
  return ties + countOf(await run<Counted>('change/restrict-evidence', { id, to }));
}

/** Raises the clearance of every version of some nodes and of their evidence; returns how many there were to raise. */
export async function restrictNodes(
  run: Run,
  ids: readonly string[],
  visibility: Visibility,
  to: number,
): Promise<number> {
  let count = countOf(await run<Counted>('change/restrict-nodes', { ids, visibility, to }));
  for (const id of ids) count += countOf(await run<Counted>('change/restrict-evidence', { id, to }));
  return count;
}

/** The changes in the histories of some nodes. */
export function listChangesOfNodes(run: Run, ids: readonly string[]): Promise<ChangeOfRecord[]> {
  return run('change/list-changes-of-nodes', { ids });
}

/** The lowest clearance of all versions of each node. */
export async function lowestClearances(run: Run, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await inIdBatches(ids, (batch) =>
    run<{ id: string; clearance: number }>('change/list-lowest-clearances', { ids: batch }),
  );
  return new Map(rows.map(({ id, clearance }) => [id, clearance]));
}

/**
 * The ids of what is nothing without a node: the follow-ups that a commitment has or had; the commitments that an actor made, in
 * any version, their follow-ups, and whether it may be approached; and the meetings that it held, or in which nobody else was met.
 */
export async function listParts(run: Run, id: string): Promise<string[]> {
  return (await run<{ id: string }>('change/list-parts', { id })).map((row) => row.id);
}

/** Makes the actor that makes a commitment now the one that made it in earlier versions, where these say that this actor did. */
export async function reassignPromises(run: Run, id: string): Promise<void> {
  await run('change/reassign-promises', { id });
}

/** Puts who is in a meeting now in the place of an actor in earlier versions, which would else be without who held it or who was met. */
export async function reassignMeetings(run: Run, id: string): Promise<void> {
  await run('change/reassign-meetings', { id });
}

/** The changes that touched a tie; `ends` are all nodes that it ever joined. */
export function listChangesOfTie(run: Run, id: string, ends: readonly string[]): Promise<ChangeOfRecord[]> {
  return run('change/list-changes-of-tie', { id, ends });
}

/** Sets the clearance of changes, and that of the histories that they are in. */
export async function restrictChanges(
  run: Run,
  rows: readonly Pick<ChangeOfRecord, 'id' | 'clearance' | 'touched'>[],
): Promise<void> {
  if (rows.length > 0) await run('change/restrict-changes', { rows });
}

/** The ids of all ties that a node ever had. */
export async function listTieIds(run: Run, id: string): Promise<string[]> {
  return (await run<{ id: string }>('change/list-tie-ids', { id })).map((row) => row.id);
}

/** Of some words of letters and digits, folded, those in a current name that everybody may see, of a node that is not among `ids`. */
export async function listPublicWords(run: Run, words: readonly string[], ids: readonly string[]): Promise<string[]> {
  return (await run<{ word: string }>('change/list-public-words', { words, ids })).map((row) => row.word);
}

/** The ids of the actors that are merged into this one. */
export async function listMergedInto(run: Run, id: string): Promise<string[]> {
  return (await run<{ id: string }>('change/list-merges-of-node', { id })).map((row) => row.id);
}

/** The merges by which a node was absorbed, with their MergeDetail as JSON. */
export function listMerges(run: Run, id: string): Promise<{ at: string; detail: string }[]> {
  return run('change/list-merges-of-absorbed', { id });
}

/** Corrects the other names of versions in place. */
export async function setNames(
  run: Run,
  rows: readonly {
    id: string;
    knownFrom: string;
    otherNames: string[];
    otherNameKinds: string[] | null;
    searchText: string;
  }[],
): Promise<void> {
  if (rows.length > 0) await run('change/set-names', { rows });
}

/** The record that a piece of evidence is for, and its clearance; undefined if there is no such evidence. */
export async function findEvidence(run: Run, id: string): Promise<{ of: string; clearance: number } | undefined> {
  const [row] = await run<{ of: string; clearance: number }>('change/find-evidence', { id });
  return row;
}

/** The locators, titles and publishers that eraseEvidence removes. */
export async function listEvidenceTexts(run: Run, of: readonly string[], id: string | null = null): Promise<string[]> {
  return (await run<{ text: string }>('change/list-evidence-texts', { of, id })).map((row) => row.text);
}

/** Erases the evidence for some records, or one piece of it; returns how many versions there were. */
export async function eraseEvidence(run: Run, of: readonly string[], id: string | null = null): Promise<number> {
  return countOf(await run<Counted>('change/erase-evidence', { of, id }));
}

/** Erases ties, whose ends are among `ends`; returns how many versions there were. */
export async function eraseTies(run: Run, ids: readonly string[], ends: readonly string[]): Promise<number> {
  const rows = await inIdBatches(ids, (batch) =>
    run<Counted>('change/erase-ties', { ids: batch, query: tieQuery(batch), ends }),
  );
  return rows.reduce((sum, { count }) => sum + count, 0);
}

/** Takes an actor out of every version of the ties that name it beside their ends, which stay. */
export async function eraseNamed(run: Run, id: string): Promise<void> {
  await run('change/erase-named', { id, query: tieQuery([id]) });
}

/** Erases a node; returns how many versions there were. */
export async function eraseNode(run: Run, id: string): Promise<number> {
  return countOf(await run<Counted>('change/erase-node', { id }));
}

/** Whether the summary of a change may name other records than the one that it is about. */
const NAMES_OTHERS: Readonly<Record<ChangeAction, boolean>> = {
  [ChangeAction.SAVE_ACTOR]: false,
  [ChangeAction.RECORD_TIE]: true,
  [ChangeAction.CORRECT_TIE]: true,
  [ChangeAction.END_TIE]: true,
  [ChangeAction.RETRACT_TIE]: true,
  [ChangeAction.ANSWER_TIES]: true,
  [ChangeAction.RECORD_INVITATIONS]: false,
  [ChangeAction.SAVE_PARTNERSHIP]: false,
  [ChangeAction.SAVE_ACTION]: false,
  [ChangeAction.SAVE_CAMPAIGN]: false,
  [ChangeAction.SAVE_OPPORTUNITY]: false,
  [ChangeAction.SAVE_COMMITMENT]: false,
  [ChangeAction.RECORD_FOLLOW_UP]: false,
  [ChangeAction.RECORD_ENGAGEMENT]: false,
  [ChangeAction.RECORD_ROSTER]: false,
  [ChangeAction.SAVE_MEETING]: false,
  [ChangeAction.SAVE_PICTURE]: false,
  [ChangeAction.REMOVE_PICTURE]: false,
  [ChangeAction.ADD_EVIDENCE]: true,
  [ChangeAction.RECORD_VALUE]: true,
  [ChangeAction.RECORD_CRITERION]: true,
  [ChangeAction.MERGE]: true,
  [ChangeAction.UNMERGE]: true,
  [ChangeAction.KEEP_APART]: true,
  [ChangeAction.UNDO]: true,
  [ChangeAction.IMPORT]: false,
  [ChangeAction.RESTRICT]: true,
  [ChangeAction.ERASE]: false,
};
const NAMING_ONLY_THEIR_RECORD = Object.values(ChangeAction).filter((action) => !NAMES_OTHERS[action]);

/** Takes erased records out of the changes in the histories of `places`. */
export async function redactChanges(
  run: Run,
  { places, ids }: { places: readonly string[]; ids: readonly string[] },
  summary: BilingualText,
): Promise<void> {
  await run('change/redact-changes', { places, ids, summary, namingOnlyTheirRecord: NAMING_ONLY_THEIR_RECORD });
}
