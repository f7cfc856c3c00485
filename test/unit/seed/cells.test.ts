import type { FactFile } from '../../../src/seed/fact-files';
import type { NodeRow, Property } from '../../../src/store/model/rows';
import { column, lost, raw, table, words } from './raw-facts';
import { graph, node, tie, tiesBetween } from './seeded';

const property =
  (name: string) =>
  (one: NodeRow): Property | undefined =>
    one.properties?.[name];

/** The property of a node that holds each column of a file. */
const CELLS: [FactFile, Record<string, (one: NodeRow) => Property | undefined>][] = [
  [
    'members',
    {
      country_iso3: (one) => one.country,
      website: property('website'),
      status: property('status'),
      as_of_year: (one) => one.evidence[0]?.asOf,
    },
  ],
  ['code_members', { country_iso3: (one) => one.country, sector: property('sector'), status: property('status') }],
  ['bodies', { url: property('website') }],
  ['instruments', { kind: property('kind') }],
  ['initiatives', { kind: property('initiativeKind') }],
  ['regions', { kind: property('kind'), board_seats: property('boardSeats'), valid_from: (one) => one.since }],
  ['framework_elements', { kind: property('kind'), parent_code: (one) => one.parent }],
  ['strategic_directions', { parent_code: (one) => one.parent }],
  ['objectives', { parent_code: (one) => one.parent }],
  ['influence_strategies', { parent_code: (one) => one.parent }],
  ['enablers', { parent_code: (one) => one.parent }],
  ['indicators', { parent_code: (one) => one.parent, unit: property('unit') }],
  ['influence_indicators', { parent_code: (one) => one.parent, unit: property('unit') }],
  ['enabler_indicators', { parent_code: (one) => one.parent, unit: property('unit') }],
];

describe('the cells of a row', () => {
  test.each(CELLS)('%s: a cell is the value of its property, and an empty one leaves it undefined', (file, columns) => {
    for (const row of raw(file))
      for (const [column, valueOf] of Object.entries(columns))
        expect({ code: row.code, column, value: String(valueOf(node(String(row.code))) ?? '') }).toEqual({
          code: row.code,
          column,
          value: row[column],
        });
  });

  test('instruments: a note may give the day of the year in which it was adopted, and no other year', () => {
    for (const row of raw('instruments').filter((one) => one.adopted_year))
      expect(String(node(String(row.code)).properties?.adopted).slice(0, 4)).toBe(row.adopted_year);
  });

  test('members: one without a region has that of its country', () => {
    const rows = raw('members');
    expect(rows.filter((row) => row.region === '').length).toBeGreaterThan(30);
    for (const row of rows)
      expect(node(String(row.code)).region).toBe(row.region || node(String(row.country_iso3)).region);
  });

  test('members: alliances are marked, and only they', () => {
    const coalitions = raw('members').filter((row) => node(String(row.code)).properties?.coalition !== undefined);
    expect(coalitions.map((row) => row.code).sort()).toEqual(column(table('coalitions'), 'member').sort());
    expect(node('MBR-MODS-SRB').properties).toMatchObject({ coalition: true, status: 'member' });
  });

  test('initiatives: a start or an end among the facts wins over the year of the row', () => {
    const facts = raw('initiative_facts');
    for (const row of raw('initiatives')) {
      const { since, until } = node(String(row.code));
      const find = (field: string) => facts.find((one) => one.initiative_code === row.code && one.field === field);
      expect([row.code, since, until]).toEqual([
        row.code,
        (find('start')?.value ?? row.start_year) || undefined,
        (find('end')?.value ?? row.end_year) || undefined,
      ]);
    }
  });

  test('members: an affiliate has the verb affiliate_of, and the evidence has the year of its source', () => {
    for (const row of raw('members')) {
      const verb = /affiliate/.test(String(row.status)) ? 'affiliate_of' : undefined;
      const asOf = row.as_of_year || undefined;
      const membership = tie('MEMBER_OF', String(row.code), 'ECPAT', verb);
      expect(membership?.evidence.map((one) => one.asOf)).toContain(asOf);
    }
  });

  test('code_members: the evidence has the year of the status', () => {
    for (const row of raw('code_members')) {
      const [signature] = tiesBetween(String(row.code), 'THE-CODE').filter((one) => one.type === 'SIGNED_CODE');
      const asOf = String(row.status).replace(/\D/g, '') || undefined;
      expect(signature?.evidence.map((one) => one.asOf)).toContain(asOf);
    }
  });

  test('code_lcrs: names and countries agree with those of the actors, and the year is `since`', () => {
    for (const row of raw('code_lcrs')) {
      const { id, nameEn, otherNames = [], country } = node(row.member_code || String(row.body_code));
      expect(country).toBe(row.country_iso3);
      const organisation = String(row.organisation);
      expect(lost(organisation, [nameEn, ...otherNames].join(' ')).length).toBeLessThan(words(organisation).length);
      expect(tie('LOCAL_CODE_REPRESENTATIVE_OF', id, 'THE-CODE')?.since ?? '').toBe(row.since_year);
    }
  });

  test('programme_countries: years are the period, but the year of a source is only in the evidence', () => {
    for (const row of raw('programme_countries')) {
      const between = graph.ties.filter((one) => one.from === row.programme_code && one.to === row.country_iso3);
      const landed = between.find((one) => one.verb === row.role);
      if (!landed && row.role === 'case_study') {
        // A part of the report on the same country.
        expect(between).toMatchObject([{ verb: 'country_report', until: undefined }]);
        continue;
      }
      const seen = row.role === 'had_member_group_2014';
      expect([landed?.since ?? '', landed?.until ?? '']).toEqual([seen ? '' : row.start_year, row.end_year]);
      if (seen) expect(landed?.evidence[0]?.asOf).toBe('2014');
    }
  });

  test('attendance is of the year of the meeting only', () => {
    for (const row of raw('regional_body_membership').filter((one) => /_20\d\d$/.test(String(one.status)))) {
      const [landed] = tiesBetween(String(row.country_iso3), String(row.body_code));
      const year = String(row.status).slice(-4);
      expect([landed?.since, landed?.until, landed?.evidence[0]?.asOf]).toEqual([year, year, year]);
    }
  });
});
