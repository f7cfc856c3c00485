import { readdirSync } from 'node:fs';
import type { FactFile } from '../../../seed/fact-files';
import { FACTS_FOLDER } from '../../../seed/facts';
import type { NodeRow, TieRow, ValueRow } from '../../../src/model/rows';
import { graph, lost, node, type Raw, raw, textOf, tie, tiesBetween } from './seeded';
import { verbRule } from './verb-rule';

type Loaded = (NodeRow | TieRow | ValueRow)[];
type Expectation = [file: FactFile, rows: number, as: string, recordsOf: (row: Raw) => Loaded];

const byCode = (row: Raw): NodeRow[] => [node(String(row.code))];
const ends = (type: string, from = '', to = '', verb?: string): TieRow[] => {
  const found = tie(type, from, to, verb);
  return found ? [found] : [];
};
const between = (from = '', to = ''): ((row: Raw) => TieRow[]) => {
  return (row) => tiesBetween(row[from] ?? from, row[to] ?? to);
};
const matching = (row: Raw, ties: TieRow[], word = ''): TieRow[] =>
  ties.length === 1 ? ties : ties.filter((one) => one.verb === row[word]);

function link(row: Raw): TieRow[] {
  const { type, reversed } = verbRule(String(row.relation));
  const [from, to] = reversed ? [row.to_code, row.from_code] : [row.from_code, row.to_code];
  return ends(type, from, to, row.relation);
}

function seats(row: Raw): TieRow[] {
  return String(row.partners)
    .split(';')
    .map((actor) =>
      tiesBetween(actor, String(row.code)).find((one) => lost(String(row.source), textOf(one.evidence)).length === 0),
    )
    .filter((one) => one !== undefined);
}

function counts(row: Raw): ValueRow[] {
  return graph.values.filter(
    (value) =>
      value.asOf === row.date &&
      value.basis === row.what &&
      String(value.value) === (value.indicator.endsWith('-MEMBERS') ? row.members : row.countries),
  );
}

/** Each facts file, its number of rows, the types that they become, and the records of one row. */
const EXPECTATIONS: Expectation[] = [
  ['manifestations', 5, 'Manifestation', byCode],
  ['strategic_directions', 2, 'StrategicDirection', byCode],
  ['objectives', 6, 'Objective', byCode],
  ['indicators', 18, 'Indicator', byCode],
  ['influence_strategies', 5, 'InfluenceStrategy', byCode],
  ['influence_indicators', 13, 'Indicator', byCode],
  ['enablers', 5, 'Enabler', byCode],
  ['enabler_indicators', 9, 'Indicator', byCode],
  ['framework_elements', 24, 'FrameworkElement', byCode],
  ['regions', 8, 'Region', byCode],
  ['instruments', 38, 'Instrument', byCode],
  ['bodies', 87, 'Partner RegionalBody Company', byCode],
  ['code_criteria', 6, 'CodeCriterion', (row) => [node(`CODE-CRITERION-${row.number}`)]],
  ['members', 61, 'Member MEMBER_OF', (row) => [...byCode(row), ...between('code', 'ECPAT')(row)]],
  ['code_members', 54, 'Company SIGNED_CODE', (row) => [...byCode(row), ...ends('SIGNED_CODE', row.code, 'THE-CODE')]],
  [
    'code_lcrs',
    10,
    'LOCAL_CODE_REPRESENTATIVE_OF',
    (row) => ends('LOCAL_CODE_REPRESENTATIVE_OF', row.member_code || 'ORG-MPAHT', 'THE-CODE'),
  ],
  ['initiatives', 42, 'Partnership AdvocacyAction Campaign', (row) => [...byCode(row), ...seats(row)]],
  ['links', 198, 'a tie each', link],
  [
    'regional_body_membership',
    225,
    'MEMBER_STATE_OF ATTENDED PLANNED',
    (row) => matching(row, between('country_iso3', 'body_code')(row), 'status'),
  ],
  ['treaty_participation', 111, 'PARTY_TO SIGNATORY_TO', between('country_iso3', 'instrument_code')],
  [
    'programme_countries',
    205,
    'COVERS PLANNED',
    (row) => matching(row, between('programme_code', 'country_iso3')(row), 'role'),
  ],
  [
    'country_assessments',
    4,
    'ASSESSED_ON',
    (row) => ends('ASSESSED_ON', row.country_iso3, row.indicator_code, row.value),
  ],
  ['network_size', 13, 'values', counts],
];

/** Rows deliberately not loaded, by "file: key", and why. There are none. */
const NOT_LOADED: Record<string, string> = {};

/** Cells that are loaded as something other than what their column says, and why. */
const YEARS_THAT_ARE_NOT_JOINING_DATES: Record<string, { property: string; why: string }> = {
  'MBR-ECPAT-NOR': { property: 'activeSince', why: 'work in the country began' },
  'MBR-DCI-ECPAT-NLD': { property: 'activeSince', why: 'the national group began' },
  'MBR-ECPAT-FRA': { property: 'activeSince', why: 'one radio page, meaning not stated' },
  'MBR-ECPAT-LUX': { property: 'founded', why: 'an anniversary' },
  'MBR-ECPAT-GTM': { property: 'founded', why: 'a founding' },
  'MBR-PACT-USA': { property: 'founded', why: 'a founding' },
};

describe('every row of every facts file', () => {
  test('EXPECTATIONS names every file', () => {
    const files = readdirSync(FACTS_FOLDER).map((name) => name.replace(/\.csv$/, ''));
    expect(EXPECTATIONS.map(([file]) => file).sort()).toEqual(files.sort());
  });

  test.each(EXPECTATIONS)('%s: %i rows become %s', (file, rows, as, recordsOf) => {
    expect(raw(file)).toHaveLength(rows);
    const notLoaded = raw(file).filter((row) => recordsOf(row).length === 0 && !(`${file}: ${row.code}` in NOT_LOADED));
    expect(notLoaded).toEqual([]);
    const types = raw(file)
      .flatMap(recordsOf)
      .map((one) => ('type' in one ? String(one.type) : 'values'));
    if (as !== 'a tie each') for (const type of as.split(' ')) expect(types).toContain(type);
  });

  test.each(EXPECTATIONS)(
    '%s: the source and confidence of each row are in its evidence',
    (file, _rows, _as, recordsOf) => {
      for (const row of raw(file)) {
        const evidence = recordsOf(row).flatMap((one) => one.evidence);
        expect({ row, lost: lost(String(row.source), textOf(evidence)) }).toEqual({ row, lost: [] });
        expect(evidence.map((one) => one.confidence)).toContain(String(row.confidence).toUpperCase());
      }
    },
  );

  test.each(EXPECTATIONS.filter(([file]) => raw(file).some((row) => row.note)))(
    '%s: the note of each row is on its record',
    (file, _rows, _as, recordsOf) => {
      for (const row of raw(file).filter((one) => one.note)) {
        const notes = recordsOf(row).map(
          (one) => ('note' in one ? one.note : undefined) ?? ('properties' in one ? one.properties?.note : ''),
        );
        expect(notes.join('; ')).toContain(row.note);
      }
    },
  );

  test('the dates of links, memberships and signatures are those of their rows', () => {
    for (const row of raw('links')) {
      const [loaded] = link(row);
      const corrected = `${row.from_code} ${row.relation}` === 'ECPAT-BOARD organ_of' ? '2023' : row.until;
      if (row.since) expect(loaded).toMatchObject({ since: row.since });
      if (corrected) expect(loaded).toMatchObject({ until: corrected });
      if (row.as_of) expect(loaded?.evidence.map((one) => one.asOf)).toContain(row.as_of);
    }
    for (const row of raw('regional_body_membership').filter((one) => !/_20/.test(String(one.status)))) {
      const [loaded] = tiesBetween(String(row.country_iso3), String(row.body_code));
      expect([loaded?.since ?? '', loaded?.until ?? '']).toEqual([row.since_year, row.until_year]);
    }
    for (const row of raw('treaty_participation').filter((one) => one.entry_into_force))
      expect(ends('PARTY_TO', row.country_iso3, row.instrument_code)).toMatchObject([{ since: row.entry_into_force }]);
    for (const row of raw('code_members'))
      expect(ends('SIGNED_CODE', row.code, 'THE-CODE')[0]?.since ?? '').toBe(row.joined_year);
  });

  test('a year is a joining date only where that was reviewed; the others are other properties', () => {
    for (const row of raw('members').filter((one) => one.since_year)) {
      const other = YEARS_THAT_ARE_NOT_JOINING_DATES[String(row.code)];
      const [membership] = tiesBetween(String(row.code), 'ECPAT');
      expect(membership?.since).toBe(other ? undefined : row.since_year);
      if (other) expect(node(String(row.code)).properties).toMatchObject({ [other.property]: row.since_year });
    }
  });

  test('each partner of an initiative has one seat in it, or a link to it', () => {
    const partners = raw('initiatives').flatMap((row) =>
      String(row.partners)
        .split(';')
        .map((actor) => [actor, row.code]),
    );
    const seated = partners.map(([actor = '', code = '']) => tiesBetween(actor, code));
    const unlinked = seated.filter((ties) => ties.every((one) => one.verb === undefined));
    expect(seated.filter((ties) => ties.length === 0)).toEqual([]);
    expect(unlinked.filter((ties) => ties.length !== 1)).toEqual([]);
    expect(seated.filter((ties) => ties.some((one) => one.verb) && ties.some((one) => !one.verb))).toEqual([]);
    expect([partners.length, unlinked.length]).toEqual([69, 44]);
  });

  test('counts of an assembly are separate indicators, and contradicting values are all there', () => {
    const at = (indicator: string): unknown[] =>
      graph.values.filter((value) => value.indicator === indicator).map(({ asOf, value }) => [asOf, value]);
    expect(at('ASSEMBLY-MEMBERS')).toEqual([
      ['2021-05', 118],
      ['2023-03', 104],
      ['2023-03', 124],
    ]);
    expect(at('ASSEMBLY-COUNTRIES')).toEqual([
      ['2021-05', 102],
      ['2023-03', 91],
      ['2023-03', 103],
    ]);
    expect(at('NETWORK-MEMBERS')).toHaveLength(8);
    expect(graph.values).toHaveLength(
      raw('network_size')
        .flatMap((row) => [row.members, row.countries])
        .filter(Boolean).length,
    );
  });
});
