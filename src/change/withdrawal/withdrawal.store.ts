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

/** Raises the clearance of all versions of a tie and its evidence; returns the number raised. */
export async function restrictTie(run: Run, id: string, visibility: Visibility, to: number): Promise<number> {
  const ties = countOf(
    await run<Counted>('change/visibility/restrict-tie', { id, visibility, to, query: tieQuery([id]) }),
  );
  return ties + countOf(await run<Counted>('change/evidence/restrict-evidence', { id, to }));
}

/** Raises the clearance of all versions of nodes and their evidence; returns the number raised. */
export async function restrictNodes(
  run: Run,
  ids: readonly string[],
  visibility: Visibility,
  to: number,
): Promise<number> {
  let count = countOf(await run<Counted>('change/visibility/restrict-nodes', { ids, visibility, to }));
  for (const id of ids) count += countOf(await run<Counted>('change/evidence/restrict-evidence', { id, to }));
  return count;
}

/** Lists the changes in the histories of some nodes. */
export function listChangesOfNodes(run: Run, ids: readonly string[]): Promise<ChangeOfRecord[]> {
  return run('change/visibility/list-changes-of-nodes', { ids });
}

/** Returns the lowest clearance of all versions of each node. */
export async function lowestClearances(run: Run, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await inIdBatches(ids, (batch) =>
    run<{ id: string; clearance: number }>('change/visibility/list-lowest-clearances', { ids: batch }),
  );
  return new Map(rows.map(({ id, clearance }) => [id, clearance]));
}

/**
 * Lists the ids of the node's dependent records: the follow-ups that a commitment has or had; the
 * commitments that an actor made, in any version, their follow-ups, and the findings on approaching
 * it; and the meetings that it held, or in which nobody else was met.
 */
export async function listDependentRecords(run: Run, id: string): Promise<string[]> {
  return (await run<{ id: string }>('change/withdrawal/list-parts', { id })).map((row) => row.id);
}

/** Replaces this author of earlier versions of commitments with the current author. */
export async function reassignCommitments(run: Run, id: string): Promise<void> {
  await run('change/withdrawal/reassign-promises', { id });
}

/**
 * Replaces an actor in earlier versions of meetings with the current participants, so that no
 * version lacks a holder or somebody met.
 */
export async function reassignMeetings(run: Run, id: string): Promise<void> {
  await run('change/meeting/reassign-meetings', { id });
}

/** Lists the changes that touched a tie; `ends` are all nodes that it ever joined. */
export function listChangesOfTie(run: Run, id: string, ends: readonly string[]): Promise<ChangeOfRecord[]> {
  return run('change/visibility/list-changes-of-tie', { id, ends });
}

/** Sets the clearance of changes, and of the histories that contain them. */
export async function restrictChanges(
  run: Run,
  rows: readonly Pick<ChangeOfRecord, 'id' | 'clearance' | 'touched'>[],
): Promise<void> {
  if (rows.length > 0) await run('change/visibility/restrict-changes', { rows });
}

/** Lists the ids of all ties that a node ever had. */
export async function listTieIds(run: Run, id: string): Promise<string[]> {
  return (await run<{ id: string }>('change/tie/list-tie-ids', { id })).map((row) => row.id);
}

/** Returns words (folded letters and digits) in a current public name of a node not in `ids`. */
export async function listPublicWords(run: Run, words: readonly string[], ids: readonly string[]): Promise<string[]> {
  return (await run<{ word: string }>('change/withdrawal/list-public-words', { words, ids })).map((row) => row.word);
}

/** Lists the ids of the actors that are merged into this one. */
export async function listMergedInto(run: Run, id: string): Promise<string[]> {
  return (await run<{ id: string }>('change/merge/list-merges-of-node', { id })).map((row) => row.id);
}

/** Lists the merges that absorbed a node, with their MergeDetail as JSON. */
export function listMerges(run: Run, id: string): Promise<{ at: string; detail: string }[]> {
  return run('change/merge/list-merges-of-absorbed', { id });
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
  if (rows.length > 0) await run('change/withdrawal/set-names', { rows });
}

/** Finds the record of some evidence, and its clearance; undefined if there is no such evidence. */
export async function findEvidence(run: Run, id: string): Promise<{ of: string; clearance: number } | undefined> {
  const [row] = await run<{ of: string; clearance: number }>('change/evidence/find-evidence', { id });
  return row;
}

/** Lists the locators, titles and publishers that eraseEvidence removes. */
export async function listEvidenceTexts(
  run: Run,
  subjects: readonly string[],
  id: string | null = null,
): Promise<string[]> {
  return (await run<{ text: string }>('change/evidence/list-evidence-texts', { of: subjects, id })).map(
    (row) => row.text,
  );
}

/** Erases the evidence for some records, or one piece of it; returns the number of versions. */
export async function eraseEvidence(run: Run, subjects: readonly string[], id: string | null = null): Promise<number> {
  return countOf(await run<Counted>('change/evidence/erase-evidence', { of: subjects, id }));
}

/** Erases ties, whose ends are among `ends`; returns the number of versions. */
export async function eraseTies(run: Run, ids: readonly string[], ends: readonly string[]): Promise<number> {
  const rows = await inIdBatches(ids, (batch) =>
    run<Counted>('change/withdrawal/erase-ties', { ids: batch, query: tieQuery(batch), ends }),
  );
  return rows.reduce((sum, { count }) => sum + count, 0);
}

/** Removes an actor from all versions of ties that reference it besides the ends; they remain. */
export async function eraseReferences(run: Run, id: string): Promise<void> {
  await run('change/withdrawal/erase-named', { id, query: tieQuery([id]) });
}

/** Erases a node; returns the number of versions. */
export async function eraseNode(run: Run, id: string): Promise<number> {
  return countOf(await run<Counted>('change/withdrawal/erase-node', { id }));
}

/** True where the summary of a change may name other records than its subject. */
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

/** Removes erased records from the changes in the histories of `places`. */
export async function redactChanges(
  run: Run,
  { places, ids }: { places: readonly string[]; ids: readonly string[] },
  summary: BilingualText,
): Promise<void> {
  await run('change/withdrawal/redact-changes', {
    places,
    ids,
    summary,
    namingOnlyTheirRecord: NAMING_ONLY_THEIR_RECORD,
  });
}
