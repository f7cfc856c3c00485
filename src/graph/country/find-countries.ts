import { InputError } from '../../errors';
import { bilingual } from '../../language/message';
import { FilterPart } from '../../language/filter-part';
import { quote } from '../../language/text';
import type { ReadContext } from '../../store/loading/read-context';
import { Extent, RosterKind } from '../../store/model/roster';
import { storedId } from '../../store/model/record-ids';
import type { Connection } from '../../store/paging/connection';
import { placeParameters } from '../filter/place-parameters';
import { listedParts, type PartsOf, UNRECORDED, withUnknownParts } from '../filter/unknown-parts';
import { oneOrNone, requireActors, requiredOfType, requireNodes, requireOfType } from '../node/input-nodes';
import type { NodeRecord } from '../node/node-decoder';
import { listConnection } from '../node/node-lists';
import type { ConnectionSelection } from '../reading/select';
import { loadExtent } from '../roster/roster.loaders';
import { countryRosterDetail, loadRosterParameters } from './country-rosters';
import type { CountriesArgs, CountryFilter } from './country.type';
import { countryList } from './country.store';

/**
 * Finds countries by name in the request's language. Throws InputError for unknown ids, for
 * `notPartyTo` with an incomplete list of parties, for an invalid page and for a foreign cursor.
 */
export async function findCountries(
  context: ReadContext,
  args: CountriesArgs,
  selection: ConnectionSelection | null,
): Promise<Connection<NodeRecord>> {
  const { language } = context;
  const { filter } = args;
  const { regions, bodies, partyTo, notPartyTo, coveredBy, notCoveredBy, hasMember, isUnMember } = filter ?? {};
  const rosters = await loadRosterParameters(context, filter ?? {});
  const parameters = {
    ...placeParameters({ regions }),
    ...rosters,
    language,
    bodies,
    partyTo,
    notPartyTo,
    coveredBy: coveredBy && storedId(coveredBy),
    notCoveredBy: notCoveredBy && storedId(notCoveredBy),
    hasMember,
    unMember: isUnMember,
    includeUnknown: listedParts(filter ?? {}),
  };
  const [connection] = await Promise.all([
    listConnection(context, `countries/${language}`, args, countryList, parameters, { selection }),
    requireOfType(context, 'Region', regions, ['filter', 'regions']),
    requireActors(context, bodies, ['filter', 'bodies']),
    requireOfType(context, 'Instrument', oneOrNone(partyTo), ['filter', 'partyTo']),
    requireRoster(context, notPartyTo),
    requireNodes(context, oneOrNone(coveredBy), ['filter', 'coveredBy']),
    requireNodes(context, oneOrNone(notCoveredBy), ['filter', 'notCoveredBy']),
  ]);
  return withUnknownParts(connection, filter, {
    subject: 'countries',
    parts: PARTS,
    countLacking: (includeUnknown) => countryList.countLacking(context.read, { ...parameters, includeUnknown }),
    detail: { [FilterPart.ROSTER]: countryRosterDetail(context, filter ?? {}, rosters) },
    gaps: () => Promise.resolve(notCoveredBy && !rosters.coverComplete ? [UNRECORDED] : []),
  });
}

const PARTS: PartsOf<CountryFilter> = {
  [FilterPart.PLACE]: ['regions'],
  [FilterPart.ROSTER]: ['bodies', 'partyTo', 'coveredBy', 'hasMember'],
};

/** Throws InputError for an instrument whose list of parties is not complete. */
async function requireRoster(context: ReadContext, id: string | null | undefined): Promise<void> {
  if (typeof id !== 'string') return;
  const argument = ['filter', 'notPartyTo'];
  await requiredOfType(context, 'Instrument', id, argument);
  if ((await loadExtent(context, id, RosterKind.PARTIES)) === Extent.COMPLETE) return;
  throw new InputError(bilingual('input.openRoster', { id: quote(id) }), argument);
}
