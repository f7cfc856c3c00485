import type { ChangeContext } from '../change-context';
import { MAX_INSTANT } from '../../model/records';
import { inIdBatches } from '../../neo4j/id-batches';
import { ChangeAction } from '../change-action';
import { type ChangeRecord, readChange } from '../history/feed.store';
import type { Ledger } from '../ledger/ledger';
import { rowOf } from '../ledger/node-row';
import { currentNodes } from '../ledger/current';
import { readNodeVersions, readTieVersions } from '../ledger/versions.store';
import { type Outcome, record } from '../record';
import { rejectInput, UserErrorCode } from '../input-rejected';
import { requireInRegions } from '../region-scope';
import type { MergeDetail } from './merge-actors';

/**
 * Takes a merge back whole, whatever was changed since: the absorbed actor is again what it was, and its ties are its
 * own again as they stand now. What was recorded of the kept actor since stays with that one.
 */
export function unmergeActors(context: ChangeContext, mergeId: string, key?: string | null): Promise<Outcome> {
  return record(context, { action: ChangeAction.UNMERGE, key, input: mergeId }, async (ledger) => {
    const change = await readChange(ledger.run, mergeId);
    if (change?.action !== ChangeAction.MERGE) {
      const said = { en: `There is no merge ${mergeId}.`, fr: `Il n’y a pas de fusion ${mergeId}.` };
      rejectInput(UserErrorCode.NOT_FOUND, ['mergeId'], said);
    }
    const detail = JSON.parse(change.detail ?? '{}') as MergeDetail;
    await requireInRegions(ledger.run, context.viewer, [detail.keep, detail.absorb], ['mergeId']);
    await takeApart(ledger, change, detail);
    return {
      about: detail.absorb,
      summary: { en: `Taken apart: ${change.summaryEn}`, fr: `Fusion défaite : ${change.summaryFr}` },
      detail: { unmerged: mergeId },
    };
  });
}

async function takeApart(ledger: Ledger, change: ChangeRecord, detail: MergeDetail): Promise<void> {
  const { run } = ledger;
  const { keep, absorb, moved, dropped, names } = detail;
  const kept = (await currentNodes(run, [keep])).get(keep);
  const [absorbed] = await readNodeVersions(run, [absorb]);
  if (absorbed?.properties.mergedInto !== keep || absorbed.properties.knownTo === MAX_INSTANT) {
    rejectInput(UserErrorCode.NOT_CURRENT, ['mergeId'], {
      en: 'This merge was taken back already.',
      fr: 'Cette fusion a déjà été défaite.',
    });
  }
  if (!kept) {
    rejectInput(UserErrorCode.LATER_CHANGES, ['mergeId'], {
      en: `${keep} was itself merged or undone since: take that back first.`,
      fr: `${keep} a depuis été fusionné ou annulé : revenez d’abord sur cela.`,
    });
  }
  await ledger.reopenNodes([absorbed]);
  ledger.touch(keep, 0);
  const row = rowOf(kept);
  const left = (row.otherNames ?? []).filter((name) => !names.includes(name));
  if (left.length < (row.otherNames ?? []).length) await ledger.revise({ ...row, otherNames: left });
  const versions = await inIdBatches([...moved.map(({ id }) => id), ...dropped], (ids) => readTieVersions(run, ids));
  const ends = new Map(moved.map(({ id, end }) => [id, end]));
  await ledger.reviseTies([
    ...versions
      .filter(({ id, properties }) => ends.has(id) && properties.knownTo === MAX_INSTANT)
      .map((version) => ({ version, [ends.get(version.id) ?? 'from']: absorb })),
    ...versions
      .filter(({ id, properties }) => dropped.includes(id) && properties.knownTo === change.at)
      .map((version) => ({ version })),
  ]);
}
