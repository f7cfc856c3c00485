import { InputError } from '../../errors';
import { quote } from '../../language/quote';
import type { ReadContext } from '../../store/loading/read-context';
import { oneOrNone, requireActors, requiredOfType, requireOfType } from '../node/input-nodes';
import type { NodeRecord } from '../node/node-decoder';
import { listConnection } from '../node/node-lists';
import { countOf, type Connection } from '../../store/paging/connection';
import type { CountriesArgs } from './country-filter.type';
import { countryList } from './country.store';
import { unknownCountries } from './unknown-countries';

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
