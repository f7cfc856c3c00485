import { ActorKind } from '../src/store/model/actor-kind';
import type { NodeRow } from '../src/store/model/rows';
import { actor, actorProperties } from './actor-row';
import type { FactRow } from './fact-row';
import type { Ids } from './ids';
import type { Namer } from './names';
import { evidenceOf } from './sources';
import { keyedTable } from './tables';

/** The members of the network. One whose row gives no region has that of its country. */
export function readMembers(rows: readonly FactRow[], ids: Ids, name: Namer, countries: readonly NodeRow[]): NodeRow[] {
  const years = keyedTable('memberships', 'member');
  const coalitions = keyedTable('coalitions', 'member');
  const regions = new Map(countries.map(({ id, region }) => [id, region]));
  return rows.map((row) => {
    const id = row.text('code');
    const country = row.ref('country_iso3', ids.countries);
    return {
      ...actor(id, ActorKind.MEMBER),
      ...name(id, row.text('name')),
      country,
      region: row.optionalRef('region', ids.regions) ?? regions.get(country),
      properties: actorProperties(row, ActorKind.MEMBER, {
        status: row.text('status'),
        // Where no source says that it is an alliance it may be one, so this is never false.
        coalition: coalitions.has(id) || undefined,
        ...beginning(row, years.get(id)),
        website: row.url('website'),
      }),
      evidence: evidenceOf(row, row.date('as_of_year')),
    };
  });
}

/** The year in which it was founded or became active, where that is what the year of its row or its note means. */
function beginning(row: FactRow, meaning: FactRow | undefined): Record<string, string | undefined> {
  const property = meaning?.text('year_is');
  if (!meaning || property === undefined || property === 'joined') return {};
  return { [property]: row.date('since_year') ?? meaning.date('year') };
}
