import type { ChangeContext } from '../change-context';
import { Role } from '../../access/role';
import { inIdBatches } from '../../neo4j/id-batches';
import { ChangeAction } from '../change-action';
import { type ChangeRecord, readChange } from '../history/feed.store';
import type { Ledger } from '../ledger/ledger';
import { closeEvidence, readEvidenceClosed } from '../ledger/evidence.store';
import { readNodeVersions, readTieVersions } from '../ledger/versions.store';
import { type Outcome, record } from '../record';
import { rejectInput, UserErrorCode } from '../input-rejected';
import { requireInRegions } from '../region-scope';
import { stepsBack } from './steps-back';
import { refuseWhatIsHeld } from './refuse-held';
import { listTouched } from './undo.store';

/**
 * Takes a change back, as a new change: what it opened is closed, and what it closed holds again. Refused where later
 * changes stand on it. An import is undone by an administrator.
 */
export function undoChange(context: ChangeContext, id: string, key?: string | null): Promise<Outcome> {
  return record(context, { action: ChangeAction.UNDO, key, input: id }, async (ledger) => {
    const change = await readChange(ledger.run, id);
    if (!change)
      rejectInput(UserErrorCode.NOT_FOUND, ['id'], {
        en: `There is no change ${id}.`,
        fr: `Il n’y a pas de modification ${id}.`,
      });
    if (change.action === ChangeAction.IMPORT && context.viewer.role !== Role.ADMIN) {
      rejectInput(UserErrorCode.OUTSIDE_REGIONS, ['id'], {
        en: 'An import is undone by an administrator.',
        fr: 'Seule l’administration annule un import.',
      });
    }
    await takeBack(context, ledger, change);
    return {
      about: change.about ?? null,
      summary: { en: `Undone: ${change.summaryEn}`, fr: `Annulé : ${change.summaryFr}` },
      detail: { undid: id },
    };
  });
}

async function takeBack({ viewer }: ChangeContext, ledger: Ledger, change: ChangeRecord): Promise<void> {
  const { run } = ledger;
  const nodes = stepsBack(await inIdBatches(change.nodes, (ids) => readNodeVersions(run, ids)), change.at);
  const ties = stepsBack(await inIdBatches(change.ties, (ids) => readTieVersions(run, ids)), change.at);
  const ends = ties.all.flatMap(({ from, to }) => [from, to]);
  await requireInRegions(run, viewer, [...change.nodes, ...ends], ['id']);
  await refuseWhatIsHeld(run, change, nodes, ties);
  const of = [...change.nodes, ...change.ties];
  const evidence = await inIdBatches(of, (ids) => readEvidenceClosed(run, ids, change.at));
  await ledger.closeNodes(
    nodes.close.map(({ version, before }) => ({
      id: version.id,
      mergedInto: (before?.properties.mergedInto ?? null) as string | null,
    })),
  );
  await ledger.reopenNodes(nodes.reopen);
  await ledger.closeTies(
    ties.close.map(({ version }) => version),
    true,
  );
  await ledger.closeTies(ties.replaced);
  await ledger.reviseTies(ties.reopen.map((version) => ({ version })));
  await ledger.reopenEvidence(evidence);
  const closed = await inIdBatches(of, (ids) => closeEvidence(run, ids, change.at, ledger.at));
  const withEvidence = new Set([...closed, ...evidence.map(({ properties }) => properties.of)]);
  // Where only evidence was added, no version shows it.
  ledger.touchRecords(
    change.nodes.filter((id) => withEvidence.has(id)),
    ties.all.filter(({ id }) => withEvidence.has(id)),
  );
  if (ledger.isEmpty) {
    rejectInput(UserErrorCode.NOTHING_TO_CHANGE, ['id'], {
      en: 'This was taken back already.',
      fr: 'Cela a déjà été annulé.',
    });
  }
  // What the change was in the history of, the undoing is too.
  for (const { id, clearance } of await listTouched(run, change.id)) ledger.touch(id, clearance);
}
