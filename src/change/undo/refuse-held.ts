import type { Run } from '../../neo4j/client';
import type { ChangeRecord } from '../history/feed.store';
import { currentNodes } from '../ledger/current';
import type { NodeVersion, TieVersion } from '../ledger/versions.store';
import { rejectInput, UserErrorCode } from '../input-rejected';
import type { StepsBack } from './steps-back';
import { listLaterHold } from './undo.store';

/** Refuses to take back what later changes stand on, or what would hang from nothing. */
export async function refuseWhatIsHeld(
  run: Run,
  change: ChangeRecord,
  nodes: StepsBack<NodeVersion>,
  ties: StepsBack<TieVersion>,
): Promise<void> {
  const [moved] = [...nodes.moved, ...ties.moved];
  if (moved) refuseLater(moved.id, later(moved.properties, change.at));
  const gone = {
    nodes: nodes.close.map(({ version }) => version.id),
    ties: ties.close.map(({ version }) => version.id),
    changed: change.ties,
    from: change.at,
  };
  const [held] = await listLaterHold(run, gone);
  if (held) refuseLater(held.id, held.at);
  const back = new Set(nodes.reopen.map(({ id }) => id));
  const ends = ties.reopen.flatMap(({ from, to }) => [from, to]).filter((id) => !back.has(id));
  const standing = await currentNodes(run, ends);
  const missing = ends.find((id) => !standing.has(id) || gone.nodes.includes(id));
  if (missing) {
    rejectInput(UserErrorCode.LATER_CHANGES, ['id'], {
      en: `${missing}, at the end of a tie that would hold again, is merged or undone: bring it back first.`,
      fr: `${missing}, au bout d’un lien à rétablir, est fusionné ou annulé : rétablissez-le d’abord.`,
    });
  }
}

/** When a later change touched a record: it opened the version, or closed it. */
function later({ knownFrom, knownTo }: { knownFrom: string; knownTo: string }, at: string): string {
  return knownFrom > at ? knownFrom : knownTo;
}

function refuseLater(id: string, at: string): never {
  rejectInput(UserErrorCode.LATER_CHANGES, ['id'], {
    en: `A later change, of ${at}, stands on ${id}: undo that one first.`,
    fr: `Une modification ultérieure, du ${at}, porte sur ${id} : annulez-la d’abord.`,
  });
}
