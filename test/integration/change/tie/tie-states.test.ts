import { SMALL_WORLD } from '../../../worlds/small-world';
import type { Json } from '../../../support/api';
import { EVIDENCE, userErrorsOf } from '../../../support/writer';
import { useWritingApi } from '../../../support/writing-api';

const { read, write, record } = useWritingApi(SMALL_WORLD, { reloads: true }).editor;

const TODAY = new Date().toISOString().slice(0, 10);
const position = (more: object = {}) => ({
  type: 'POSITION_ON',
  from: 'GOV-ABO',
  to: 'OBJ-1',
  stance: 'OPPOSED',
  evidence: EVIDENCE,
  ...more,
});
const TIE = 'tie { id since until visibility stance ask stage answer amount currency keeper { id } status }';
const recordTie = async (input: object): Promise<Json> => record('recordTie', { input }, TIE);

const idOf = ({ id }: Json): string => id as unknown as string;

/** Returns the ties of a type of a node, whatever their status. */
async function tiesOf(node: string, type: string): Promise<Json[]> {
  const data = await read(`{ node(id: "${node}") { ... on Actor { ties(types: [${type}], direction: OUT,
    statuses: [CURRENT, UNCONFIRMED, UPCOMING, ENDED, RETRACTED]) { nodes { id since until stance answer status to { id } } } } } }`);
  return (data.node!.ties as unknown as { nodes: Json[] }).nodes.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}

test('a position is of today and seen by the network unless it says otherwise', async () => {
  const { tie } = await recordTie(position({ keeper: 'MBR-ABO' }));
  expect(tie).toMatchObject({
    since: TODAY,
    until: null,
    stance: 'OPPOSED',
    visibility: 'NETWORK',
    keeper: { id: 'MBR-ABO' },
  });
  expect((await recordTie(position({ to: 'INS-PACT', visibility: 'PUBLIC' }))).tie!.visibility).toBe('PUBLIC');
  const { tie: contact } = await recordTie({ type: 'CONTACT_OF', from: 'MED-OAK', to: 'UNI-KEEL', evidence: EVIDENCE });
  expect(contact).toMatchObject({ since: null, visibility: 'PUBLIC' });
});

test('a position from a later day ends the one before on the day before, and both are undone as one', async () => {
  const first = await recordTie(position({ since: '2024' }));
  const second = await recordTie(position({ since: '2025-03', stance: 'RELUCTANT' }));
  const both = await tiesOf('GOV-ABO', 'POSITION_ON');
  expect(both).toMatchObject([
    { id: first.tie!.id, since: '2024', until: '2025-02-28', stance: 'OPPOSED', status: 'ENDED' },
    { id: second.tie!.id, since: '2025-03', until: null, stance: 'RELUCTANT', status: 'CURRENT' },
  ]);
  await record('undoChange', { id: second.change!.id });
  expect(await tiesOf('GOV-ABO', 'POSITION_ON')).toMatchObject([
    { id: first.tie!.id, until: null, status: 'CURRENT' },
    { id: second.tie!.id, status: 'RETRACTED' },
  ]);
});

test('a position from the same day replaces the one before, and one that says the same is recorded already', async () => {
  const first = await recordTie(position({ since: '2024' }));
  const second = await recordTie(position({ since: '2024-01-01', stance: 'NEUTRAL' }));
  expect(await tiesOf('GOV-ABO', 'POSITION_ON')).toMatchObject([
    { id: first.tie!.id, status: 'RETRACTED' },
    { id: second.tie!.id, status: 'CURRENT' },
  ]);
  const again = await write('recordTie', { input: position({ since: '2024-01-01', stance: 'NEUTRAL' }) }, TIE);
  expect(userErrorsOf(again)).toEqual(['ALREADY_RECORDED input']);
  expect(again.tie!.id).toBe(second.tie!.id);
});

test('a position from an earlier day is refused, and nothing is written', async () => {
  await recordTie(position({ since: '2025' }));
  const { revision } = await read('{ revision }');
  const earlier = await write('recordTie', { input: position({ since: '2024-12-31', stance: 'CHAMPION' }) });
  expect(userErrorsOf(earlier)).toEqual(['BAD_DATES input.since']);
  expect((await read('{ revision }')).revision).toBe(revision);
});

test('a position in confidence leaves the one that others read as it is, and a public one ends both', async () => {
  const network = await recordTie(position({ since: '2023' }));
  const secret = await recordTie(position({ since: '2024', stance: 'CHAMPION', visibility: 'CONFIDENTIAL' }));
  expect(await tiesOf('GOV-ABO', 'POSITION_ON')).toMatchObject([
    { id: network.tie!.id, status: 'CURRENT' },
    { id: secret.tie!.id, status: 'CURRENT' },
  ]);
  const all = await recordTie(position({ since: '2025', stance: 'NEUTRAL', visibility: 'PUBLIC' }));
  expect(await tiesOf('GOV-ABO', 'POSITION_ON')).toMatchObject([
    { id: network.tie!.id, until: '2024-12-31', status: 'ENDED' },
    { id: secret.tie!.id, until: '2024-12-31', status: 'ENDED' },
    { id: all.tie!.id, status: 'CURRENT' },
  ]);
});

test('what is asked of a target moves from stage to stage', async () => {
  const ask = { type: 'TARGETS', from: 'PSH-2', to: 'GOV-ABO', ask: 'Pass the bill.', evidence: EVIDENCE };
  const first = await recordTie({ ...ask, since: '2024' });
  expect(first.tie).toMatchObject({ ask: 'Pass the bill.', stage: 'PLANNED', visibility: 'PUBLIC' });
  const second = await recordTie({ ...ask, since: '2025', stage: 'AGREED' });
  const { nodes } = await read(
    `{ nodes(ids: ["${idOf(first.tie!)}", "${idOf(second.tie!)}"]) { ... on Tie { until stage } } }`,
  );
  expect(nodes).toEqual([
    { until: '2024-12-31', stage: 'PLANNED' },
    { until: null, stage: 'AGREED' },
  ]);
});

test('a guest who came has a seat, which is undone with it', async () => {
  const invited = { type: 'INVITED_TO', from: 'UNI-KEEL', to: 'PSH-2', since: '2025-01', evidence: EVIDENCE };
  expect((await recordTie(invited)).tie).toMatchObject({ answer: 'INVITED' });
  const came = await recordTie({ ...invited, since: '2025-05-02', answer: 'CAME' });
  expect(await tiesOf('UNI-KEEL', 'INVITED_TO')).toMatchObject([
    { answer: 'INVITED', until: '2025-05-01' },
    { answer: 'CAME', until: null },
  ]);
  const seats = async () =>
    (await tiesOf('UNI-KEEL', 'PARTICIPATES_IN')).map(({ to, since, status }) => [to!.id, since, status]);
  expect(await seats()).toEqual([['PSH-2', '2025-05-02', 'CURRENT']]);
  await record('undoChange', { id: came.change!.id });
  expect(await seats()).toEqual([['PSH-2', '2025-05-02', 'RETRACTED']]);
  // The harbour police only observed it until then; its lead has a seat already.
  await recordTie({ ...invited, from: 'POL-BLM', answer: 'CAME' });
  expect(await tiesOf('POL-BLM', 'PARTICIPATES_IN')).toMatchObject([
    { id: 'S-HID-1-POL', to: { id: 'PSH-1' } },
    { to: { id: 'PSH-2' }, since: '2025-01', status: 'CURRENT' },
  ]);
  await recordTie({ ...invited, from: 'MBR-BEL', answer: 'CAME' });
  expect(await tiesOf('MBR-BEL', 'PARTICIPATES_IN')).toMatchObject([{ id: 'S-3-BEL', status: 'ENDED' }]);
  expect(userErrorsOf(await write('recordTie', { input: { ...invited, answer: 'CAME', evidence: [] } }))).toEqual([
    'NO_EVIDENCE input.evidence',
  ]);
});

test('money is recorded with a funder, as its source gives it', async () => {
  const funds = {
    type: 'FUNDS',
    from: 'DON-FIR',
    to: 'MED-OAK',
    amount: 12_000.5,
    currency: 'DEM',
    evidence: EVIDENCE,
  };
  expect((await recordTie(funds)).tie).toMatchObject({ amount: 12_000.5, currency: 'DEM' });
});

test.each<[errors: string[], input: object]>([
  [['INCOMPLETE input.stance'], position({ stance: null })],
  [['WRONG_KIND input.type'], position({ to: 'PSH-1' })],
  [['WRONG_KIND input.type'], position({ from: 'ABO' })],
  [['OUT_OF_RANGE input.strength'], position({ strength: 0.5 })],
  [['WRONG_KIND input.keeper'], position({ keeper: 'OBJ-2' })],
  [['NOT_FOUND input.keeper'], position({ keeper: 'NOBODY' })],
  [['OUT_OF_RANGE input.answer'], position({ answer: 'CAME' })],
  [['OUT_OF_RANGE input.amount', 'OUT_OF_RANGE input.currency'], position({ amount: 1, currency: 'EUR' })],
  [['INCOMPLETE input.ask'], { type: 'TARGETS', from: 'PSH-2', to: 'GOV-ABO', stage: 'ASKED', evidence: EVIDENCE }],
  [['INCOMPLETE input.ask'], { type: 'TARGETS', from: 'PSH-2', to: 'GOV-ABO', dueOn: '2027', evidence: EVIDENCE }],
  ...(
    [
      ['NOT_FOUND input.through.1', { through: ['MBR-ABO', 'NOBODY'] }],
      ['WRONG_KIND input.through.0', { through: ['OBJ-2'] }],
      ['ALREADY_RECORDED input.through.1', { through: ['MBR-ABO', 'MBR-ABO'] }],
      ['SELF_TIE input.through.0', { through: ['GOV-ABO'] }],
      ['BAD_DATES input.dueOn', { dueOn: '2201' }],
    ] as [string, object][]
  ).map(([error, more]): [string[], object] => [
    [error],
    { type: 'TARGETS', from: 'PSH-2', to: 'GOV-ABO', ask: 'Count the boats.', evidence: EVIDENCE, ...more },
  ]),
  [['OUT_OF_RANGE input.through', 'OUT_OF_RANGE input.dueOn'], position({ through: ['MBR-ABO'], dueOn: '2027' })],
  [
    ['PERSONAL_DATA input.ask'],
    { type: 'TARGETS', from: 'PSH-2', to: 'GOV-ABO', ask: 'Call +33 6 12 34 56 78', evidence: EVIDENCE },
  ],
  ...(
    [
      ['INCOMPLETE input.currency', { amount: 5 }],
      ['INCOMPLETE input.amount', { currency: 'EUR' }],
      ['OUT_OF_RANGE input.amount', { amount: 0, currency: 'EUR' }],
      ['OUT_OF_RANGE input.amount', { amount: -3, currency: 'EUR' }],
      ['OUT_OF_RANGE input.currency', { amount: 5, currency: 'EURO' }],
    ] as [string, object][]
  ).map(([error, money]): [string[], object] => [
    [error],
    { type: 'FUNDS', from: 'DON-FIR', to: 'MED-OAK', evidence: EVIDENCE, ...money },
  ]),
])('%j: %j', async (errors, input) => {
  const { revision } = await read('{ revision }');
  expect(userErrorsOf(await write('recordTie', { input }))).toEqual(errors);
  expect((await read('{ revision }')).revision).toBe(revision);
});
