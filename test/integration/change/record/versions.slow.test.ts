import { readChange } from '../../../../src/change/transaction/feed.store';
import type { Json } from '../../../support/api';
import { EVIDENCE, userErrorsOf } from '../../../support/writer';
import { useWritingApi } from '../../../support/writing-api';

const { api, anonymous, editor } = useWritingApi();
const { read } = anonymous;
const { write, record } = editor;

const quay = (more: object = {}) => ({
  kind: 'NGO',
  nameEn: 'Quay Trust',
  nameFr: 'Fonds du Quai',
  country: 'ABO',
  website: 'https://quay.example.org/',
  evidence: EVIDENCE,
  ...more,
});

/** Returns the result of a query as known at a change, or `later` milliseconds after. */
function asKnown(change: Json, query: string, later = 0): Promise<Json> {
  const known = new Date(Date.parse(change.recordedAt as unknown as string) + later).toISOString();
  return read(query.replace('{', `query @asOf(known: "${known}") {`));
}

/** Returns the results of a query just before a change, and at it. */
async function beforeAndAfter(change: Json, query: string): Promise<[Json, Json]> {
  return [await asKnown(change, query, -1), await asKnown(change, query)];
}

describe('an actor', () => {
  test('is found by a former name, and counted where it is by now', async () => {
    const { actor } = await record('saveActor', { input: quay({ nameEn: 'Old Pier' }) }, 'actor { id }');
    const { id } = actor!;
    const next = { id, kind: 'NGO', nameEn: 'New Pier', country: 'CRN', evidence: EVIDENCE };
    const { change } = await record('saveActor', { input: next });
    const query = `{ search(text: "Old Pier", first: 1) { node { id } } country(code: "ABO") { actors { nodes { id } } }
      tally(of: ACTORS, by: [COUNTRY]) { rows { keys { id } count } } }`;
    const [before, after] = await beforeAndAfter(change!, query);
    expect(after.search).toEqual([{ node: { id } }]);
    const inAboria = (data: Json) => (data.country!.actors!.nodes as unknown as Json[]).some((one) => one.id === id);
    expect([inAboria(before), inAboria(after)]).toEqual([true, false]);
    const countIn = (data: Json, country: string) =>
      (data.tally!.rows as unknown as { keys: { id: string }[]; count: number }[]).find(
        ({ keys }) => keys[0]!.id === country,
      )!.count;
    expect(countIn(before, 'CRN') + 1).toBe(countIn(after, 'CRN'));
    expect(countIn(before, 'ABO') - 1).toBe(countIn(after, 'ABO'));
  });

  test('cannot change to a kind with another type of node', async () => {
    const input = { id: 'COM-EBB', kind: 'MEMBER', nameEn: 'Ebb Ferries', evidence: EVIDENCE };
    expect(userErrorsOf(await write('saveActor', { input }))).toEqual(['WRONG_KIND input.kind']);
  });
});

describe('a tie', () => {
  const contact = (more: object = {}) => ({
    type: 'CONTACT_OF',
    from: 'POL-BLM',
    to: 'MED-OAK',
    since: '2020',
    evidence: EVIDENCE,
    ...more,
  });
  const TIE =
    'id sentence type since until status strength confidence visibility recordedAt retractedAt evidence { source { title } asOf }';

  test('is recorded, ended and retracted, and each state can still be read', async () => {
    const made = await record('recordTie', { input: contact() }, `tie { ${TIE} }`);
    const { id } = made.tie!;
    expect(made.tie).toMatchObject({
      sentence: 'The Harbour Police is in working contact with Oak Radio (since 2020).',
      status: 'CURRENT',
      until: null,
      strength: 0.8,
      confidence: 'MEDIUM',
      visibility: 'PUBLIC',
      recordedAt: made.change!.recordedAt,
      retractedAt: null,
      evidence: [{ source: { title: 'Harbour Log' }, asOf: '2025-11' }],
    });
    const ended = await record(
      'endTie',
      { id, until: '2024', evidence: [{ title: 'Last page', asOf: '2024' }] },
      `tie { ${TIE} }`,
    );
    expect(ended.tie).toMatchObject({ id, status: 'ENDED', until: '2024', recordedAt: made.change!.recordedAt });
    expect(ended.tie!.evidence).toHaveLength(2);
    const gone = await record('retractTie', { id, reason: 'Another police' }, `tie { ${TIE} } change { summary }`);
    expect(gone.tie).toMatchObject({ id, status: 'RETRACTED', retractedAt: gone.change!.recordedAt });
    expect(gone.change!.summary).toBe(
      'Withdrawn: the Harbour Police is in working contact with Oak Radio (Another police)',
    );

    const query = `{ node(id: "${id as unknown as string}") { ... on Tie { status until retractedAt evidence { asOf } } }
      police: node(id: "POL-BLM") { ... on Actor { ties(types: [CONTACT_OF]) { totalCount } } } }`;
    const whileOn = await asKnown(made.change!, query);
    expect(whileOn).toMatchObject({
      node: { status: 'CURRENT', until: null, evidence: [{}] },
      police: { ties: { totalCount: 1 } },
    });
    const [beforeEnd, afterEnd] = await beforeAndAfter(ended.change!, query);
    expect(beforeEnd).toEqual(whileOn);
    expect(afterEnd).toMatchObject({ node: { status: 'ENDED', until: '2024' }, police: { ties: { totalCount: 0 } } });
    const beforeGone = await asKnown(gone.change!, query, -1);
    expect(beforeGone).toEqual(afterEnd);
    expect(beforeGone.node!.retractedAt).toBeNull();
  });

  test('adds and removes a path at once', async () => {
    const paths = '{ influencePaths(input: { from: ["UNI-KEEL"], to: ["POL-BLM"] }) { paths { length } } }';
    expect((await read(paths)).influencePaths).toEqual({ paths: [] });
    const { tie } = await record('recordTie', { input: contact({ from: 'UNI-KEEL', to: 'POL-BLM' }) }, 'tie { id }');
    expect((await read(paths)).influencePaths).toEqual({ paths: [{ length: 1 }] });
    await record('retractTie', { id: tie!.id, reason: 'No' });
    expect((await read(paths)).influencePaths).toEqual({ paths: [] });
  });

  test('is recorded again after it ended, and not for a time that has it', async () => {
    const ends = { from: 'DON-FIR', to: 'MED-OAK' };
    const { tie } = await record('recordTie', { input: contact(ends) }, 'tie { id }');
    await record('endTie', { id: tie!.id, until: '2022', evidence: EVIDENCE });
    const again = await record('recordTie', { input: contact({ ...ends, since: '2023' }) }, 'tie { id }');
    expect(again.tie!.id).not.toBe(tie!.id);
    expect(userErrorsOf(await write('recordTie', { input: contact({ ...ends, since: null }) }))).toEqual([
      'ALREADY_RECORDED input',
    ]);
  });

  test('cites a new source with its publisher and its date, which dates the tie', async () => {
    const source = { title: 'Quay Review', publisher: 'Quay Press', publishedOn: '2025-04' };
    const input = { type: 'PARTNER_OF', from: 'UNI-KEEL', to: 'MBR-BEL', evidence: [source] };
    const query = 'tie { lastConfirmedOn evidence { asOf source { title publisher publishedOn } } }';
    const { tie } = await record('recordTie', { input }, query);
    expect(tie).toEqual({ lastConfirmedOn: '2025-04', evidence: [{ asOf: null, source }] });
  });

  test('is contested by evidence against it, and gains confidence from better evidence for it', async () => {
    const { tie } = await record(
      'recordTie',
      { input: contact({ from: 'UNI-KEEL', confidence: 'LOW' }) },
      'tie { id }',
    );
    const of = tie!.id;
    const better = [{ title: 'Register', confidence: 'HIGH', asOf: '2026' }];
    await record('addEvidence', { of, evidence: better });
    const state = () =>
      read(
        `{ node(id: "${of as unknown as string}") { ... on Tie { status confidence evidence { contradicts source { title } } } } }`,
      );
    expect((await state()).node).toMatchObject({ status: 'CURRENT', confidence: 'HIGH' });
    const against = [{ title: 'Denial', asOf: '2026-02' }];
    const denied = await record('addEvidence', { of, evidence: against, contradicts: true }, 'node { id }');
    expect(denied.node).toEqual({ id: of });
    expect((await state()).node).toMatchObject({
      status: 'CONTESTED',
      evidence: expect.arrayContaining([{ contradicts: true, source: { title: 'Denial' } }]) as unknown,
    });
    expect((await record('addEvidence', { of, evidence: against, contradicts: true })).change).toBeNull();
  });

  test('is contested by a source that has also supported it', async () => {
    const { tie } = await record('recordTie', { input: contact({ from: 'FAI-PIN' }) }, 'tie { id }');
    const of = tie!.id;
    const evidence = [{ title: 'Minutes of a dispute', asOf: '2026-03', locator: 'item 2' }];
    await record('addEvidence', { of, evidence });
    await record('addEvidence', { of, evidence, contradicts: true });
    const { node } = await read(
      `{ node(id: "${of as unknown as string}") { ... on Tie { status evidence { contradicts source { title } } } } }`,
    );
    expect(node).toMatchObject({
      status: 'CONTESTED',
      evidence: expect.arrayContaining([
        { contradicts: false, source: { title: 'Minutes of a dispute' } },
        { contradicts: true, source: { title: 'Minutes of a dispute' } },
      ]) as unknown,
    });
  });
});

describe('a partnership', () => {
  const EDGES = 'participants(first: 20) { edges { role since until node { id } tie { id } } }';
  const table = (more: object = {}) => ({
    nameEn: 'Quay Table',
    since: '2025',
    objectives: ['OBJ-1'],
    countries: ['ABO'],
    participants: [
      { actor: 'MBR-ABO', role: 'CONVENER' },
      { actor: 'GOV-ABO' },
      { actor: 'COM-DUNE', since: '2025-03' },
    ],
    evidence: EVIDENCE,
    ...more,
  });

  test('keeps a seat that is listed again, ends one that is said to have ended, and withdraws the others', async () => {
    const made = await record('savePartnership', { input: table() }, `partnership { id isMultiStakeholder ${EDGES} }`);
    const seats = (payload: Json) =>
      payload.partnership!.participants!.edges as unknown as { node: { id: string }; tie: { id: string } }[];
    expect(made.partnership!.isMultiStakeholder).toBe(true);
    expect(seats(made).map(({ node }) => node.id)).toEqual(['MBR-ABO', 'COM-DUNE', 'GOV-ABO']);
    const participants = [
      { actor: 'MBR-ABO', role: 'CONVENER' },
      { actor: 'COM-DUNE', until: '2025-09' },
      { actor: 'DON-FIR', role: 'FUNDER' },
    ];
    const input = table({ id: made.partnership!.id, participants });
    const changed = await record('savePartnership', { input }, `partnership { isMultiStakeholder ${EDGES} }`);
    expect(seats(changed).map(({ node, tie }) => [node.id, tie.id === seats(made)[0]!.tie.id])).toEqual([
      ['MBR-ABO', true],
      ['DON-FIR', false],
    ]);
    expect(changed.partnership!.isMultiStakeholder).toBe(false);
    // A later list of participants does not retract an ended seat.
    const dune = seats(made)[1]!.tie.id;
    await record('savePartnership', { input: { ...input, participants: participants.slice(0, 1) } });
    const { node } = await read(`{ node(id: "${dune}") { ... on Tie { status until } } }`);
    expect(node).toEqual({ status: 'ENDED', until: '2025-09' });
  });

  test('keeps the verb of a seat, such as steering', async () => {
    const { partnership } = await record(
      'savePartnership',
      { input: table({ nameEn: 'Steered' }) },
      'partnership { id }',
    );
    const steers = { type: 'STEERS', from: 'UNI-KEEL', to: partnership!.id, evidence: EVIDENCE };
    const { tie } = await record('recordTie', { input: steers }, 'tie { id }');
    const participants = [...table().participants, { actor: 'UNI-KEEL' }];
    await record('savePartnership', { input: table({ id: partnership!.id, nameEn: 'Steered', participants }) });
    const { node } = await read(
      `{ node(id: "${partnership!.id as unknown as string}") { ... on Partnership { ${EDGES} } } }`,
    );
    expect(node!.participants!.edges).toContainEqual(
      expect.objectContaining({ node: { id: 'UNI-KEEL' }, tie: { id: tie!.id } }),
    );
  });
});

test('an action is found by its campaign until it is none of it', async () => {
  const march = { nameEn: 'Quay march', kind: 'CAMPAIGN', leads: ['MBR-ABO'], evidence: EVIDENCE };
  const made = await record('saveAction', { input: { ...march, campaign: 'CAM-1' } }, 'action { id }');
  const { change } = await record('saveAction', { input: { ...march, id: made.action!.id, campaign: null } });
  const query = '{ actions(filter: { campaigns: ["CAM-1"], text: "march" }) { nodes { id } } }';
  const [before, after] = await beforeAndAfter(change!, query);
  expect([before.actions!.nodes, after.actions!.nodes]).toEqual([[{ id: made.action!.id }], []]);
});

describe('a report', () => {
  test('on a criterion of The Code is in the company’s status and its peers, and ends the earlier report', async () => {
    const input = { company: 'COM-EBB', criterion: 2, status: 'IN_PROGRESS', since: '2023', evidence: EVIDENCE };
    const PROGRESS = 'company { code { metCount criteria { number status since evidence { source { title } } } } }';
    const leverage = '{ codeLeverage(company: "COM-DUNE", criterion: 2) { actor { id } } }';
    await record('recordTie', {
      input: { type: 'SIGNED_CODE', from: 'COM-EBB', to: 'ORG-CODE', since: '2022', evidence: EVIDENCE },
    });
    await record('recordTie', {
      input: { type: 'SUBSIDIARY_OF', from: 'COM-EBB', to: 'COM-DUNE', since: '2020', evidence: EVIDENCE },
    });
    const begun = await record('recordCriterion', { input }, PROGRESS);
    expect(begun.company!.code).toMatchObject({
      metCount: 0,
      criteria: [{}, { number: 2, status: 'IN_PROGRESS', since: '2023' }],
    });
    // The watch represents The Code in the country of Dune.
    expect((await read(leverage)).codeLeverage).toEqual([{ actor: { id: 'MBR-ABO' } }]);
    expect(userErrorsOf(await write('recordCriterion', { input: { ...input, status: 'MET', since: null } }))).toEqual([
      'BAD_DATES input.since',
    ]);
    const met = await record('recordCriterion', { input: { ...input, status: 'MET', since: '2025' } }, PROGRESS);
    expect(met.company!.code).toMatchObject({
      metCount: 1,
      criteria: [{}, { status: 'MET', since: '2025', evidence: [{ source: { title: 'Harbour Log' } }] }],
    });
    expect((await read(leverage)).codeLeverage).toEqual([{ actor: { id: 'MBR-ABO' } }, { actor: { id: 'COM-EBB' } }]);
    const then = await read(
      'query @asOf(valid: "2024") { node(id: "COM-EBB") { ... on Company { code { metCount criteria { status } } } } }',
    );
    expect(then.node!.code).toMatchObject({ metCount: 0, criteria: [{}, { status: 'IN_PROGRESS' }] });
  });

  test('on an indicator takes the place of a later one for the same date again', async () => {
    const input = { indicator: 'IND-2', asOf: '2025', value: 4, basis: 'speeches heard', evidence: EVIDENCE };
    const values: unknown[] = [];
    for (const value of [4, 5, 4]) {
      const { indicator } = await record(
        'recordIndicatorValue',
        { input: { ...input, value } },
        'indicator { values { value } }',
      );
      values.push(indicator!.values);
    }
    expect(values).toEqual([[{ value: 4 }], [{ value: 5 }], [{ value: 4 }]]);
  });
});

test('changes are in commit order, and no two have the same instant', async () => {
  const inputs = Array.from({ length: 30 }, (_, at) => quay({ nameEn: `Ordered ${String(at)}` }));
  await Promise.all(inputs.map((input) => record('saveActor', { input })));
  const { changes } = await read('{ changes(first: 100) { totalCount nodes { id recordedAt by action } } }');
  const nodes = changes!.nodes as unknown as { id: string; recordedAt: string; by: string }[];
  const sequences = await Promise.all(
    nodes.map(async ({ id }) => (await readChange(api().graph.read.bind(api().graph), id))!.sequence),
  );
  expect(sequences).toEqual(sequences.map((_, at) => sequences[0]! + at));
  expect(new Set(nodes.map(({ recordedAt: at }) => at)).size).toBe(nodes.length);
  expect(nodes.map(({ recordedAt: at }) => at)).toEqual(nodes.map(({ recordedAt: at }) => at).sort());
  expect(new Set(nodes.map(({ by }) => by))).toEqual(new Set(['EDITOR']));
});
