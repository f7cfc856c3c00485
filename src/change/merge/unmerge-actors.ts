import { readReports } from '../kinds/report.store';
import { bilingual, textIn } from '../../language/message';
import { MAX_INSTANT } from '../../store/model/records';
import { inIdBatches } from '../../store/neo4j/parameters';
import type { Run } from '../../store/neo4j/client';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { recordsOfTie, requireAllInRegions } from '../authorize/coordinator-region';
import { rejectInput } from '../input/validation-errors';
import { type ChangeRecord, summaryOf } from '../transaction/change-record';
import { currentNodes } from '../transaction/current';
import { readChange } from '../transaction/feed.store';
import type { ChangeTransaction } from '../transaction/change-transaction';
import { rowOf } from '../transaction/node-row';
import { type ChangeOutcome, recordChange } from '../transaction/record-change';
import { type NodeVersion, readNodeVersions, readTieVersions, type TieVersion } from '../transaction/versions.store';
import type { WriteOptions } from '../write-mutation';
import type { MergeDetail } from './merge-actors';
import { moveMeetingsBack } from './merged-meetings';

/** Restores the absorbed actor and its ties, as they now are; the kept one keeps later records. */
export function unmergeActors(context: ChangeContext, mergeId: string, options: WriteOptions): Promise<ChangeOutcome> {
  return recordChange(context, { action: ChangeAction.UNMERGE, options, input: mergeId }, async (transaction) => {
    const change = await readChange(transaction.run, mergeId);
    // A merge of an actor that was erased since has lost its detail.
    if (change?.action !== ChangeAction.MERGE || !change.detail)
      rejectInput('NOT_FOUND.merge', ['input', 'mergeId'], { id: mergeId });
    const detail = JSON.parse(change.detail) as MergeDetail;
    const ties = await readMovedTies(transaction.run, detail);
    const touched = [
      [detail.keep],
      [detail.absorb],
      ...movedBack(ties, detail).map(({ version }) => recordsOfTie(version)),
    ];
    await requireAllInRegions(transaction.run, context.viewer, touched, ['input', 'mergeId']);
    await separate(transaction, change, detail, ties);
    const merge = summaryOf(change);
    const summary = bilingual('change.unmerged', (language) => ({ summary: textIn(merge, language) }));
    return { about: detail.absorb, summary, detail: { unmerged: mergeId } };
  });
}

function readMovedTies(run: Run, { moved, dropped, held = [], through = [] }: MergeDetail): Promise<TieVersion[]> {
  const ids = new Set([...[...moved, ...through].map(({ id }) => id), ...dropped, ...held]);
  return inIdBatches([...ids], (batch) => readTieVersions(run, batch));
}

/** Returns the kept actor’s findings and roster statements that came from the absorbed one. */
async function readFindings(run: Run, { keep, engagements = [], rosters = [] }: MergeDetail): Promise<NodeVersion[]> {
  const findings = [
    ...(engagements.length > 0 ? await readReports(run, 'EngagementStatus', keep) : []),
    ...(rosters.length > 0 ? await readReports(run, 'RosterStatement', keep) : []),
  ];
  return findings.filter(({ id }) => engagements.includes(id) || rosters.includes(id));
}

async function separate(
  transaction: ChangeTransaction,
  change: ChangeRecord,
  detail: MergeDetail,
  ties: readonly TieVersion[],
): Promise<void> {
  const { run } = transaction;
  const { keep, absorb, dropped, names, meetings = [] } = detail;
  const kept = (await currentNodes(run, [keep])).get(keep);
  const [absorbed] = await readNodeVersions(run, [absorb]);
  if (absorbed?.properties.mergedInto !== keep || absorbed.properties.knownTo === MAX_INSTANT) {
    rejectInput('NOT_CURRENT.merge', ['input', 'mergeId']);
  }
  if (!kept) rejectInput('LATER_CHANGES.merge', ['input', 'mergeId'], { id: keep });
  await transaction.reopenNodes([absorbed]);
  transaction.addToHistory(keep, 0);
  const findings = await readFindings(run, detail);
  await transaction.reviseNodes(...findings.map((finding) => ({ ...rowOf(finding), parent: absorb })));
  await moveMeetingsBack(transaction, { keep, absorb, meetings });
  const row = rowOf(kept);
  const ownNames = (row.otherNames ?? []).filter((name) => !names.includes(name));
  if (ownNames.length < (row.otherNames ?? []).length) await transaction.reviseNodes({ ...row, otherNames: ownNames });
  const again = ties.filter(({ id, properties }) => dropped.includes(id) && properties.knownTo === change.at);
  await transaction.reviseTies([
    ...movedBack(ties, detail),
    ...(await Promise.all(again.map(async (version) => ({ version, ...(await withCurrentKeeper(run, version)) })))),
  ]);
}

/** Returns the revisions that move its ties, and those naming it, back to the absorbed actor. */
function movedBack(ties: readonly TieVersion[], detail: MergeDetail) {
  return ties
    .filter(({ properties }) => properties.knownTo === MAX_INSTANT)
    .flatMap((version) => withAbsorbed(version, detail));
}

/** Returns the revision that restores the absorbed actor; none where another took its role. */
function withAbsorbed(version: TieVersion, { keep, absorb, moved, held = [], through = [] }: MergeDetail) {
  const end = moved.find(({ id }) => id === version.id)?.end;
  const isMoved = end !== undefined && version[end] === keep;
  const isHeld = held.includes(version.id) && version.properties.heldBy === keep;
  const opened = through.find(({ id }) => id === version.id);
  const introducers = version.properties.through ?? [];
  const opensDoor = opened !== undefined && introducers.includes(keep);
  if (!isMoved && !isHeld && !opensDoor) return [];
  const restored = opened?.both ? [keep, absorb] : [absorb];
  const changed = {
    ...(isHeld && { heldBy: absorb }),
    ...(opensDoor && { through: introducers.flatMap((actor) => (actor === keep ? restored : [actor])) }),
  };
  return [{ version, ...(isMoved && { [end]: absorb }), changed }];
}

/** Returns the changes of a withdrawn tie whose keeper was merged since. */
async function withCurrentKeeper(run: Run, { properties: { heldBy } }: TieVersion) {
  const keeper = heldBy ? await currentKeeper(run, heldBy) : null;
  return keeper === (heldBy ?? null) ? {} : { changed: { heldBy: keeper } };
}

async function currentKeeper(run: Run, id: string): Promise<string | null> {
  const [newest] = await readNodeVersions(run, [id]);
  if (newest?.properties.knownTo === MAX_INSTANT) return id;
  const mergedInto = newest?.properties['mergedInto'];
  return typeof mergedInto === 'string' ? currentKeeper(run, mergedInto) : null;
}
