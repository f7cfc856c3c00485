import { InputError } from '../../errors';
import { formatName, formatNames, nameIn } from '../../language/names';
import { quote } from '../../language/text';
import type { DataGap } from '../../language/unknown';
import type { ReadContext } from '../../store/loading/read-context';
import { ACTOR_TYPES } from '../../store/model/node-type';
import { NETWORK } from '../../store/model/record-ids';
import { TieType } from '../../store/model/tie-type';
import { countOf, type Connection } from '../../store/paging/connection';
import { loadReported } from '../framework/completeness.store';
import { oneOrNone, requireActors, requiredOfType, requireOfType } from '../node/input-nodes';
import type { NodeRecord } from '../node/node-decoder';
import { listConnection, relatedTotal } from '../node/node-lists';
import { loadNames, loadNode } from '../node/node.loaders';
import { unknownInScope } from '../node/unknown-in-list';
import type { CountriesArgs, CountryFilter } from './country.type';
import { countryList } from './country.store';

/** The indicator of which sources report how many members the network has. */
const MEMBERS_REPORTED = 'NETWORK-MEMBERS';

/** What the graph does not know of what a filter of countries asks for; `found` is how many countries fit it. */
async function unknownCountries(
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

/**
 * The countries that fit the filter, by name in the request's language. Throws InputError for unknown ids, for `notPartyTo` an
 * instrument whose list of parties is not complete, for an invalid page and for a cursor of another list.
 */
export async function findCountries(context: ReadContext, args: CountriesArgs): Promise<Connection<NodeRecord>> {
  const { language } = context;
  const { regions, bodies, partyTo, notPartyTo, hasMember, unMember } = args.filter ?? {};
  const parameters = { language, regions, bodies, partyTo, notPartyTo, hasMember, unMember };
  const [found] = await Promise.all([
    listConnection(context, `countries/${language}`, args, countryList, parameters),
    requireOfType(context, 'Region', regions, ['filter', 'regions']),
    requireActors(context, bodies, ['filter', 'bodies']),
    requireOfType(context, 'Instrument', oneOrNone(partyTo), ['filter', 'partyTo']),
    requireRoster(context, notPartyTo),
  ]);
  const { filter } = args;
  return filter ? found.withUnknown(async () => unknownCountries(context, filter, await countOf(found))) : found;
}

/** Throws InputError for an instrument whose list of parties is not complete. */
async function requireRoster(context: ReadContext, id: string | null | undefined): Promise<void> {
  if (typeof id !== 'string') return;
  const argument = ['filter', 'notPartyTo'];
  const instrument: InstrumentRecord = await requiredOfType(context, 'Instrument', id, argument);
  if (instrument.rosterAsOf) return;
  throw new InputError(
    `The list of parties to ${quote(id)} on record is not complete: who is absent may be a party.`,
    argument,
  );
}

interface InstrumentRecord extends NodeRecord {
  rosterAsOf?: string | null;
}
