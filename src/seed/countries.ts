import countries, { type Country } from 'world-countries';
import { version } from 'world-countries/package.json';
import { Confidence } from '../store/model/enums';
import type { EvidenceRow, NodeRow } from '../store/model/rows';
import type { FactRow } from './fact-row';
import type { Facts } from './fact-files';
import { omitUndefined } from './framework';
import type { Ids } from './ids';
import type { Namer } from './names';
import { evidenceOf } from './sources';
import { keyedTable, readTable } from './tables';

const EVIDENCE: EvidenceRow[] = [{ source: { title: `world-countries ${version}` }, confidence: Confidence.HIGH }];
const MAX_OTHER_NAMES = 8;

/**
 * Reads all countries and territories of world-countries, with their region of `country_regions`.
 * Their seat block is that of a member's row, else that of `tables/geography.csv`, which also has
 * the named regions that consist of others. No source states the block of a country: the facts
 * assign it by geography too.
 */
export function readCountries(facts: Facts, ids: Ids, name: Namer): NodeRow[] {
  const memberRegions = regionsOfMembers(facts.members, ids);
  const places = new Map(facts.country_regions.map((row) => [row.ref('country_iso3', ids.countries), row]));
  const geography = keyedTable('geography', 'level', 'key');
  const wholes = readTable('geography').filter((row) => row.text('level') === 'named');
  return countries.map((country) => {
    const id = country.cca3;
    const place = places.get(id);
    const area = place?.ref('region_code', ids.regions);
    const block = geography.get(`country ${id}`) ?? geography.get(`m49 ${String(area)}`);
    const region = memberRegions.get(id) ?? block?.optionalRef('region', ids.regions);
    const around = wholes.filter((row) => row.text('key') === area).map((row) => row.ref('region', ids.regions));
    return {
      id,
      type: 'Country',
      ...name(id, country.name.common, country.translations.fra?.common, otherNames(country)),
      region,
      namedRegions: area === undefined ? [] : [area, ...around],
      properties: omitUndefined({
        iso3: id,
        unMember: isUnMember(country),
        regionBasis: region && 'BY_GEOGRAPHY',
        note: place?.optional('note'),
      }),
      evidence: [...EVIDENCE, ...(place ? evidenceOf(place) : [])],
    };
  });
}

/** Returns true for a UN member; world-countries wrongly counts the Holy See, an observer. */
function isUnMember({ cca3, unMember }: Country): boolean {
  return unMember && cca3 !== 'VAT';
}

function regionsOfMembers(members: readonly FactRow[], ids: Ids): Map<string, string> {
  const regions = new Map<string, string>();
  for (const row of members) {
    const country = row.ref('country_iso3', ids.countries);
    const region = row.optionalRef('region', ids.regions);
    const earlier = regions.get(country);
    if (region === undefined) continue;
    if (earlier !== undefined && earlier !== region)
      row.fail('region', `${earlier}, as other members in ${country} have`);
    regions.set(country, region);
  }
  return regions;
}

function otherNames({ name, translations, altSpellings }: Country): string[] {
  // world-countries has a Latin letter in the Cyrillic name of Bosnia and Herzegovina.
  const native = Object.values(name.native).map((names) => names.common.replace('Босн\u0061', 'Босна'));
  const official = [name.official, translations.fra?.official];
  // The first alternative spelling is the two-letter code.
  const names = new Set([...official, ...native, ...altSpellings.slice(1)].filter((text) => text !== undefined));
  return [...names].filter((text) => text !== name.common).slice(0, MAX_OTHER_NAMES);
}
