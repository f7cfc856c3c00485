import countries from 'world-countries';
import { raw } from './raw-facts';
import { graph, node } from './seeded';

const nodes = graph.nodes.filter((one) => one.type === 'Country');

describe('the countries of the world', () => {
  test('are all those of world-countries, each with an English and a French name', () => {
    expect(nodes.map((one) => one.id).sort()).toEqual(countries.map((one) => one.cca3).sort());
    expect(nodes.filter((one) => !one.nameEn || !one.nameFr)).toEqual([]);
    expect(node('DEU')).toMatchObject({ nameEn: 'Germany', nameFr: 'Allemagne' });
  });

  test('no two countries share a name in one language', () => {
    expect(new Set(nodes.map((one) => one.nameEn)).size).toBe(nodes.length);
    expect(new Set(nodes.map((one) => one.nameFr)).size).toBe(nodes.length);
  });

  // README of the facts: the region of a member is a seat block, assigned from the country; no
  // source states it.
  test('have the region of their members, all of them BY_GEOGRAPHY, and the Antarctic has none', () => {
    const ofMembers = new Map(raw('members').flatMap((row) => (row.region ? [[row.country_iso3, row.region]] : [])));
    for (const one of nodes) {
      expect(one.properties?.regionBasis).toBe(one.region && 'BY_GEOGRAPHY');
      if (ofMembers.has(one.id)) expect(one.region).toBe(ofMembers.get(one.id));
    }
    expect(nodes.filter((one) => !one.region).map((one) => one.id)).toEqual(['ATA', 'ATF', 'BVT', 'HMD', 'SGS']);
  });

  test.each([
    ['ARM', 'BLK-EUR'],
    ['TUR', 'BLK-EUR'],
    ['CYP', 'BLK-EUR'],
    ['JOR', 'BLK-MENA'],
    ['TUN', 'BLK-MENA'],
    ['IRN', 'BLK-MENA'],
    ['KAZ', 'BLK-AP'],
    ['KEN', 'BLK-SSA'],
    ['HTI', 'BLK-AMER'],
  ])('%s is in %s', (id, region) => {
    expect(node(id).region).toBe(region);
  });

  test.each([
    [
      'REG-M49-419',
      'ABW AIA ARG ATG BES BHS BLM BLZ BOL BRA BRB BVT CHL COL CRI CUB CUW CYM DMA DOM ECU FLK GLP GRD GTM GUF GUY HND HTI JAM KNA LCA MAF MEX MSR MTQ NIC PAN PER PRI PRY SGS SLV SUR SXM TCA TTO URY VCT VEN VGB VIR',
    ],
    ['REG-M49-011', 'BEN BFA CIV CPV GHA GIN GMB GNB LBR MLI MRT NER NGA SEN SHN SLE TGO'],
    ['REG-SA', 'AFG BGD BTN IND IRN LKA MDV NPL PAK'],
    ['REG-ESEA', 'BRN CHN HKG IDN JPN KHM KOR LAO MAC MMR MNG MYS PHL PRK SGP THA TLS TWN VNM'],
    ['REG-EECA', 'BGR BLR CZE HUN KAZ KGZ MDA POL ROU RUS SVK TJK TKM UKR UZB'],
  ])('%s has the countries of its areas in M49, and cites it', (region, expected) => {
    const within = nodes.filter(({ namedRegions = [] }) => namedRegions.includes(region));
    expect(within.map(({ id }) => id).sort()).toEqual(expected.split(' '));
    for (const { evidence } of within)
      expect(evidence).toContainEqual(
        expect.objectContaining({
          source: expect.objectContaining({ title: expect.stringMatching(/M49|General/) as string }) as object,
        }),
      );
  });

  test('include every country that the facts name', () => {
    const files = ['members', 'code_members', 'code_lcrs', 'programme_countries', 'regional_body_membership'] as const;
    const named = files.flatMap((file) => raw(file)).map((row) => String(row.country_iso3));
    expect(named.filter((id) => node(id).type !== 'Country')).toEqual([]);
  });
});
