import { readdirSync } from 'node:fs';
import type { FactFile } from '../../../src/seed/fact-files';
import { FACTS_FOLDER } from '../../../src/seed/facts';
import type { EvidenceRow, NodeRow, TieRow, ValueRow } from '../../../src/store/model/rows';
import { lost, NOT_IN_EVIDENCE, type Raw, raw, textOf, UNCITED } from './raw-facts';
import { graph, node, tie, tiesBetween } from './seeded';

type Loaded = NodeRow | TieRow | ValueRow;
type Expectation = [file: FactFile, rows: number, as: string, recordsOf: (row: Raw) => Loaded[]];

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
const cites = (row: Raw, evidence: readonly EvidenceRow[]): boolean =>
  lost(String(row.source), [textOf(evidence), ...NOT_IN_EVIDENCE].join(' ')).length === 0;

const joined = new Map<string, TieRow[]>();
for (const one of graph.ties)
  for (const key of [`${one.from} ${one.to}`, `${one.to} ${one.from}`])
    joined.set(key, [...(joined.get(key) ?? []), one]);

/**
 * Returns the ties between two codes, in either direction, that cite the sources of the row; a
 * country also by its government.
 */
function joining(row: Raw, one = '', other = ''): TieRow[] {
  const pairs = [one, `GOV-${one}`].flatMap((a) => [other, `GOV-${other}`].map((b) => `${a} ${b}`));
  return pairs.flatMap((key) => joined.get(key) ?? []).filter((found) => cites(row, found.evidence));
}

function seats(row: Raw): TieRow[] {
  const partners = String(row.partners).split(';').filter(Boolean);
  return partners.flatMap((actor) => joining(row, actor, row.code));
}

function counts(row: Raw): ValueRow[] {
  return graph.values.filter(
    (value) =>
      value.asOf === row.date &&
      value.basis === row.what &&
      String(value.value) === (value.indicator.endsWith('-MEMBERS') ? row.members : row.countries),
  );
}

/**
 * Returns the records of a fact of an initiative: a date, a property, a part of the note, a seat or
 * a pursuit, by its field.
 */
function initiativeFact(row: Raw): Loaded[] {
  const [code, value, field] = [String(row.initiative_code), String(row.value), String(row.field)];
  const initiative = node(code);
  const { note, outcome, participantsNotes, phases, parts } = initiative.properties ?? {};
  const stated: Record<string, boolean> = {
    start: initiative.since === value,
    end: initiative.until === value,
    outcome: String(outcome).includes(value),
    participants_note: [participantsNotes].flat().includes(value),
    phase: [phases].flat().includes(value),
    part: [parts].flat().includes(value),
    target: String(note).includes(`target: ${value}`),
  };
  if (field === 'objective') return tiesBetween(code, value.slice(0, 4));
  if (field === 'seen') return initiative.evidence.some(({ asOf }) => asOf === value) ? [initiative] : [];
  if (field === 'participant') return joining(row, value, code);
  return stated[field] ? [initiative] : [];
}

const cited = new Map<string, Loaded>();
for (const one of [...graph.nodes, ...graph.ties, ...graph.values])
  for (const { source } of one.evidence) cited.set(source.url ?? source.title, one);

function citing(row: Raw): Loaded[] {
  const record = cited.get(String(row.url)) ?? cited.get(String(row.title_en));
  return record ? [record] : [];
}

/** Each facts file, its number of rows, the types that they become, and the records of one row. */
const EXPECTATIONS: Expectation[] = [
  ['bodies', 340, 'Partner RegionalBody Company', byCode],
  ['code_criteria', 6, 'CodeCriterion', (row) => [node(`CODE-CRITERION-${row.number}`)]],
  [
    'code_lcrs',
    19,
    'LOCAL_CODE_REPRESENTATIVE_OF',
    (row) => ends('LOCAL_CODE_REPRESENTATIVE_OF', row.member_code || row.body_code, 'THE-CODE'),
  ],
  ['code_members', 153, 'Company SIGNED_CODE', (row) => [...byCode(row), ...ends('SIGNED_CODE', row.code, 'THE-CODE')]],
  [
    'commitments',
    131,
    'Commitment PROMISED',
    (row) => [...byCode(row), ...joining(row, row.by, row.code), ...joining(row, row.made_at_code, row.code)],
  ],
  [
    'country_assessments',
    4,
    'ASSESSED_ON',
    (row) => ends('ASSESSED_ON', row.country_iso3, row.indicator_code, row.value),
  ],
  ['country_regions', 248, 'Country', (row) => [node(String(row.country_iso3))]],
  ['enabler_indicators', 9, 'Indicator', byCode],
  ['enablers', 5, 'Enabler', byCode],
  ['framework_elements', 24, 'FrameworkElement', byCode],
  ['indicators', 19, 'Indicator', byCode],
  ['influence_indicators', 13, 'Indicator', byCode],
  ['influence_strategies', 5, 'InfluenceStrategy', byCode],
  ['initiative_facts', 207, 'Partnership AdvocacyAction PURSUES PARTICIPATES_IN', initiativeFact],
  ['initiatives', 105, 'Partnership AdvocacyAction Campaign', (row) => [...byCode(row), ...seats(row)]],
  ['instruments', 66, 'Instrument', byCode],
  ['links', 1021, 'MEMBER_OF FUNDS SUPPORTS', (row) => joining(row, row.from_code, row.to_code)],
  ['manifestations', 5, 'Manifestation', byCode],
  ['members', 101, 'Member MEMBER_OF', (row) => [...byCode(row), ...between('code', 'ECPAT')(row)]],
  ['network_size', 14, 'values', counts],
  ['objectives', 6, 'Objective', byCode],
  ['opportunities', 289, 'Opportunity', byCode],
  [
    'programme_countries',
    399,
    'COVERS PLANNED',
    (row) => matching(row, between('programme_code', 'country_iso3')(row), 'role'),
  ],
  ['pursuits', 319, 'PURSUES', (row) => ends('PURSUES', row.subject_code, row.objective_code)],
  [
    'regional_body_membership',
    225,
    'MEMBER_STATE_OF ATTENDED PLANNED',
    (row) => matching(row, between('country_iso3', 'body_code')(row), 'status'),
  ],
  ['regions', 28, 'Region', byCode],
  ['rosters', 158, 'RosterStatement', (row) => [node(`ROSTER-${row.subject_code}-${String(row.what).toUpperCase()}`)]],
  ['sources', 767, 'Partner', citing],
  ['strategic_directions', 2, 'StrategicDirection', byCode],
  ['treaty_participation', 823, 'PARTY_TO SIGNATORY_TO', between('country_iso3', 'instrument_code')],
];

/** Rows without a record in the graph. */
const NOT_LOADED = UNCITED.map((url) => `sources: ${url}`);
const keyOf = (file: FactFile, row: Raw): string => `${file}: ${row.code ?? row.url ?? Object.values(row).join(' ')}`;

const ofRows = EXPECTATIONS.filter(([file]) => file !== 'sources');

describe('every row of every facts file', () => {
  test('EXPECTATIONS names every file', () => {
    const files = readdirSync(FACTS_FOLDER)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => name.slice(0, -'.csv'.length));
    expect(EXPECTATIONS.map(([file]) => file).sort()).toEqual(files.sort());
  });

  test.each(EXPECTATIONS)('%s: %i rows become %s', (file, rows, as, recordsOf) => {
    expect(raw(file)).toHaveLength(rows);
    const notLoaded = raw(file).filter((row) => recordsOf(row).length === 0);
    expect(notLoaded.map((row) => keyOf(file, row)).filter((key) => !NOT_LOADED.includes(key))).toEqual([]);
    const types = new Set(
      raw(file)
        .flatMap(recordsOf)
        .map((one) => ('type' in one ? String(one.type) : 'values')),
    );
    for (const type of as.split(' ')) expect(types).toContain(type);
  });

  test.each(ofRows)('%s: the source of each row is in its evidence', (_file, _rows, _as, recordsOf) => {
    for (const row of raw(_file)) {
      const evidence = recordsOf(row).flatMap((one) => one.evidence);
      expect({ row, cited: cites(row, evidence) }).toEqual({ row, cited: true });
    }
  });

  // The evidence for the objective of an initiative has the lower of two confidences; of two rows
  // that cite a source in the same way, the higher counts.
  test.each(ofRows.filter(([file]) => !['initiative_facts', 'links', 'initiatives'].includes(file)))(
    '%s: the confidence of each row is that of its evidence',
    (file, _rows, _as, recordsOf) => {
      for (const row of raw(file)) {
        const evidence = recordsOf(row).flatMap((one) => one.evidence);
        expect(evidence.map((one) => one.confidence)).toContain(String(row.confidence).toUpperCase());
      }
    },
  );

  test.each(EXPECTATIONS.filter(([file]) => raw(file).some((row) => row.note)))(
    '%s: the note of each row is on its record',
    (file, _rows, _as, recordsOf) => {
      const silent = raw(file).filter((row) => !notesOf(recordsOf(row)).includes(noteOf(row)));
      expect(silent.map((row) => keyOf(file, row))).toEqual([]);
    },
  );

  test('the dates of country ties are those of their rows', () => {
    for (const row of raw('regional_body_membership').filter((one) => !/_20/.test(String(one.status)))) {
      const [loaded] = tiesBetween(String(row.country_iso3), String(row.body_code));
      expect([loaded?.since ?? '', loaded?.until ?? '']).toEqual([row.since_year, row.until_year]);
    }
    for (const row of raw('treaty_participation').filter((one) => one.entry_into_force))
      expect(ends('PARTY_TO', row.country_iso3, row.instrument_code)).toMatchObject([{ since: row.entry_into_force }]);
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
    expect(at('NETWORK-MEMBERS')).toContainEqual(['2024-04', 125]);
    expect(at('NETWORK-COUNTRIES')).toContainEqual(['2025', 114]);
    const cells = raw('network_size').flatMap((row) => [row.members, row.countries]);
    // The facts of initiatives contain the counts of the programme of The Code.
    const ofCode = graph.values.filter(({ indicator }) => indicator.startsWith('CODE-'));
    expect(ofCode.map(({ indicator, asOf, value }) => [indicator, asOf, value])).toEqual([
      ['CODE-SIGNATORIES', '2018', 283],
      ['CODE-LOCAL-REPRESENTATIVES', '2018', 34],
      ['CODE-SIGNATORIES', '2019', 300],
    ]);
    expect(graph.values).toHaveLength(cells.filter(Boolean).length + ofCode.length);
  });
});

/**
 * Returns the part of a note that no other property contains: names and confidences have their own.
 */
function noteOf(row: Raw): string {
  const note = row.note ?? '';
  // The search for newer evidence is no part of a tie: tables/corrections.csv has its result.
  if (note.startsWith('newer evidence; ')) return '';
  return /^the wording is stated, that it serves this objective is our reading$/.test(note)
    ? ''
    : note.replace(/^French: [^;]+(; |$)/, '');
}

function notesOf(records: readonly Loaded[]): string {
  return records
    .map((one) => ('note' in one ? one.note : undefined) ?? ('properties' in one ? one.properties?.note : ''))
    .join('; ');
}
