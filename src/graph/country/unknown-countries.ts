import { loadReported } from '../framework/completeness.loaders';
import { formatName, formatNames, nameIn } from '../../language/names';
import type { DataGap } from '../../language/unknown';
import type { ReadContext } from '../../store/loading/read-context';
import { ACTOR_TYPES } from '../../store/model/node-type';
import { NETWORK } from '../../store/model/record-ids';
import { TieType } from '../../store/model/tie-type';
import { unknownInScope } from '../node/unknown-in-list';
import { relatedTotal } from '../node/node-lists';
import { loadNames, loadNode } from '../node/node.loaders';
import type { CountryFilter } from './country-filter.type';

/** The indicator of which sources report how many members the network has. */
const MEMBERS_REPORTED = 'NETWORK-MEMBERS';

/** What the graph does not know of what a filter of countries asks for; `found` is how many countries fit it. */
export async function unknownCountries(
  context: ReadContext,
  { regions, bodies, partyTo, hasMember }: CountryFilter,
  found: number,
): Promise<DataGap[]> {
  const [roster, states, members] = await Promise.all([
    partyTo ? rosterNotComplete(context, partyTo) : Promise.resolve([]),
    bodies && found === 0 ? noMemberState(context, bodies) : Promise.resolve([]),
    typeof hasMember === 'boolean' ? membersNotOnRecord(context) : Promise.resolve([]),
  ]);
  const noMember = hasMember && found === 0 ? [unknownInScope(context, 'NO_MEMBER_ON_RECORD', { regions })] : [];
  return [...roster, ...states, ...noMember, ...members];
}

async function rosterNotComplete(context: ReadContext, id: string): Promise<DataGap[]> {
  const instrument: { nameEn: string; rosterAsOf?: string | null } | null = await loadNode(context, id);
  if (!instrument || instrument.rosterAsOf) return [];
  return [
    {
      code: 'ROSTER_NOT_COMPLETE',
      values: (language) => ({ name: formatName(nameIn(instrument, language), language) }),
    },
  ];
}

async function noMemberState(context: ReadContext, bodies: readonly string[]): Promise<DataGap[]> {
  const memberStates = { types: [TieType.MEMBER_STATE_OF], direction: 'IN', nodeTypes: ['Country'] } as const;
  const totals = await Promise.all(bodies.map((id) => relatedTotal(context, id, memberStates)));
  if (totals.some((total) => total > 0)) return [];
  return [
    {
      code: 'NO_MEMBER_STATE_ON_RECORD',
      values: async (language) => ({ names: formatNames(await loadNames(context, bodies, language), language) }),
    },
  ];
}

/** That members are missing, unless as many are on record as a source reports. */
async function membersNotOnRecord(context: ReadContext): Promise<DataGap[]> {
  const members = { types: [TieType.MEMBER_OF], direction: 'IN', nodeTypes: ACTOR_TYPES } as const;
  const [recorded, newest] = await Promise.all([
    relatedTotal(context, NETWORK, members),
    loadReported(context, MEMBERS_REPORTED),
  ]);
  const reported = newest?.value;
  if (reported !== undefined && recorded >= reported) return [];
  return [
    {
      code: 'MEMBERS_NOT_ON_RECORD',
      values: () => ({ recorded: String(recorded), reported: reported === undefined ? 'none' : String(reported) }),
    },
  ];
}
