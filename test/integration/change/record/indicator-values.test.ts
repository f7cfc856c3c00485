import type { NodeRow } from '../../../../src/store/model/rows';
import { EVIDENCE, userErrorsOf } from '../../../support/writer';
import { useWritingApi } from '../../../support/writing-api';
import { SMALL_WORLD } from '../../../worlds/small-world';
import type { Json } from '../../../support/api';

const value = (more: object) => ({
  indicator: 'IND-1',
  asOf: '2020',
  value: 4,
  basis: 'ferries seen',
  evidence: EVIDENCE,
  ...more,
});
const DERIVED: NodeRow = {
  id: 'IND-3a',
  type: 'Indicator',
  nameEn: 'Signatories',
  parent: 'OBJ-1',
  evidence: [],
  properties: { unit: 'count' },
};

const { anonymous, editor } = useWritingApi(
  { ...SMALL_WORLD, nodes: [...SMALL_WORLD.nodes, DERIVED] },
  { reloads: true },
);
const { read } = anonymous;
const { write, record } = editor;

const short = (values: unknown) =>
  (values as { kind: string; asOf: string; value: number; country: { id: string } | null }[]).map(
    ({ kind, asOf, value: number, country }) => [kind, asOf, number, country?.id ?? null],
  );
const VALUES = 'values { kind asOf value country { id } }';

async function valuesOf(id: string, asOf = ''): Promise<unknown[]> {
  return short((await read(`query ${asOf} { node(id: "${id}") { ... on Indicator { ${VALUES} } } }`)).node!.values);
}

test('a baseline, a target and a measured value of one date stand side by side, of the network and of a country', async () => {
  await record('recordIndicatorValue', { input: value({ indicator: 'IND-2', kind: 'BASELINE', value: 1 }) });
  await record('recordIndicatorValue', { input: value({ indicator: 'IND-2', kind: 'TARGET', value: 9 }) });
  await record('recordIndicatorValue', { input: value({ indicator: 'IND-2', value: 3 }) });
  const { indicator, change } = await record(
    'recordIndicatorValue',
    { input: value({ indicator: 'IND-2', value: 2, country: 'ABO' }) },
    `indicator { ${VALUES} }`,
  );
  const all = [
    ['BASELINE', '2020', 1, null],
    ['MEASURED', '2020', 3, null],
    ['TARGET', '2020', 9, null],
    ['MEASURED', '2020', 2, 'ABO'],
  ];
  expect(short(indicator!.values)).toEqual(all);
  expect(await valuesOf('IND-2')).toEqual(all);
  const { country, node } = await read(`{
    country(code: "ABO") { values { value indicator { id } country { id } } none: values(indicator: "IND-1") { value } }
    node(id: "${change!.id as unknown as string}") { ... on Change { summary fr: summary(lang: FR) node { id } } }
  }`);
  expect(country).toEqual({ values: [{ value: 2, indicator: { id: 'IND-2' }, country: { id: 'ABO' } }], none: [] });
  expect(node).toEqual({
    summary: 'Reported for 2020 in Aboria, 2: Speeches',
    fr: 'Valeur pour 2020 dans Ouest-Aborie, 2 : Speeches',
    node: { id: 'IND-2' },
  });
});

test('a value replaces that of the same kind, country and date, whatever its basis; undoing it restores that one', async () => {
  await record('recordIndicatorValue', { input: value({ kind: 'TARGET', country: 'BLM', value: 9 }) });
  const { change } = await record('recordIndicatorValue', {
    input: value({ kind: 'TARGET', country: 'BLM', value: 8, basis: 'ferries meant' }),
  });
  const blm = async () => short((await read(`{ country(code: "BLM") { ${VALUES} } }`)).country!.values);
  expect(await blm()).toEqual([['TARGET', '2020', 8, 'BLM']]);
  await record('undoChange', { id: change!.id });
  expect(await blm()).toEqual([['TARGET', '2020', 9, 'BLM']]);
  const history = async (node: string) =>
    (await read(`{ changes(node: "${node}") { nodes { action } } }`)).changes!.nodes;
  const actions = ['RECORD_VALUE', 'RECORD_VALUE', 'UNDO'].map((action) => ({ action }));
  expect(await history('BLM')).toEqual(actions);
  expect(await history('IND-1')).toEqual(actions);
});

test('a target may be for a day to come and is there from its recording on; other values count from their date on', async () => {
  await record('recordIndicatorValue', {
    input: value({ indicator: 'IND-2', kind: 'TARGET', asOf: '2040', value: 9 }),
  });
  await record('recordIndicatorValue', { input: value({ indicator: 'IND-2', kind: 'BASELINE', asOf: '2021' }) });
  expect(await valuesOf('IND-2', '@asOf(valid: "2020")')).toEqual([['TARGET', '2040', 9, null]]);
  expect(await valuesOf('IND-2')).toEqual([
    ['BASELINE', '2021', 4, null],
    ['TARGET', '2040', 9, null],
  ]);
});

test('a target alone says nothing of where things stand', async () => {
  await record('recordIndicatorValue', {
    input: value({ indicator: 'IND-2', kind: 'TARGET', asOf: '2040', value: 9 }),
  });
  const { node } = await read('{ node(id: "IND-2") { ... on Indicator { standing unknown { code } } } }');
  expect(node).toEqual({ standing: 'UNKNOWN', unknown: [{ code: 'NO_VALUE_REPORTED' }] });
});

test('a derived indicator takes a baseline and a target beside what is counted, and no measured value', async () => {
  await record('recordIndicatorValue', { input: value({ indicator: 'IND-3a', kind: 'BASELINE', asOf: '2012' }) });
  await record('recordIndicatorValue', {
    input: value({ indicator: 'IND-3a', kind: 'TARGET', asOf: '2013', value: 9 }),
  });
  const { node } = await read(
    '{ node(id: "IND-3a") { ... on Indicator { standing values(to: 2013) { kind year value isDerived country { id } } } } }',
  );
  const reported = { isDerived: false, country: null };
  expect(node).toEqual({
    standing: 'DERIVED',
    values: [
      { kind: 'BASELINE', year: 2012, value: 4, ...reported },
      { kind: 'COUNTED', year: 2012, value: 1, isDerived: true, country: null },
      { kind: 'TARGET', year: 2013, value: 9, ...reported },
      { kind: 'COUNTED', year: 2013, value: 2, isDerived: true, country: null },
    ],
  });
  for (const input of [value({ indicator: 'IND-3a' }), value({ kind: 'COUNTED' })]) {
    const refused = await write('recordIndicatorValue', { input });
    expect(userErrorsOf(refused)).toEqual(['WRONG_KIND input.indicator']);
  }
});

test('a line of a scorecard shows baseline, next target and newest measured value of its indicators in the country', async () => {
  for (const input of [
    value({ country: 'ABO', kind: 'BASELINE', asOf: '2018', value: 1 }),
    value({ country: 'ABO', kind: 'TARGET', asOf: '2020', value: 5 }),
    value({ country: 'ABO', kind: 'TARGET', asOf: '2098', value: 9 }),
    value({ country: 'ABO', kind: 'TARGET', asOf: '2099', value: 10 }),
    value({ country: 'ABO', asOf: '2019', value: 2 }),
    value({ country: 'ABO', asOf: '2024-05', value: 3 }),
    value({ country: 'BLM', asOf: '2025', value: 7 }),
    value({ country: 'ABO', indicator: 'IND-2', asOf: '2025', value: 8 }),
  ]) {
    await record('recordIndicatorValue', { input });
  }
  const lines = async (asOf: string) => {
    const { country } = await read(
      `query ${asOf} { country(code: "ABO") { scorecard { lines { objective { id } ${VALUES} } } } }`,
    );
    return (country!.scorecard!.lines as unknown as Json[]).map(({ objective, values }) => [
      objective!.id,
      short(values),
    ]);
  };
  expect(await lines('')).toEqual([
    [
      'OBJ-1',
      [
        ['BASELINE', '2018', 1, 'ABO'],
        ['TARGET', '2098', 9, 'ABO'],
        ['MEASURED', '2024-05', 3, 'ABO'],
      ],
    ],
    ['OBJ-2', []],
  ]);
  expect((await lines('@asOf(valid: "2020-06")'))[0]![1]).toEqual([
    ['BASELINE', '2018', 1, 'ABO'],
    ['TARGET', '2020', 5, 'ABO'],
    ['MEASURED', '2019', 2, 'ABO'],
  ]);
});

test.each([
  [{ kind: 'TARGET', asOf: '2999' }, 'BAD_DATES input.asOf'],
  [{ kind: 'BASELINE', asOf: '2099' }, 'BAD_DATES input.asOf'],
])('%j: %s', async (more, error) => {
  expect(userErrorsOf(await write('recordIndicatorValue', { input: value(more) }))).toEqual([error]);
});
