import { raw } from './raw-facts';
import { node, tiesBetween } from './seeded';

describe('bodies', () => {
  test('have the kind, group, country and end of their rows', () => {
    for (const row of raw('bodies').filter((one) => !['NCMEC', 'IWF'].includes(String(one.code)))) {
      const { country, until, properties } = node(String(row.code));
      expect([row.code, country ?? '', until ?? '']).toEqual([row.code, row.country_iso3, row.until_year]);
      if (row.group) expect(properties?.group).toBe(row.group);
    }
    expect(node('AIPA').properties).toMatchObject({ kind: 'PARLIAMENT', group: 'GOVERNMENT' });
    expect(node('GHA-CSA').properties).toMatchObject({ kind: 'REGULATOR' });
    expect(node('EBU').properties).toMatchObject({ kind: 'INDUSTRY_ASSOCIATION', group: 'MEDIA' });
    expect(node('VGT').properties).toMatchObject({ founded: '2003', group: 'LAW_ENFORCEMENT' });
  });

  test('have acronyms among their other names, and no "then" in their names', () => {
    expect(node('DEU-BKA')).toMatchObject({ nameEn: 'Federal Criminal Police Office (Germany)', otherNames: ['BKA'] });
    expect(node('NLD-MINJUS')).toMatchObject({
      nameEn: 'Ministry of Security and Justice (Netherlands)',
      nameFr: 'Ministère de la Sécurité et de la Justice (Pays-Bas)',
      until: '2017',
    });
  });

  test('that govern the network follow each other', () => {
    expect(node('ECPAT-BOARD').until).toBe('2023');
    expect(node('ECPAT-SUPBOARD').since).toBe('2024-01');
    expect(node('ECPAT-MRC').since).toBe('2024');
    for (const organ of ['ECPAT-ASSEMBLY', 'ECPAT-BOARD', 'ECPAT-SUPBOARD', 'ECPAT-MRC', 'ECPAT-SECRETARIAT'])
      expect(tiesBetween(organ, 'ECPAT').filter((tie) => tie.type === 'ORGAN_OF')).toHaveLength(1);
  });
});
