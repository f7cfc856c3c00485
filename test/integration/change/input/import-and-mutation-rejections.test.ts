import { stringify } from 'yaml';
import type { ImportAnswer } from '../../../../src/change/import/sheets/import-answer';
import { columnOf } from '../../../../src/kinds/record';
import { csvOf } from '../../../support/mapped-sheet';
import { useWritingApi } from '../../../support/writing-api';
import { SMALL_WORLD } from '../../../worlds/small-world';

/**
 * The ways to record a record, by a form or another client and by a sheet; and one that both
 * accept.
 */
const RECORDS = {
  actor: {
    mutation: 'saveActor',
    type: 'ActorInput',
    file: 'actors.csv',
    input: { nameEn: 'Quay Trust', kind: 'NGO', country: 'ABO' },
  },
  tie: {
    mutation: 'recordTie',
    type: 'TieInput',
    file: 'ties.csv',
    input: { type: 'PARTNER_OF', from: 'MBR-BEL', to: 'UNI-KEEL' },
  },
  funding: {
    mutation: 'recordTie',
    type: 'TieInput',
    file: 'ties.csv',
    input: { type: 'FUNDS', from: 'DON-FIR', to: 'MBR-BEL' },
  },
  position: {
    mutation: 'recordTie',
    type: 'TieInput',
    file: 'ties.csv',
    input: { type: 'POSITION_ON', from: 'GOV-ABO', to: 'OBJ-1', stance: 'SUPPORTIVE' },
  },
  ask: {
    mutation: 'recordTie',
    type: 'TieInput',
    file: 'ties.csv',
    input: { type: 'TARGETS', from: 'ACT-2', to: 'GOV-ABO', ask: 'A hearing' },
  },
  commitment: {
    mutation: 'saveCommitment',
    type: 'CommitmentInput',
    file: 'commitments.csv',
    input: { nameEn: 'Light the shore', by: 'GOV-ABO', madeOn: '2024' },
  },
  meeting: {
    mutation: 'saveMeeting',
    type: 'MeetingInput',
    file: 'meetings.csv',
    input: { heldOn: '2024-05-02', by: 'MBR-ABO', with: 'GOV-ABO' },
  },
  roster: {
    mutation: 'recordRoster',
    type: 'RosterInput',
    file: 'rosters.csv',
    input: { node: 'PSH-2', of: 'PARTICIPANTS', extent: 'PARTIAL', asOf: '2024' },
  },
  engagement: {
    mutation: 'recordEngagement',
    type: 'EngagementInput',
    file: 'engagements.csv',
    input: { actor: 'COM-EBB', engagement: 'CLEARED', asOf: '2024' },
  },
  value: {
    mutation: 'recordIndicatorValue',
    type: 'IndicatorValueInput',
    file: 'values.csv',
    input: { indicator: 'IND-2', asOf: '2024', value: 3, basis: 'By hand' },
  },
  opportunity: {
    mutation: 'saveOpportunity',
    type: 'OpportunityInput',
    file: 'opportunities.csv',
    input: { nameEn: 'Harbour summit', kind: 'SUMMIT', since: '2027' },
  },
} as const;

type Kind = keyof typeof RECORDS;
type Values = Readonly<Record<string, string | number | boolean>>;

/** Fields whose column has another name; those of the source are in the input’s evidence. */
const COLUMNS: Readonly<Record<string, string>> = {
  country: 'country_iso3',
  otherNames: 'other_names',
  keeper: 'held_by',
  dueOn: 'due',
  heldOn: 'on',
  nextStepDueOn: 'next_due',
  isMinimum: 'at_least',
};
const OF_SOURCE: Readonly<Record<string, string>> = {
  title: 'source_title',
  url: 'source_url',
  publisher: 'publisher',
  sourceKind: 'source_kind',
  publishedOn: 'published',
  sourceAsOf: 'as_of',
  locator: 'locator',
};
const LISTS = new Set(['otherNames', 'with', 'about', 'through']);
const SOURCE = { title: 'Harbour register' };

const LONG = 'x'.repeat(301);
const EMAIL = 'Write to desk@example.org';
const NEXT_YEAR = String(new Date().getUTCFullYear() + 1);

/** The values that replace those above, and the expected verdict. */
const TABLE: readonly (readonly [Kind, Values, 'accepted' | 'refused'])[] = [
  ...Object.keys(RECORDS).map((kind) => [kind as Kind, {}, 'accepted'] as const),

  ['actor', { nameEn: '  ' }, 'refused'],
  ['actor', { nameEn: LONG }, 'refused'],
  ['actor', { nameEn: EMAIL }, 'refused'],
  ['actor', { nameEn: 'Qu\u200bay' }, 'refused'],
  ['actor', { nameEn: 'Quаy Trust' }, 'refused'],
  ['actor', { nameFr: LONG }, 'refused'],
  ['actor', { nameFr: 'Fonds du quai' }, 'accepted'],
  ['actor', { otherNames: 'QT' }, 'accepted'],
  ['actor', { otherNames: LONG }, 'refused'],
  ['actor', { kind: 'Hotel chain' }, 'refused'],
  ['actor', { kind: 'ngo' }, 'refused'],
  ['actor', { group: 'DONOR' }, 'accepted'],
  ['actor', { group: 'Trade' }, 'refused'],
  ['actor', { country: 'XXX' }, 'refused'],
  ['actor', { website: 'example.org' }, 'accepted'],
  ['actor', { website: 'www.example.org/quay?a=1' }, 'accepted'],
  ['actor', { website: 'quay' }, 'refused'],
  ['actor', { website: 'ftp://example.org' }, 'refused'],
  ['actor', { website: 'https://user:secret@example.org' }, 'refused'],
  ['actor', { website: 'mailto:desk@example.org' }, 'refused'],

  ['actor', { title: '' }, 'refused'],
  ['actor', { title: '', url: 'example.org/page' }, 'accepted'],
  ['actor', { title: LONG }, 'refused'],
  ['actor', { title: EMAIL }, 'refused'],
  ['actor', { url: 'page 4' }, 'refused'],
  ['actor', { publisher: LONG }, 'refused'],
  ['actor', { locator: 'p. 4' }, 'accepted'],
  ['actor', { locator: EMAIL }, 'refused'],
  ['actor', { sourceKind: 'OWN' }, 'accepted'],
  ['actor', { sourceKind: 'Leaflet' }, 'refused'],
  ['actor', { publishedOn: '2024-05' }, 'accepted'],
  ['actor', { publishedOn: '2024-13' }, 'refused'],
  ['actor', { publishedOn: NEXT_YEAR }, 'refused'],
  ['actor', { sourceAsOf: '2024' }, 'accepted'],
  ['actor', { sourceAsOf: NEXT_YEAR }, 'refused'],

  ['tie', { since: '2019', until: '2020-06-30' }, 'accepted'],
  ['tie', { since: '2020', until: '2019' }, 'refused'],
  ['tie', { since: '1799' }, 'refused'],
  ['tie', { until: '2201' }, 'refused'],
  ['tie', { since: '2020-02-30' }, 'refused'],
  ['tie', { since: 'last year' }, 'refused'],
  ['tie', { strength: 0.4 }, 'accepted'],
  ['tie', { strength: 0 }, 'refused'],
  ['tie', { strength: 1.5 }, 'refused'],
  ['tie', { type: 'KNOWS' }, 'refused'],
  ['tie', { type: 'MEMBER_OF', to: 'OBJ-1' }, 'refused'],
  ['tie', { to: 'MBR-BEL' }, 'refused'],
  ['tie', { to: 'NOBODY' }, 'refused'],
  ['tie', { keeper: 'NOBODY' }, 'refused'],
  ['tie', { keeper: 'MBR-ABO' }, 'accepted'],
  ['tie', { visibility: 'NETWORK' }, 'accepted'],
  ['tie', { visibility: 'SECRET' }, 'refused'],
  ['tie', { confidence: 'CERTAIN' }, 'refused'],
  ['tie', { note: 'Since the storm.' }, 'accepted'],
  ['tie', { note: EMAIL }, 'refused'],
  ['tie', { qualifierEn: 'by its own account', qualifierFr: 'selon ses propres dires' }, 'accepted'],
  ['tie', { qualifierEn: 'by its own account' }, 'refused'],
  ['tie', { qualifierEn: 'x'.repeat(71), qualifierFr: 'x' }, 'refused'],
  ['tie', { stance: 'SUPPORTIVE' }, 'refused'],
  ['tie', { ask: 'A hearing' }, 'refused'],
  ['tie', { answer: 'CAME' }, 'refused'],
  ['tie', { amount: 5, currency: 'EUR' }, 'refused'],
  ['funding', { amount: 5, currency: 'EUR' }, 'accepted'],
  ['funding', { amount: 5 }, 'refused'],
  ['funding', { currency: 'EUR' }, 'refused'],
  ['funding', { amount: 0, currency: 'EUR' }, 'refused'],
  ['funding', { amount: 5, currency: 'EURO' }, 'refused'],
  ['position', { stance: '' }, 'refused'],
  ['position', { stance: 'UNSURE' }, 'refused'],
  ['position', { strength: 0.4 }, 'refused'],
  ['ask', { through: 'MBR-ABO', dueOn: '2027-05', stage: 'ASKED' }, 'accepted'],
  ['ask', { through: 'GOV-ABO' }, 'refused'],
  ['ask', { through: 'OBJ-1' }, 'refused'],
  ['ask', { stage: 'LATER' }, 'refused'],
  ['ask', { dueOn: '2300' }, 'refused'],
  ['ask', { ask: '', dueOn: '2027-05' }, 'refused'],
  ['ask', { ask: '', through: 'MBR-ABO' }, 'refused'],
  ['ask', { ask: '', stage: 'ASKED' }, 'refused'],

  ['commitment', { by: 'OBJ-1' }, 'refused'],
  ['commitment', { by: 'NOBODY' }, 'refused'],
  ['commitment', { dueOn: '2023' }, 'refused'],
  ['commitment', { dueOn: '2027' }, 'accepted'],
  ['commitment', { amount: 5 }, 'refused'],
  ['meeting', { heldOn: NEXT_YEAR }, 'refused'],
  ['meeting', { with: 'MBR-ABO' }, 'refused'],
  ['meeting', { with: 'OBJ-1' }, 'refused'],
  ['meeting', { about: 'OBJ-1' }, 'accepted'],
  ['meeting', { about: 'GOV-ABO' }, 'refused'],
  ['meeting', { nextStepDueOn: '2027' }, 'refused'],
  ['meeting', { nextStep: 'A letter', nextStepDueOn: '2027' }, 'accepted'],
  ['meeting', { nextStep: 'A letter', nextStepDueOn: '2023' }, 'refused'],
  ['roster', { asOf: NEXT_YEAR }, 'refused'],
  ['roster', { of: 'PARTIES' }, 'refused'],
  ['roster', { extent: 'UNKNOWN' }, 'refused'],
  ['roster', { reported: -1 }, 'refused'],
  ['roster', { reported: 1.5 }, 'refused'],
  ['roster', { isMinimum: true }, 'refused'],
  ['roster', { isMinimum: true, reported: 9 }, 'accepted'],
  ['engagement', { asOf: NEXT_YEAR }, 'refused'],
  ['engagement', { engagement: 'PERHAPS' }, 'refused'],
  ['engagement', { contactEvery: 3 }, 'accepted'],
  ['engagement', { contactEvery: 25 }, 'refused'],
  ['value', { asOf: NEXT_YEAR }, 'refused'],
  ['value', { asOf: NEXT_YEAR, kind: 'TARGET' }, 'accepted'],
  ['value', { indicator: 'OBJ-1' }, 'refused'],
  ['value', { country: 'XXX' }, 'refused'],
  ['value', { basis: ' ' }, 'refused'],
  ['opportunity', { deadline: '2026-12-01' }, 'accepted'],
  ['opportunity', { deadline: '2028' }, 'refused'],
  ['opportunity', { since: '2027', until: '2026' }, 'refused'],
  ['opportunity', { kind: 'PICNIC' }, 'refused'],
];

const { api, admin } = useWritingApi(SMALL_WORLD);

async function byMutation(kind: Kind, values: Values): Promise<string[]> {
  const { mutation, type, input } = RECORDS[kind];
  const given = Object.entries({ ...input, ...values }).filter(([, value]) => value !== '');
  const own = given.filter(([field]) => !(field in OF_SOURCE));
  const { sourceKind, sourceAsOf, ...source } = Object.fromEntries(
    Object.entries({ ...SOURCE, ...values }).filter(([field, value]) => field in OF_SOURCE && value !== ''),
  );
  const { data, errors } = await api().ask(
    `mutation($input: ${type}!) { recorded: ${mutation}(input: $input, dryRun: true) { userErrors { message } } }`,
    {
      headers: admin.headers(),
      variables: {
        input: {
          ...Object.fromEntries(own.map(([field, value]) => [field, LISTS.has(field) ? [value] : value])),
          evidence: [{ ...source, ...(sourceKind && { kind: sourceKind }), ...(sourceAsOf && { asOf: sourceAsOf }) }],
        },
      },
    },
  );
  const { userErrors = [] } = (data?.['recorded'] ?? {}) as { userErrors?: { message: string }[] };
  return [...(errors ?? []), ...userErrors].map(({ message }) => message);
}

/** Returns the problems of each of these cases, one sheet each, in one request. */
async function bySheets(cases: typeof TABLE): Promise<string[][]> {
  const sheets = cases.map(([kind, values], index) => sheetOf(kind, values, index));
  const response = await fetch(`${api().address}/import`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...admin.headers() },
    body: JSON.stringify({
      sheets: sheets.map(({ name, content }) => ({ name, content })),
      mapping: stringify({ records: sheets.map(({ record }) => record) }),
    }),
  });
  expect(response.status).toBe(200);
  const { problems } = (await response.json()) as ImportAnswer;
  return sheets.map(({ name }) => problems.filter(({ sheet }) => sheet === name).map(({ message }) => message));
}

function sheetOf(kind: Kind, values: Values, index: number) {
  const { file, input } = RECORDS[kind];
  const id = file === 'values.csv' ? {} : { id: `NEW-${String(index)}` };
  const cells = Object.entries({ ...id, ...SOURCE, ...input, ...values }).map(
    ([field, value]) => [OF_SOURCE[field] ?? COLUMNS[field] ?? columnOf(field), String(value)] as const,
  );
  const name = `case-${String(index)}.csv`;
  return {
    name,
    content: Buffer.from(csvOf([cells.map(([column]) => column), cells.map(([, cell]) => cell)])).toString('base64'),
    record: { file, sheet: name, columns: Object.fromEntries(cells.map(([column]) => [column, column])) },
  };
}

/** The most cases whose problems one answer lists in full. */
const CASES_AT_ONCE = 40;
const refusedBySheets: string[][] = [];

beforeAll(async () => {
  for (let start = 0; start < TABLE.length; start += CASES_AT_ONCE)
    refusedBySheets.push(...(await bySheets(TABLE.slice(start, start + CASES_AT_ONCE))));
});

const shown = (values: Values) => JSON.stringify(values).slice(0, 80);

test.each(TABLE.map(([kind, values, verdict], index) => ({ kind, values, verdict, index, shown: shown(values) })))(
  'by forms, the API and sheets alike is $verdict: $kind $shown',
  async ({ kind, values, verdict, index }) => {
    const refusals = { byMutation: await byMutation(kind, values), bySheet: refusedBySheets[index]! };
    const verdicts = Object.values(refusals).map((reasons) => (reasons.length > 0 ? 'refused' : 'accepted'));
    expect({ verdicts, refusals }).toMatchObject({ verdicts: [verdict, verdict] });
  },
);
