import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFacts } from '../../../../src/seed/facts';
import { ActionKind, Confidence } from '../../../../src/store/model/enums';
import { ActorKind, StakeholderGroup } from '../../../../src/store/model/actor-kind';
import type { NodeType } from '../../../../src/store/model/node-type';
import type { EvidenceRow, GraphRows, NodeRow } from '../../../../src/store/model/rows';
import { DERIVED_INDICATORS } from '../../../../src/graph/framework/derived-indicators.store';
import { listDerivedValues } from '../../../../src/graph/framework/framework.store';
import { message } from '../../../../src/language/message';
import { statementNames } from '../../../../src/store/neo4j/statements';
import { TieType } from '../../../../src/store/model/tie-type';
import { Visibility } from '../../../../src/store/model/visibility';
import type { Json } from '../../../support/api';
import { ExternalWriter } from '../../../support/external-writer';
import { readAt, withGraph } from '../../../support/open-graph';
import { useLoads, type World } from '../../../support/use-world';
import { LATER, RECORDED, SMALL_WORLD } from '../../../worlds/small-world';
import { tie } from '../../../worlds/rows';

const said = (asOf?: string, rest: Partial<EvidenceRow> = {}): EvidenceRow => ({
  source: { title: 'Log Book' },
  confidence: Confidence.HIGH,
  asOf,
  ...rest,
});
const node = (id: string, type: NodeType, rest: Partial<NodeRow> = {}): NodeRow => ({
  id,
  type,
  nameEn: id,
  evidence: [],
  ...rest,
});
const company = (id: string) =>
  node(id, 'Company', { properties: { kind: ActorKind.COMPANY, group: StakeholderGroup.PRIVATE_SECTOR } });
const association = (id: string, group: StakeholderGroup) =>
  node(id, 'Partner', { properties: { kind: ActorKind.INDUSTRY_ASSOCIATION, group } });
const action = (id: string, kind: ActionKind, rest: Partial<NodeRow> = {}) =>
  node(id, 'AdvocacyAction', { properties: { kind }, ...rest });

const DERIVED_IDS = [...DERIVED_INDICATORS.keys()];

/** The small world with the derived indicators and more that they count. */
const MORE: GraphRows = {
  nodes: [
    ...DERIVED_IDS.map((id) => node(id, 'Indicator', { parent: 'OBJ-1', properties: { unit: 'count' } })),
    ...['COM-SEEN', 'COM-UNSEEN', 'COM-DENIED'].map(company),
    action('ACT-STUDY', ActionKind.RESEARCH, { until: '2021' }),
    action('ACT-REPORT', ActionKind.TREATY_BODY_REPORT, { since: '2020', until: '2021' }),
    action('ACT-JOINT', ActionKind.TRAINING, { since: '2018', until: '2020' }),
    action('ACT-AT-HOME', ActionKind.TRAINING, { since: '2018', until: '2020' }),
  ],
  ties: [
    // The dates of these three signatures are unknown: one has dated evidence, one undated
    // evidence, one only evidence against it.
    tie('M-SEEN', 'COM-SEEN', TieType.SIGNED_CODE, 'ORG-CODE', { evidence: [said('2016-07'), said('2018')] }),
    tie('M-UNSEEN', 'COM-UNSEEN', TieType.SIGNED_CODE, 'ORG-CODE', { evidence: [said()] }),
    tie('M-DENIED', 'COM-DENIED', TieType.SIGNED_CODE, 'ORG-CODE', { evidence: [said('2015', { against: true })] }),
    // The study ended in 2021, though its seat has no end; the shelter joined the network in 2014.
    tie('M-STUDY', 'MBR-BEL', TieType.PARTICIPATES_IN, 'ACT-STUDY', { since: '2012-03', evidence: [said('2013')] }),
    tie('M-STUDY-2', 'UNI-KEEL', TieType.LEADS, 'ACT-STUDY', { since: '2012' }),
    tie('M-DATA', 'MBR-ABO', TieType.PARTICIPATES_IN, 'PSH-2', { since: '2020', verb: 'data_collection_for' }),
    tie('M-REPORT', 'MBR-ABO', TieType.LEADS, 'ACT-REPORT', { since: '2020', until: '2021' }),
    // Police of one country with a member of another, and with a member of the same country.
    tie('M-JOINT-1', 'POL-BLM', TieType.PARTICIPATES_IN, 'ACT-JOINT', {
      since: '2018',
      evidence: [said('2016-07'), said('2018')],
    }),
    tie('M-JOINT-2', 'MBR-ABO', TieType.LEADS, 'ACT-JOINT', { since: '2019', evidence: [said()] }),
    tie('M-HOME-1', 'POL-BLM', TieType.PARTICIPATES_IN, 'ACT-AT-HOME', { since: '2018' }),
    tie('M-HOME-2', 'MBR-BEL', TieType.LEADS, 'ACT-AT-HOME', { since: '2018' }),
    tie('M-HOME-3', 'ACT-AT-HOME', TieType.COVERS, 'CRN'),
    // One company has evidence of 2021 where a member leads. Another supports initiatives where a
    // member has an ordinary seat, and where a member leads since an unknown date.
    tie('M-ENGAGED', 'COM-EBB', TieType.PARTICIPATES_IN, 'PSH-2', { evidence: [said('2021')] }),
    tie('M-APART', 'COM-SEEN', TieType.SUPPORTS, 'ACT-STUDY', { since: '2014' }),
    tie('M-CORAL-1', 'MBR-ABO', TieType.CONVENES, 'ACT-3'),
    tie('M-CORAL-2', 'COM-SEEN', TieType.SUPPORTS, 'ACT-3', { since: '2014' }),
    // Hidden from anonymous viewers.
    tie('M-HID-1', 'COM-UNSEEN', TieType.SIGNED_CODE, 'ORG-CODE', { since: '2010', visibility: Visibility.NETWORK }),
    tie('M-HID-2', 'ACT-AT-HOME', TieType.COVERS, 'ABO', { since: '2018', visibility: Visibility.CONFIDENTIAL }),
  ],
  values: [
    { indicator: 'IND-3a', asOf: '2013', value: 40, basis: 'signatories told of', evidence: [said('2013')] },
    { indicator: 'IND-2', asOf: '2022', value: 5, basis: 'speeches held', evidence: [] },
  ],
};

/** The rows recorded at LATER. */
const NEWS: GraphRows = {
  nodes: [company('COM-NEW')],
  ties: [
    tie('N-NEW', 'COM-NEW', TieType.SIGNED_CODE, 'ORG-CODE', { since: '2014' }),
    tie('N-STUDY', 'MBR-ABO', TieType.PARTICIPATES_IN, 'ACT-STUDY', { since: '2015' }),
  ],
  values: [{ indicator: 'IND-3a', asOf: '2014', value: 41, basis: 'signatories told of', evidence: [] }],
};

const WORLD: GraphRows = {
  nodes: [...SMALL_WORLD.nodes, ...MORE.nodes],
  ties: [...SMALL_WORLD.ties, ...MORE.ties],
  values: [...SMALL_WORLD.values, ...MORE.values],
};
const EARLIER = '2024-06-01T00:00:00Z';

const withNews = (rows: GraphRows): World => [
  { rows, recorded: RECORDED },
  { rows: NEWS, recorded: LATER },
];
const api = useLoads(withNews(WORLD));
const { read } = api;
const indicator = async (id: string, fields: string, asOf = ''): Promise<Json> =>
  (await read(`query ${asOf} { node(id: "${id}") { ... on Indicator { ${fields} } } }`)).node as Json;

/**
 * Returns the derived values of an indicator by year, or the number of uncounted things without a
 * beginning in each year.
 */
async function derived(
  id: string,
  asOf: string,
  field: 'value' | 'undatedCount' | 'confirmedCount' = 'value',
): Promise<Record<string, number>> {
  const { values } = await indicator(id, 'values { year value undatedCount confirmedCount isDerived }', asOf);
  const counted = (
    values as unknown as {
      year: number;
      value: number;
      undatedCount: number;
      confirmedCount: number;
      isDerived: boolean;
    }[]
  ).filter((one) => one.isDerived);
  return Object.fromEntries(counted.map((one) => [String(one.year), one[field]]));
}

const years = (from: number, to: number, value: number): Record<string, number> =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, index) => [String(from + index), value]));

describe('on the small world', () => {
  const KNOWN = `known: "${EARLIER}"`;
  const AT_2024 = `@asOf(valid: "2024", ${KNOWN})`;

  test('endorsers of a national code count beside the signatories, associations too, each once, and the basis has both numbers', async () => {
    const code = node('INS-CODE', 'Instrument', { properties: { kind: 'national_code' } });
    const other = node('INS-LETTER', 'Instrument', { properties: { kind: 'declaration' } });
    await api.load(
      {
        nodes: [
          code,
          other,
          company('COM-ENDORSES'),
          company('COM-LETTER'),
          association('ASSOC-TRADE', StakeholderGroup.PRIVATE_SECTOR),
          association('ASSOC-MEDIA', StakeholderGroup.MEDIA),
        ],
        ties: [
          tie('E-NEW', 'COM-ENDORSES', TieType.ENDORSES, 'INS-CODE', { since: '2016' }),
          tie('E-BOTH', 'COM-DUNE', TieType.ENDORSES, 'INS-CODE', { since: '2017' }),
          tie('E-UNDATED', 'COM-UNSEEN', TieType.ENDORSES, 'INS-CODE', { evidence: [said('2017')] }),
          tie('E-MINISTRY', 'GOV-ABO', TieType.ENDORSES, 'INS-CODE', { since: '2016' }),
          tie('E-ASSOC', 'ASSOC-TRADE', TieType.SIGNED_CODE, 'ORG-CODE', { since: '2017' }),
          tie('E-MEDIA', 'ASSOC-MEDIA', TieType.SIGNED_CODE, 'ORG-CODE', { since: '2017' }),
          tie('E-LETTER', 'COM-LETTER', TieType.ENDORSES, 'INS-LETTER', { since: '2016' }),
        ],
      },
      new Date('2025-07-01T00:00:00Z'),
    );
    const found = await indicator(
      'IND-3a',
      'values(from: 2015, to: 2017) { year value undatedCount basis fr: basis(lang: FR) }',
      '@asOf(valid: "2017", known: "2025-07-02T00:00:00Z")',
    );
    const values = found.values as unknown as { year: number; value: number; basis: string; fr: string }[];
    // Dune and Ebb signed; COM-NEW since 2014, and in 2017 an association of the private sector.
    expect(values.map(({ year, value }) => [year, value])).toEqual([
      [2015, 3],
      [2016, 4],
      [2017, 5],
    ]);
    const end = (text: string) => text.slice(text.lastIndexOf('('));
    expect(values.map(({ basis }) => end(basis))).toEqual([
      '(The Code: 3; national codes: 0)',
      '(The Code: 3; national codes: 1)',
      '(The Code: 4; national codes: 2)',
    ]);
    expect(end(values[2]!.fr)).toBe('(le Code : 4 ; codes nationaux : 2)');
  });

  test('signatories count from their signature until they left, and those without its date beside them', async () => {
    // Dune since 2012, Ebb from 2013 to 2019.
    const until2019 = { '2012': 1, ...years(2013, 2019, 2) };
    expect(await derived('IND-3a', AT_2024)).toEqual({ ...until2019, ...years(2020, 2024, 1) });
    // One with evidence of 2016, and two that were recorded in 2024 without a date.
    const undated = { ...years(2012, 2015, 0), ...years(2016, 2023, 1), '2024': 3 };
    expect(await derived('IND-3a', AT_2024, 'undatedCount')).toEqual(undated);
    expect(await derived('IND-3a', `@asOf(valid: "2016-06-30", ${KNOWN})`)).toEqual({
      '2012': 1,
      ...years(2013, 2016, 2),
    });
    for (const [day, seen] of Object.entries({ '2016-06-30': 0, '2016-07-01': 1 })) {
      expect(await derived('IND-3a', `@asOf(valid: "${day}", ${KNOWN})`, 'undatedCount')).toMatchObject({
        '2016': seen,
      });
    }
    expect(await derived('IND-3a', `@asOf(valid: "2011", ${KNOWN})`)).toEqual({});
  });

  test('partnerships convened by the network count in the years in which they have three groups', async () => {
    expect(await derived('ISI-3d', AT_2024)).toEqual(years(2016, 2024, 1));
  });

  test('companies count as engaged where the network or a member leads', async () => {
    expect(await derived('ISI-3a', AT_2024)).toEqual(years(2016, 2024, 1));
    // One whose seat has evidence of 2021 but no beginning, and one where a member leads since an
    // unknown date, recorded in 2024.
    const undated = { ...years(2016, 2020, 0), ...years(2021, 2023, 1), ...years(2024, 2024, 2) };
    expect(await derived('ISI-3a', AT_2024, 'undatedCount')).toEqual(undated);
  });

  test('members count as taking part while membership, seat and initiative are current', async () => {
    expect(await derived('ISI-2a', AT_2024)).toEqual({
      ...years(2014, 2019, 1),
      ...years(2020, 2021, 2),
      ...years(2022, 2024, 1),
    });
    expect(await derived('ISI-3b', AT_2024)).toEqual(years(2020, 2021, 1));
  });

  test('joint actions count while they have law enforcement, another group and a second country', async () => {
    expect(await derived('IND-2c', AT_2024)).toEqual(years(2019, 2020, 1));
  });

  test('a count says how many of these were confirmed in the five years before the end of its year', async () => {
    // The seat of 2012 has evidence of 2013; the other began in 2020.
    expect(await derived('ISI-2a', AT_2024, 'confirmedCount')).toEqual({
      ...years(2014, 2018, 1),
      2019: 0,
      ...years(2020, 2024, 1),
    });
    const at2024 = await derived('IND-2c', AT_2024, 'confirmedCount');
    expect(at2024).toEqual(years(2019, 2020, 1));
  });

  test('derived and reported values are listed together, each marked as such', async () => {
    const asked =
      'standing derivedBy unknown { code text } values(from: 2013, to: 2013) { kind year asOf value undatedCount isDerived basis evidence { asOf } }';
    expect(await indicator('IND-3a', asked, AT_2024)).toEqual({
      standing: 'DERIVED',
      derivedBy: 'framework/derive-signatories',
      unknown: [{ code: 'NO_VALUE_REPORTED', text: 'No source gives a baseline or a target.' }],
      values: [
        {
          kind: 'MEASURED',
          year: 2013,
          asOf: '2013',
          value: 40,
          undatedCount: null,
          isDerived: false,
          basis: 'signatories told of',
          evidence: [{ asOf: '2013' }],
        },
        {
          kind: 'COUNTED',
          year: 2013,
          asOf: '2013',
          value: 2,
          undatedCount: 0,
          isDerived: true,
          basis:
            'framework/derive-signatories: companies and trade associations on record as signatories of The Code or as endorsers of a national code (The Code: 2; national codes: 0)',
          evidence: [{ asOf: null }],
        },
      ],
    });
    expect(await indicator('IND-2', 'standing derivedBy unknown { code }', AT_2024)).toEqual({
      standing: 'REPORTED',
      derivedBy: null,
      unknown: [{ code: 'NO_VALUE_REPORTED' }],
    });
  });

  test('a derived value has the evidence of the ties that it counts, newest first, limited by `first`', async () => {
    const { values } = await indicator(
      'IND-2c',
      'values(from: 2019, to: 2019) { evidence { asOf source { title } } two: evidence(first: 2) { asOf } }',
      AT_2024,
    );
    expect(values).toEqual([
      {
        evidence: [
          { asOf: '2018', source: { title: 'Log Book' } },
          { asOf: '2016-07', source: { title: 'Log Book' } },
          { asOf: null, source: { title: 'Log Book' } },
        ],
        two: [{ asOf: '2018' }, { asOf: '2016-07' }],
      },
    ]);
    const { errors } = await api.ask(
      '{ node(id: "IND-3a") { ... on Indicator { values { evidence(first: 0) { id } } } } }',
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: ['first'] });
  });

  test('an indicator without data says so in both languages, and has no value of 0', async () => {
    const asked = 'standing values { value } unknown { code text en: text(lang: EN) }';
    const before = `@asOf(valid: "2011", ${KNOWN})`;
    expect(await indicator('ISI-3d', asked, before)).toMatchObject({
      standing: 'UNKNOWN',
      values: [],
      unknown: [
        { code: 'NO_VALUE_REPORTED', text: 'No source gives a baseline, a target or a measured value.' },
        {
          code: 'NO_VALUE_COUNTED',
          text: 'The graph knows of none with a date to count: partnerships at which three stakeholder groups or more have a place, funders and observers aside, and that the network or a member convenes, leads or runs.',
        },
      ],
    });
    const { node: french } = await read(
      `query ${before} { node(id: "IND-3") { ... on Indicator { ${asked} derivedBy } } }`,
      { headers: { 'accept-language': 'fr' } },
    );
    expect(french).toEqual({
      standing: 'UNKNOWN',
      values: [],
      unknown: [
        {
          code: 'NO_VALUE_REPORTED',
          text: 'Aucune source ne donne de valeur de départ, de cible ou de valeur mesurée.',
          en: 'No source gives a baseline, a target or a measured value.',
        },
      ],
      derivedBy: null,
    });
    const all = await read(`query ${AT_2024} { objectives { indicators { values { value } } } }`);
    expect(JSON.stringify(all)).not.toContain('"value":0');
  });

  test('a basis is in both languages', async () => {
    const asked = 'values(from: 2024) { basis fr: basis(lang: FR) }';
    const { values } = await indicator('ISI-3d', asked, AT_2024);
    expect(values?.[0]?.fr).toBe(
      'framework/derive-convened-partnerships : partenariats où au moins trois groupes de parties prenantes, bailleurs et observateurs non comptés, ont une place, et que le réseau ou un membre réunit, dirige ou administre',
    );
    const { node: french } = await read(`query ${AT_2024} { node(id: "ISI-3d") { ... on Indicator { ${asked} } } }`, {
      headers: { 'accept-language': 'fr' },
    });
    expect(french?.values?.[0]?.basis).toEqual(values?.[0]?.fr);
  });

  test('a reported value without a date is last, in no year, and not listed before it was recorded', async () => {
    const writer = new ExternalWriter();
    const properties = { id: 'VAL-UNDATED', type: 'IndicatorValue', indicator: 'IND-2', value: 6, basis: 'told of' };
    const known = { knownFrom: RECORDED.toISOString(), knownTo: '9999-12-31T23:59:59.999Z' };
    await writer.write('CREATE (v:Node:IndicatorValue) SET v = $properties', {
      properties: { ...properties, ...known },
    });
    try {
      const dated = { year: 2022, asOf: '2022', value: 5 };
      const undated = { year: null, asOf: null, value: 6 };
      expect(await indicator('IND-2', 'values { year asOf value }')).toEqual({ values: [dated, undated] });
      expect(await indicator('IND-2', 'values(from: 2000) { year asOf value }')).toEqual({ values: [dated] });
      expect(await indicator('IND-2', 'values { year asOf value }', '@asOf(valid: "2023")')).toEqual({
        values: [dated],
      });
    } finally {
      await writer.write('MATCH (v:IndicatorValue {id: $id}) DELETE v', { id: 'VAL-UNDATED' });
      await writer.close();
    }
  });

  test('a reported value is not listed before its date', async () => {
    expect(await indicator('IND-2', 'values { year } standing', '@asOf(valid: "2021")')).toEqual({
      values: [],
      standing: 'UNKNOWN',
    });
    expect(await indicator('IND-2', 'values { year }', '@asOf(valid: "2022-02")')).toEqual({
      values: [{ year: 2022 }],
    });
  });

  const EVERY = 'objectives { indicators { id standing values { asOf value isDerived basis evidence { asOf } } } }';

  test('a query at an earlier instant has the result of a graph with only what was known then', async () => {
    const asked = (known: string) => `query @asOf(valid: "2024-12-31"${known}) { ${EVERY} }`;
    const then = await read(asked(`, ${KNOWN}`));
    const now = await read(asked(''));
    expect(now).not.toEqual(then);
    expect(await derived('IND-3a', '@asOf(valid: "2024")')).toMatchObject({ '2013': 2, '2014': 3 });
    expect(await derived('ISI-2a', '@asOf(valid: "2024")')).toMatchObject({ '2014': 1, '2015': 2 });
    await api.serve([{ rows: WORLD, recorded: RECORDED }]);
    expect(await read(asked(''))).toEqual(then);
    await api.load(NEWS, LATER);
  });

  test('a hidden tie does not change the result', async () => {
    const asked = `query @asOf(valid: "2024") { ${EVERY} }`;
    const seen = await read(asked);
    const standpoint = { valid: '2024-12-31', known: '2026-01-01T00:00:00.000Z' };
    const cleared = (clearance: number) =>
      withGraph((graph) =>
        listDerivedValues(
          (statement, more) => readAt(graph, statement, more, { ...standpoint, clearance }),
          DERIVED_IDS,
        ),
      );
    const counts = (list: { indicator: string; year: number; value: number }[]) =>
      Object.fromEntries(list.map(({ indicator, year, value }) => [`${indicator} ${String(year)}`, value]));
    const [nobody, signedIn, editor] = [counts(await cleared(0)), counts(await cleared(1)), counts(await cleared(2))];
    expect([nobody['IND-3a 2010'], signedIn['IND-3a 2010']]).toEqual([undefined, 1]);
    expect([signedIn['IND-2c 2018'], editor['IND-2c 2018']]).toEqual([undefined, 1]);
    const open = WORLD.ties.filter(({ visibility = Visibility.PUBLIC }) => visibility === Visibility.PUBLIC);
    await api.serve(withNews({ ...WORLD, ties: open }));
    expect(await read(asked)).toEqual(seen);
  });

  test('without the network, indicators that need it are unknown, and the others are counted', async () => {
    const nodes = WORLD.nodes.filter(({ id }) => DERIVED_INDICATORS.has(id) || ['ORG-CODE', 'COM-SEEN'].includes(id));
    const alone = nodes.map(({ parent: _, ...row }) => row);
    const signed = WORLD.ties.filter(({ id }) => id === 'M-SEEN').map((row) => ({ ...row, since: '2016' }));
    await api.serve([{ rows: { nodes: alone, ties: signed, values: [] }, recorded: RECORDED }]);
    expect(await derived('IND-3a', '@asOf(valid: "2017")')).toEqual(years(2016, 2017, 1));
    for (const id of DERIVED_IDS.filter((other) => other !== 'IND-3a')) {
      expect(await indicator(id, 'standing values { value }')).toEqual({ standing: 'UNKNOWN', values: [] });
    }
  });
});

describe('on the facts', () => {
  const FACTS = readFacts();
  const INDICATORS = FACTS.nodes.filter(({ type }) => type === 'Indicator');
  const README = readFileSync(join(__dirname, '../../../../src/graph/framework/README.md'), 'utf8');

  beforeAll(() => api.serve('facts'));

  test('every indicator is reported, or derived by a statement that exists', async () => {
    const known = new Set(INDICATORS.map(({ id }) => id));
    expect(DERIVED_IDS.filter((id) => !known.has(id))).toEqual([]);
    const statements = [...DERIVED_INDICATORS.values()].map(({ statement }) => statement);
    expect(statements.filter((name) => !statementNames().includes(name))).toEqual([]);
    const derivations = statementNames().filter((name) => name.startsWith('framework/derive-'));
    expect([...new Set(statements)].sort()).toEqual(derivations);
    const reported = new Set(FACTS.values.map((value) => value.indicator));
    for (const { id } of INDICATORS) {
      const { standing, derivedBy, unknown } = await indicator(
        id,
        'standing derivedBy unknown { code }',
        '@asOf(valid: "2026")',
      );
      expect([id, derivedBy]).toEqual([id, DERIVED_INDICATORS.get(id)?.statement ?? null]);
      if (derivedBy === null) expect([id, standing]).toEqual([id, reported.has(id) ? 'REPORTED' : 'UNKNOWN']);
      const codes = (unknown as unknown as { code: string }[]).map(({ code }) => code);
      // No source of the facts gives a baseline or a target.
      const isUncounted = derivedBy !== null && (standing as unknown as string) === 'UNKNOWN';
      expect([id, codes]).toEqual([id, ['NO_VALUE_REPORTED', ...(isUncounted ? ['NO_VALUE_COUNTED'] : [])]]);
    }
  });

  test('src/graph/framework/README.md lists the derived indicators and what they count', () => {
    const listed = [...README.matchAll(/^- (\S+-\S+) \(`(.+)`\): (.+)\.$/gm)].map(([, ...parts]) => parts);
    const expected = [...DERIVED_INDICATORS].map(([id, { statement, counted }]) => [
      id,
      statement.replace('framework/', ''),
      message('EN', counted),
    ]);
    expect(listed).toEqual(expected);
  });

  test('signatories are counted by year from the dated rows', async () => {
    const idsOf = (fits: (row: NodeRow) => boolean) => new Set(FACTS.nodes.filter(fits).map(({ id }) => id));
    const companies = idsOf(
      ({ type, properties }) => ['Company', 'Partner'].includes(type) && properties?.group === 'PRIVATE_SECTOR',
    );
    const closed = new Map(FACTS.nodes.map(({ id, until = '9999' }) => [id, until.slice(0, 4)]));
    const codes = idsOf(({ type, properties }) => type === 'Instrument' && properties?.kind === 'national_code');
    const earliest = new Map<string, string>();
    for (const { type, from, to, since = '9999' } of FACTS.ties) {
      const counts = type === TieType.SIGNED_CODE || (type === TieType.ENDORSES && codes.has(to));
      if (counts && companies.has(from) && since < (earliest.get(from) ?? '99999')) earliest.set(from, since);
    }
    const signed = [...earliest].map(([id, start]) => ({ start: start.slice(0, 4), end: String(closed.get(id)) }));
    const dated = signed.filter(({ start }) => start !== '9999');
    const first = Math.min(...dated.map(({ start }) => Number(start)));
    const expected = Object.assign(
      {},
      ...Array.from({ length: 2024 - first + 1 }, (_, index) => String(first + index)).map((year) => ({
        [year]: dated.filter(({ start, end }) => start <= year && year <= end).length,
      })),
    ) as Record<string, number>;
    expect(first).toBe(1999);
    expect(signed.length).toBeGreaterThan(dated.length);
    expect(await derived('IND-3a', '@asOf(valid: "2024")')).toEqual(expected);
    expect(Object.keys(await derived('IND-3a', '@asOf(valid: "2001")'))).toEqual(['1999', '2000', '2001']);
  });

  test('members that collected data for Disrupting Harm or for the Pacific survey of 2019 count as taking part in collecting evidence', async () => {
    // Six for Disrupting Harm from 2019 on, and one for the survey, which ended in that year.
    expect(await derived('ISI-2a', '@asOf(valid: "2021")')).toEqual({ 2019: 7, ...years(2020, 2021, 6) });
  });
});
