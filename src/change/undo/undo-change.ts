import { Role } from '../../access/role';
import type { Context } from '../../context';
import { ChangeAction } from '../change-action';
import type { ChangeRecord } from '../feed/feed.store';
import type { Ledger } from '../ledger/ledger';
import { closeEvidence, readNodeVersions, readTieVersions } from '../ledger/versions.store';
import { type Outcome, record } from '../record';
import { refuse, UserErrorCode } from '../refusal';
import { requireInRegions } from '../region-scope';
import { inChunks } from '../ledger/in-chunks';
import { stepsBack } from './steps-back';
import { refuseWhatIsHeld } from './refuse-held';
import { readChange, readEvidenceClosed } from './undo.store';

/**
 * Takes a change back, as a new change: what it opened is closed, and what it closed holds again. Refused where later
 * changes stand on it. An import is undone by an administrator.
 */
export function undoChange(context: Context, id: string, key?: string | null): Promise<Outcome> {
  return record(context, { action: ChangeAction.UNDO, key, input: id }, async (ledger) => {
    const change = await readChange(ledger.run, id);
    if (!change)
      refuse(UserErrorCode.NOT_FOUND, ['id'], {
        en: `There is no change ${id}.`,
        fr: `Il n’y a pas de modification ${id}.`,
      });
    if (change.action === ChangeAction.IMPORT && context.viewer.role !== Role.ADMIN) {
      refuse(UserErrorCode.OUTSIDE_REGIONS, ['id'], {
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

async function takeBack({ viewer }: Context, ledger: Ledger, change: ChangeRecord): Promise<void> {
  const { run } = ledger;
  const nodes = stepsBack(await inChunks(change.nodes, (ids) => readNodeVersions(run, ids)), change.at);
  const ties = stepsBack(await inChunks(change.ties, (ids) => readTieVersions(run, ids)), change.at);
  const ends = ties.all.flatMap(({ from, to }) => [from, to]);
  await requireInRegions(run, viewer, [...change.nodes, ...ends], ['id']);
  await refuseWhatIsHeld(run, change, nodes, ties);
  const of = [...change.nodes, ...change.ties];
  const evidence = await inChunks(of, (ids) => readEvidenceClosed(run, ids, change.at));
  for (const { version, before } of nodes.close) {
    await ledger.closeNodes([version.id], (before?.properties.mergedInto as string | undefined) ?? null);
  }
  await ledger.reopenNodes([...nodes.reopen, ...evidence]);
  await ledger.closeTies(
    ties.close.map(({ version }) => version),
    true,
  );
  await ledger.closeTies(ties.replaced);
  await ledger.reviseTies(ties.reopen.map((version) => ({ version })));
  await inChunks(of, async (ids) => {
    await closeEvidence(run, ids, change.at, ledger.at);
    return [];
  });
  // Where only evidence was added, no version shows it.
  ledger.touchAgain(change, ties.all);
}
