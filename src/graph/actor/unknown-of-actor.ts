import { formatName, nameIn } from '../../language/names';
import type { DataGap } from '../../language/unknown';
import { oneByKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import { ActorKind } from '../../store/model/actor-kind';
import type { NodeRecord } from '../node/node-decoder';
import { listGaps } from './actor.store';

/** The kinds of actors that are of one country; of all others none need be known. */
const OF_ONE_COUNTRY: ReadonlySet<string> = new Set([
  ...[ActorKind.MEMBER, ActorKind.COMPANY, ActorKind.GOVERNMENT, ActorKind.PARLIAMENT, ActorKind.REGULATOR],
  ...[ActorKind.NGO, ActorKind.ACADEMIA],
]);

const gapsOf = oneByKey(listGaps, ({ id }) => id);

/** What no source that the reader may see tells of an actor at the standpoint, as far as somebody could find it out. */
export async function loadUnknownOf(
  context: ReadContext,
  actor: NodeRecord & { kind?: string | null },
): Promise<DataGap[]> {
  const found = await context.loaders.get(gapsOf).load(actor.id);
  if (!found) return [];
  const isMember = actor.type === 'Member';
  const unknown: (DataGap | false)[] = [
    actor.country === null && OF_ONE_COUNTRY.has(actor.kind ?? '') && { code: 'NO_COUNTRY_ON_RECORD' },
    !found.tied && (isMember ? { code: 'NO_TIE_BUT_MEMBERSHIP' } : { code: 'NO_TIE_OF_ITS_OWN' }),
    found.anyTie && !found.confirmed && { code: 'NO_TIE_CONFIRMED' },
    !found.seated && {
      code: 'NO_SEAT_OF_THEIRS_ON_RECORD',
      values: (language) => ({ names: formatName(nameIn(actor, language), language), count: 1 }),
    },
    isMember && !found.pursues && { code: 'NO_OBJECTIVE_ON_RECORD' },
    found.signed && !found.assessed && { code: 'NO_CRITERION_ON_RECORD' },
  ];
  return unknown.filter((fact) => fact !== false);
}
