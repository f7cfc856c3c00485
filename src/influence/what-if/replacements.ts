import { loadNotToBeApproached } from '../../graph/engagement/engagement.loaders';
import { storedIdOf } from '../../graph/node/node-decoder';
import { relatedNodes } from '../../graph/node/node-lists';
import { loadNames, loadNode } from '../../graph/node/node.loaders';
import { OBJECTIVES_OF } from '../../graph/partnership/relations';
import { groupLabel } from '../../graph/tally/tally-label';
import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatName } from '../../language/names';
import { loadPursuers } from '../allies/find-allies';
import { findForSeat } from '../coverage/seat-candidates.resolver';
import type { InfluenceContext } from '../engine/influence-context';
import type { WeakenedRecord } from './find-what-if';
import { type Insider, insidersFor, type Loss } from './weakened';

/** An actor that could take a lost part, and why. */
export interface ReplacementRecord extends Loss {
  initiative: string;
  actor: string;
  reason: Insider['reason'] | 'FITS';
}

/**
 * Finds who could take each lost part of an initiative: who convenes or hosts it too, then who of
 * the same group has a seat there, then the candidates for a seat of that group that pursue one of
 * its objectives. Nobody where none of these is on record.
 */
export async function findReplacements(
  context: InfluenceContext,
  weakened: WeakenedRecord,
): Promise<ReplacementRecord[]> {
  const { initiative, losses, staying, remove, first } = weakened;
  const [node, avoided] = await Promise.all([loadNode(context, initiative), loadNotToBeApproached(context)]);
  const objectives = await relatedNodes(context, storedIdOf(node!), OBJECTIVES_OF);
  const pursuers = (await Promise.all(objectives.map(({ id }) => loadPursuers(context, id)))).flat();
  const leftOut = new Set([...remove, ...avoided]);
  const lists = await Promise.all(
    losses.map(async (loss) => {
      const fitting =
        loss.group && pursuers.length > 0
          ? (await findForSeat(context, node!, loss.group, first, pursuers)).candidates
          : [];
      const candidates = fitting.map(({ actor }) => ({ actor, reason: 'FITS' as const }));
      return [...insidersFor(loss, staying), ...candidates]
        .filter(({ actor }) => !leftOut.has(actor))
        .slice(0, first)
        .map((candidate) => ({ ...loss, ...candidate, initiative }));
    }),
  );
  return lists.flat();
}

/** Explains why an actor could take the part. */
export async function explainReplacement(
  context: InfluenceContext,
  { initiative, actor, group, reason }: ReplacementRecord,
  language: Language,
): Promise<string> {
  const names = await loadNames(context, [actor, initiative], language);
  const [name, at] = names.map((each) => formatName(each, language));
  return message(language, 'whatIf.replacement', {
    name: name!,
    initiative: at!,
    reason,
    group: group ? groupLabel(group, language) : '',
  });
}
