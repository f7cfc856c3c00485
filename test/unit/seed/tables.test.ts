import type { FactFile } from '../../../src/seed/fact-files';
import { phrasesOfType } from '../../../src/store/model/tie-words';
import type { TieType } from '../../../src/store/model/tie-type';
import { column, raw, table } from './raw-facts';
import { graph, node } from './seeded';

const distinct = (words: readonly string[]): string[] => [...new Set(words)].sort();

const STATUS_COLUMNS: [FactFile, string][] = [
  ['members', 'status'],
  ['regional_body_membership', 'status'],
  ['treaty_participation', 'status'],
  ['programme_countries', 'role'],
  ['country_assessments', 'value'],
];

describe('the reviewed tables', () => {
  test.each(STATUS_COLUMNS)('every status of %s (%s) has one row, and no row is unused', (file, name) => {
    const rows = table('statuses').filter((row) => row.file === file);
    expect(column(rows, 'status').sort()).toEqual(distinct(column(raw(file), name)));
  });

  test('every initiative has one row with a French name', () => {
    expect(column(table('initiative-names'), 'code').sort()).toEqual(column(raw('initiatives'), 'code').sort());
    expect(table('initiative-names').filter((row) => row.name_fr === '')).toEqual([]);
  });

  test('every note on participants without names has one row', () => {
    const notes = raw('initiative_facts').filter((row) => row.field === 'participants_note');
    const keys = notes.map((row) => `${row.initiative_code} ${row.value}`);
    const reviewed = table('participants-not-named').map((row) => `${row.initiative} ${row.note}`);
    expect(reviewed.sort()).toEqual(keys.sort());
  });

  test('every year of a member has a row with its meaning', () => {
    const dated = raw('members').filter((row) => row.since_year);
    const meanings = table('memberships').filter((row) => row.year === '');
    expect(column(meanings, 'member').sort()).toEqual(column(dated, 'code').sort());
  });

  test('every row of the other tables is about something in the graph', () => {
    const ids = new Set(graph.nodes.map((one) => one.id));
    const named = [
      ...column(table('names'), 'code'),
      ...column(table('actors'), 'code'),
      ...column(table('memberships'), 'member'),
      ...column(table('coalitions'), 'member'),
    ];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('every area of M49 has a seat block, and no row of the geography is unused', () => {
    const areas = column(raw('regions'), 'code').filter((code) => code.startsWith('REG-M49-'));
    const rows = table('geography');
    const of = (level: string): string[] =>
      column(
        rows.filter((row) => row.level === level),
        'key',
      ).sort();
    expect(of('m49')).toEqual([...areas].sort());
    expect(areas).toEqual(expect.arrayContaining(of('named')));
    for (const row of rows.filter(({ level }) => level === 'country'))
      expect(node(String(row.key)).region ?? '').toBe(row.region);
  });

  test('the corrections are applied', () => {
    const tie = (from: string, to: string): unknown => graph.ties.find((one) => one.from === from && one.to === to);
    expect(table('corrections')).toHaveLength(50);
    expect(tie('SGP', 'OPSC')).toMatchObject({ type: 'SIGNATORY_TO', since: '2025-11-25' });
    expect(tie('KEN', 'OPSC')).toMatchObject({ type: 'SIGNATORY_TO', since: '2000-09-08' });
    expect(tie('MBR-ECPAT-CHE', 'THE-CODE')).toMatchObject({ evidence: [{ asOf: '2007' }] });
    expect(tie('CM-ACCOR', 'ECPAT')).toMatchObject({ note: expect.not.stringContaining('newer evidence') as string });
    const titles = [...graph.nodes, ...graph.ties].flatMap((one) => one.evidence.map(({ source }) => source.title));
    expect(titles).toContain('Half of the world’s children are affected by violence (report of 18 June)');
  });

  test.each(['statuses'])('the phrases of %s are complete, and differ from those of the type', (name) => {
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
