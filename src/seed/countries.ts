import countries, { type Country } from 'world-countries';
import { version } from 'world-countries/package.json';
import { Confidence } from '../store/model/enums';
import type { EvidenceRow, NodeRow } from '../store/model/rows';
import type { FactRow } from './fact-row';
import type { Facts } from './fact-files';
import type { Ids } from './ids';
import type { Namer } from './names';
import { keyedTable, readTable } from './tables';

const EVIDENCE: EvidenceRow[] = [{ source: { title: `world-countries ${version}` }, confidence: Confidence.HIGH }];
const MAX_OTHER_NAMES = 8;

/** The geographic regions of the United Nations, which assign countries to named regions. */
const M49 = {
  title: 'Standard country or area codes for statistical use (M49)',
  publisher: 'United Nations Statistics Division',
  url: 'https://unstats.un.org/unsd/methodology/m49/',
};

/**
 * Reads all countries and territories of world-countries. Their seat block is that of a member's
 * row, else that of `tables/geography.csv`, which also has their named regions. No source states
 * the block of a country: the facts assign it by geography too.
 */
export function readCountries(facts: Facts, ids: Ids, name: Namer): NodeRow[] {
  const memberRegions = regionsOfMembers(facts.members, ids);
  const geography = keyedTable('geography', 'level', 'key');
  const rows = readTable('geography');
  return countries.map((country) => {
    const id = country.cca3;
    const place = geography.get(`country ${id}`) ?? geography.get(`subregion ${country.subregion || country.region}`);
    const region = memberRegions.get(id) ?? place?.optionalRef('region', ids.regions);
    const named = namedRegions(country, rows, ids);
    return {
      id,
      type: 'Country',
      ...name(id, country.name.common, country.translations.fra?.common, otherNames(country)),
      region,
      namedRegions: named.map((row) => row.region),
      properties: { iso3: id, unMember: isUnMember(country), ...(region && { regionBasis: 'BY_GEOGRAPHY' }) },
      evidence: [...EVIDENCE, ...named.map(({ m49 }) => ({ source: M49, locator: m49, confidence: Confidence.HIGH }))],
    };
  });
}

/** Returns the named regions of a country, each with its area in M49. */
function namedRegions({ cca3, subregion }: Country, rows: readonly FactRow[], ids: Ids) {
  const keys = [`named_subregion ${subregion}`, `named_country ${cca3}`];
  return rows
    .filter((row) => keys.includes(`${row.text('level')} ${row.text('key')}`))
    .map((row) => ({ region: row.ref('region', ids.regions), m49: row.text('m49') }));
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
