import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readCountries } from '../../../src/seed/countries';
import { readFactFiles } from '../../../src/seed/fact-files';
import { FACTS_FOLDER } from '../../../src/seed/facts';
import { withGovernments } from '../../../src/seed/governments';
import { indexIds } from '../../../src/seed/ids';
import { namer } from '../../../src/seed/names';
import type { NodeRow } from '../../../src/store/model/rows';

const readRows = (...path: string[]) =>
  parse<Record<string, string>>(readFileSync(join(FACTS_FOLDER, ...path)), { columns: true });
const listed = readRows('..', 'tables', 'governments.csv');
const facts = readFactFiles(FACTS_FOLDER);
const ids = indexIds(facts);
const countries = readCountries(facts, ids, namer());
const body: NodeRow = {
  id: 'GOV-GBR',
  type: 'Partner',
  nameEn: 'HM Government',
  country: 'GBR',
  properties: { website: 'https://www.gov.uk' },
  evidence: [{ source: { title: 'A page' }, confidence: 'HIGH' as never }],
};
const governments = new Map(withGovernments([body]).map((row) => [row.id, row]));

describe('the governments of states', () => {
  test('are those of all members of the United Nations, of the parties to treaties and of the authors of commitments', () => {
    const members = countries.filter(({ properties }) => properties?.unMember === true).map(({ id }) => id);
    const parties = readRows('treaty_participation.csv').filter(({ status }) => status === 'party');
    const authors = readRows('commitments.csv').filter(({ by = '' }) => ids.countries.has(by));
    const states = [...members, ...parties.map((row) => row.country_iso3), ...authors.map((row) => row.by)];
    expect(members).toHaveLength(193);
    expect(listed.map(({ iso3 }) => iso3)).toEqual([...new Set(states)].sort());
  });

  test('are actors of their countries, marked as derived and without evidence', () => {
    for (const { iso3 = '', name_en, name_fr } of listed.filter((row) => row.iso3 !== 'GBR')) {
      expect(ids.all).toContain(`GOV-${iso3}`);
      expect(governments.get(`GOV-${iso3}`)).toEqual({
        id: `GOV-${iso3}`,
        type: 'Partner',
        nameEn: name_en,
        nameFr: name_fr,
        country: iso3,
        evidence: [],
        properties: { kind: 'GOVERNMENT', group: 'GOVERNMENT', derived: true },
      });
    }
    expect(governments.size).toBe(listed.length);
  });

  test('keep the facts of the one that they name', () => {
    expect(governments.get('GOV-GBR')).toEqual({
      ...body,
      properties: { ...body.properties, kind: 'GOVERNMENT', group: 'GOVERNMENT', derived: true },
    });
  });

  test.each([
    ['KEN', 'Gouvernement du Kenya'],
    ['FRA', 'Gouvernement de la France'],
    ['UGA', "Gouvernement de l'Ouganda"],
    ['HTI', "Gouvernement d'Haïti"],
    ['NLD', 'Gouvernement des Pays-Bas'],
    ['CUB', 'Gouvernement de Cuba'],
  ])('the name of that of %s has its article in French', (iso3, name) => {
    expect(governments.get(`GOV-${iso3}`)?.nameFr).toBe(name);
  });
});
