import countries, { type Country } from 'world-countries';
import { version } from 'world-countries/package.json';
import { Confidence } from '../src/model/confidence';
import type { EvidenceRow, NodeRow } from '../src/model/rows';
import type { FactRow } from './fact-row';
import type { Facts } from './fact-files';
import type { Ids } from './ids';
import type { Namer } from './names';
import { keyedTable } from './tables';

const EVIDENCE: EvidenceRow[] = [{ source: { title: `world-countries ${version}` }, confidence: Confidence.HIGH }];
const MAX_OTHER_NAMES = 8;

/** All countries and territories of world-countries. Their region is the one that a member's row states, else that of `tables/geography.csv`. */
export function readCountries(facts: Facts, ids: Ids, name: Namer): NodeRow[] {
  const stated = statedRegions(facts.members, ids);
  const geography = keyedTable('geography', 'level', 'key');
  return countries.map((country) => {
    const id = country.cca3;
    const place = geography.get(`country ${id}`) ?? geography.get(`subregion ${country.subregion || country.region}`);
    const region = stated.get(id) ?? place?.optionalRef('region', ids.regions);
    const basis = stated.has(id) ? 'STATED' : 'BY_GEOGRAPHY';
    return {
      id,
      type: 'Country',
      ...name(id, country.name.common, country.translations.fra?.common, otherNames(country)),
      region,
      properties: { iso3: id, ...(region && { regionBasis: basis }) },
      evidence: EVIDENCE,
    };
  });
}

function statedRegions(members: readonly FactRow[], ids: Ids): Map<string, string> {
  const stated = new Map<string, string>();
  for (const row of members) {
    const country = row.ref('country_iso3', ids.countries);
    const region = row.optionalRef('region', ids.regions);
    const earlier = stated.get(country);
    if (region === undefined) continue;
    if (earlier !== undefined && earlier !== region)
      row.fail('region', `${earlier}, as other members in ${country} have`);
    stated.set(country, region);
  }
  return stated;
}

function otherNames({ name, translations, altSpellings }: Country): string[] {
  // world-countries has a Latin letter in the Cyrillic name of Bosnia and Herzegovina.
  const native = Object.values(name.native).map((names) => names.common.replace('Босн\u0061', 'Босна'));
  const official = [name.official, translations.fra?.official];
  // The first alternative spelling is the two-letter code.
  const names = new Set([...official, ...native, ...altSpellings.slice(1)].filter((one) => one !== undefined));
  return [...names].filter((one) => one !== name.common).slice(0, MAX_OTHER_NAMES);
}
