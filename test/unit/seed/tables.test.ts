import countries from 'world-countries';
import type { FactFile } from '../../../seed/fact-files';
import { phrasesOfType } from '../../../src/model/tie-phrases';
import type { TieType } from '../../../src/model/tie-type';
import { graph, node, raw, type Raw, table } from './seeded';

const column = (rows: readonly Raw[], name: string): string[] => rows.map((row) => String(row[name]));
const distinct = (words: readonly string[]): string[] => [...new Set(words)].sort();

const STATUS_COLUMNS: [FactFile, string][] = [
  ['members', 'status'],
  ['regional_body_membership', 'status'],
  ['treaty_participation', 'status'],
  ['programme_countries', 'role'],
  ['country_assessments', 'value'],
];

describe('the reviewed tables', () => {
  test('every verb of links.csv has one row, and no row is unused', () => {
    expect(column(table('verbs'), 'verb').sort()).toEqual(distinct(column(raw('links'), 'relation')));
  });

  test.each(STATUS_COLUMNS)('every status of %s (%s) has one row, and no row is unused', (file, name) => {
    const rows = table('statuses').filter((row) => row.file === file);
    expect(column(rows, 'status').sort()).toEqual(distinct(column(raw(file), name)));
  });

  test('every initiative has one row with a type and a French name', () => {
    expect(column(table('initiatives'), 'code').sort()).toEqual(column(raw('initiatives'), 'code').sort());
  });

  test('every year of a member has a row with its meaning', () => {
    const dated = raw('members').filter((row) => row.since_year);
    expect(column(table('memberships'), 'member').sort()).toEqual(column(dated, 'code').sort());
  });

  test('every row of the other tables is about something in the graph', () => {
    const ids = new Set(graph.nodes.map((one) => one.id));
    const named = [
      ...column(table('names'), 'code'),
      ...column(table('actors'), 'code'),
      ...table('seats').flatMap((row) => [String(row.initiative), String(row.actor)]),
      ...table('objectives').flatMap((row) => [String(row.initiative), String(row.objective)]),
    ];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    for (const { initiative, actor, type } of table('seats'))
      expect(graph.ties).toContainEqual(
        expect.objectContaining({ from: actor, to: initiative, ...(type && { type }) }),
      );
  });

  test('every subregion of world-countries has a region, and no row of the geography is unused', () => {
    const subregions = distinct(countries.map((country) => country.subregion || country.region));
    const rows = table('geography');
    const of = (level: string): string[] =>
      column(
        rows.filter((row) => row.level === level),
        'key',
      ).sort();
    expect(of('subregion')).toEqual(subregions);
    for (const id of of('country')) expect(node(id).properties?.regionBasis).toBe('BY_GEOGRAPHY');
  });

  test('the corrections are applied', () => {
    const tie = (from: string, to: string): unknown => graph.ties.find((one) => one.from === from && one.to === to);
    expect(table('corrections')).toHaveLength(6);
    expect(tie('ECPAT-BOARD', 'ECPAT')).toMatchObject({ type: 'ORGAN_OF', until: '2023' });
    expect(node('ECPAT-BOARD')).toMatchObject({ nameEn: 'ECPAT International Board', until: '2023' });
    expect(tie('MBR-PACT-USA', 'THE-CODE')).toMatchObject({ type: 'LOCAL_CODE_REPRESENTATIVE_OF' });
    expect(graph.ties.filter((one) => one.type === 'SECRETARIAT_OF')).toMatchObject([
      { from: 'MBR-PACT-USA', to: 'THE-CODE', contested: true, evidence: [{ asOf: '2008' }] },
    ]);
    expect(tie('SGP', 'OPSC')).toMatchObject({ type: 'SIGNATORY_TO', since: '2025-11-25' });
    expect(tie('MBR-ECPAT-CHE', 'THE-CODE')).toMatchObject({ evidence: [{ asOf: '2007' }] });
  });

  test.each(['verbs', 'statuses'])('the phrases of %s are complete, and differ from those of the type', (name) => {
    for (const row of table(name)) {
      const phrases = [row.en, row.en_back, row.fr, row.fr_back].map(String);
      const ofType = phrasesOfType(row.type as TieType);
      const present = phrases.filter((phrase) => phrase !== '');
      expect({ row, complete: present.length === 0 || present.length === 4 }).toEqual({ row, complete: true });
      for (const phrase of present) expect(phrase.split('{}')).toHaveLength(2);
      expect(phrases).not.toEqual([ofType.en, ofType.enBack, ofType.fr, ofType.frBack]);
    }
  });
});
