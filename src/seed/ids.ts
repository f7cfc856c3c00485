import countries from 'world-countries';
import { governmentId } from '../store/model/record-ids';
import { FACT_FILES, type Facts } from './fact-files';
import { readTable } from './tables';

/** The indicators of the counts in `network_size.csv`. */
export const NETWORK_INDICATORS = {
  network: { members: 'NETWORK-MEMBERS', countries: 'NETWORK-COUNTRIES' },
  assembly: { members: 'ASSEMBLY-MEMBERS', countries: 'ASSEMBLY-COUNTRIES' },
};

/** The indicators of the counts of The Code in sources. */
export const CODE_INDICATORS = { signatories: 'CODE-SIGNATORIES', representatives: 'CODE-LOCAL-REPRESENTATIVES' };

export interface Ids {
  all: ReadonlySet<string>;
  countries: ReadonlySet<string>;
  regions: ReadonlySet<string>;
}

export function criterionId(number: string): string {
  return `CODE-CRITERION-${number}`;
}

/** Returns all ids of the seed, to check references. Throws StartError where two rows have one. */
export function indexIds(facts: Facts): Ids {
  const { network, assembly } = NETWORK_INDICATORS;
  const isos = countries.map((country) => country.cca3);
  const all = new Set([
    ...isos,
    ...Object.values(network),
    ...Object.values(assembly),
    ...Object.values(CODE_INDICATORS),
  ]);
  for (const file of FACT_FILES)
    for (const row of facts[file]) {
      const code = row.optional('code');
      if (code === undefined) continue;
      if (all.has(code)) row.fail('code', 'a code that nothing else has');
      all.add(code);
    }
  for (const row of readTable('governments')) all.add(governmentId(row.text('iso3')));
  for (const row of facts.code_criteria) all.add(criterionId(row.text('number')));
  return { all, countries: new Set(isos), regions: new Set(facts.regions.map((row) => row.text('code'))) };
}
