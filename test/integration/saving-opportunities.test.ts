import { WITH_OPPORTUNITIES } from '../worlds/opportunities';
import type { Json } from '../support/api';
import { ids } from '../support/reader';
import { EVIDENCE, userErrorsOf } from '../support/writer';
import { type User, useWritingApi } from '../support/writing-api';

const { api, anonymous, network, editor } = useWritingApi(WITH_OPPORTUNITIES);
const { write, record } = editor;

const FIELDS = `id name kind since until deadline session raised inferred visibility en: outcome(lang: EN) fr: outcome(lang: FR)
  body { id } countries { id } objectives { id } initiative { id } evidence { id source { title } }`;
const SAVED = `opportunity { ${FIELDS} }`;

const INPUT = {
  nameEn: 'Tide hearing',
  nameFr: 'Audience des marées',
  kind: 'TREATY_REVIEW',
  since: '2028-03-01',
  until: '2028-03-05',
  deadline: '2027-12',
  session: '99',
  body: 'BODY-GULF',
  countries: ['ABO', 'BLM'],
  objectives: ['OBJ-1'],
  initiative: 'CAM-2',
  outcomeEn: 'Findings',
  outcomeFr: 'Constats',
  raised: true,
  inferred: true,
  visibility: 'NETWORK',
  evidence: EVIDENCE,
};
const idOf = (payload: Json): string => (payload.opportunity as unknown as { id: string }).id;
const save = (input: object) => record('saveOpportunity', { input: { ...INPUT, ...input } }, SAVED);

test('a new opportunity is recorded with all that the input says', async () => {
  const first = await record('saveOpportunity', { input: INPUT }, SAVED);
  expect(first.opportunity).toEqual({
    id: expect.stringMatching(/^OPPORTUNITY-/) as string,
    name: 'Tide hearing',
    kind: 'TREATY_REVIEW',
    since: '2028-03-01',
    until: '2028-03-05',
    deadline: '2027-12',
    session: '99',
    raised: true,
    inferred: true,
    visibility: 'NETWORK',
    en: 'Findings',
    fr: 'Constats',
    body: { id: 'BODY-GULF' },
    initiative: { id: 'CAM-2' },
    countries: ids('ABO', 'BLM'),
    objectives: ids('OBJ-1'),
    evidence: [{ id: expect.any(String) as string, source: { title: 'Harbour Log' } }],
  });
});

test('a next version keeps what is left out, removes what is null and replaces lists', async () => {
  const saved = await save({ nameEn: 'Second hearing' });
  const { opportunity } = await record(
    'saveOpportunity',
    {
      input: {
        id: idOf(saved),
        nameEn: 'Second hearing',
        kind: 'SUMMIT',
        evidence: EVIDENCE,
        countries: ['CRN'],
        outcomeFr: null,
        raised: null,
        body: null,
      },
    },
    SAVED,
  );
  expect(opportunity).toEqual({
    ...(saved.opportunity as object),
    kind: 'SUMMIT',
    raised: null,
    fr: 'Findings',
    body: null,
    countries: ids('CRN'),
    objectives: [],
    inferred: false,
  });
});

test('a consultation may take contributions after its beginning', async () => {
  const input = { nameEn: 'Open call', kind: 'CONSULTATION', until: null, deadline: '2028-06' };
  expect((await save(input)).opportunity).toMatchObject({ deadline: '2028-06', until: null });
});

test('a review of the same name and day is another one where it covers other countries', async () => {
  const review = { nameEn: 'Same session', kind: 'UPR_REVIEW' };
  const first = await save({ ...review, countries: ['ABO'] });
  await save({ ...review, countries: ['BLM'] });
  const again = await write('saveOpportunity', { input: { ...INPUT, ...review, countries: ['ABO'] } }, SAVED);
  expect([userErrorsOf(again), idOf(again)]).toEqual([['ALREADY_RECORDED input.nameEn'], idOf(first)]);
});

test('an action is made for an opportunity, and no tie is visible to more readers than its ends', async () => {
  const { action } = await record(
    'saveAction',
    {
      input: {
        nameEn: 'Hidden letter',
        kind: 'OTHER',
        leads: ['MBR-ABO'],
        opportunity: 'OPP-HID-CONF',
        evidence: EVIDENCE,
      },
    },
    'action { id opportunity { id } }',
  );
  const { id, opportunity } = action as unknown as { id: string; opportunity: object };
  expect(opportunity).toEqual({ id: 'OPP-HID-CONF' });
  const ofAction = `query ($id: ID!) { node(id: $id) { ... on AdvocacyAction { opportunity { id } } } }`;
  expect((await network.read(ofAction, { variables: { id } })).node).toEqual({ opportunity: null });
  const left = { input: { id, nameEn: 'Hidden letter', kind: 'OTHER', leads: ['MBR-ABO'], evidence: EVIDENCE } };
  expect((await record('saveAction', left, 'action { opportunity { id } }')).action).toEqual({ opportunity });
  const withdrawn = { input: { ...left.input, opportunity: null } };
  expect((await record('saveAction', withdrawn, 'action { opportunity { id } }')).action).toEqual({
    opportunity: null,
  });
  const wrong = await write('saveAction', { input: { ...left.input, opportunity: 'PSH-1' } });
  expect(userErrorsOf(wrong)).toEqual(['WRONG_KIND input.opportunity']);

  const tie = { type: 'COVERS', from: 'OPP-HID-CONF', to: 'DOL', evidence: EVIDENCE };
  for (const visibility of [undefined, 'PUBLIC', 'NETWORK']) {
    const payload = await write('recordTie', { input: { ...tie, visibility } });
    expect(userErrorsOf(payload)).toEqual(['TOO_VISIBLE input.visibility']);
  }
  await record('recordTie', { input: { ...tie, visibility: 'CONFIDENTIAL' } });
});

describe('a change of visibility', () => {
  /** What a reader sees of an opportunity by every way to it. */
  const seen = async (id: string, user: User, evidence: string[]) => {
    const query = `query ($id: ID!, $evidence: [ID!]!) {
      nodes(ids: [$id]) { id } country(iso3: "DOL") { opportunities { id } } actor: node(id: "BODY-GULF") { ... on Actor { ties(first: 100) { nodes { from { id } } } } }
      evidence: nodes(ids: $evidence) { id } changes(newestFirst: true, first: 1) { nodes { summary } }
    }`;
    const { data } = await api().ask(query, { variables: { id, evidence }, headers: user.headers() });
    return {
      node: (data.nodes as unknown as unknown[])[0] !== null,
      country: (data.country!.opportunities as unknown as { id: string }[]).some((one) => one.id === id),
      tie: (data.actor!.ties!.nodes as unknown as { from: { id: string } }[]).some(({ from }) => from.id === id),
      evidence: (data.evidence as unknown as unknown[]).filter(Boolean).length,
      change: JSON.stringify(data.changes!.nodes),
    };
  };
  const evidenceOf = async (id: string): Promise<string[]> => {
    const query = `query ($id: ID!) { node(id: $id) { ... on Opportunity { evidence { id } } } country(iso3: "DOL") { id } actor: node(id: "BODY-GULF") {
      ... on Actor { ties(first: 100, types: [ORGANISED_BY]) { nodes { from { id } evidence { id } } } } } }`;
    const { node, actor } = await editor.read(query, { variables: { id } });
    type Tie = { from: { id: string }; evidence: { id: string }[] };
    const ties = (actor!.ties!.nodes as unknown as Tie[]).filter(({ from }) => from.id === id);
    return [...(node!.evidence as unknown as { id: string }[]), ...ties.flatMap((tie) => tie.evidence)].map(
      (one) => one.id,
    );
  };

  test('goes on to its ties and its evidence, and is undone', async () => {
    const input = { nameEn: 'Moving visibility', countries: ['DOL'], visibility: 'PUBLIC', initiative: undefined };
    const id = idOf(await save(input));
    const evidence = await evidenceOf(id);
    expect(evidence).toHaveLength(2);
    const shown = await seen(id, anonymous, evidence);
    expect(shown).toMatchObject({ node: true, country: true, tie: true, evidence: 2 });
    expect(shown.change).toContain('Moving visibility');

    const hidden = await save({ ...input, id, nameEn: 'Moved out of sight', visibility: 'CONFIDENTIAL' });
    for (const user of [anonymous, network]) {
      const now = await seen(id, user, evidence);
      expect(now).toMatchObject({ node: false, country: false, tie: false, evidence: 0 });
      expect(now.change).not.toContain('out of sight');
    }
    expect(await seen(id, editor, evidence)).toMatchObject({ node: true, country: true, evidence: 2 });

    await record('undoChange', { id: hidden.change!.id });
    const restored = await seen(id, anonymous, evidence);
    expect(restored).toMatchObject({ node: true, country: true, tie: true, evidence: 2 });
    expect(restored.change).not.toContain('out of sight');

    await save({ ...input, id, nameEn: 'Hidden name', visibility: 'NETWORK' });
    expect(await seen(id, anonymous, evidence)).toMatchObject({ node: false, evidence: 0 });
    expect(await seen(id, network, evidence)).toMatchObject({ node: true, country: true, evidence: 2 });
  });

  test.each([undefined, 'PUBLIC', 'NETWORK'])('never shows it to more readers: %s', async (visibility) => {
    const name = `Stays so with ${String(visibility)}`;
    const id = idOf(await save({ nameEn: name, visibility: 'CONFIDENTIAL' }));
    const { visibility: _, ...rest } = INPUT;
    const again = { ...rest, id, nameEn: name, outcomeEn: 'Told', visibility };
    expect((await record('saveOpportunity', { input: again }, SAVED)).opportunity).toMatchObject({
      visibility: 'CONFIDENTIAL',
      en: 'Told',
    });
    const hidden = { node: false, country: false, tie: false, evidence: 0 };
    expect(await seen(id, network, await evidenceOf(id))).toMatchObject(hidden);
  });
});

test('further evidence for a hidden opportunity is as hidden as the opportunity, and the change too', async () => {
  const cited = [{ title: 'Whispers at the quay', asOf: '2026' }];
  const { node } = await record(
    'addEvidence',
    { of: 'OPP-HID-CONF', evidence: cited },
    'node { id ... on Entity { evidence { id source { id title } } } }',
  );
  type Evidence = { id: string; source: { id: string; title: string } }[];
  const added = (node!.evidence as unknown as Evidence).find(({ source }) => source.title === cited[0]!.title)!;
  const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { id } changes(newestFirst: true, first: 1) { nodes { summary } } }`;
  const { data } = await api().ask(query, {
    variables: { ids: [added.id, added.source.id] },
    headers: network.headers(),
  });
  expect(data.nodes).toEqual([null, null]);
  expect(JSON.stringify(data.changes)).not.toContain('president');
});

test('the body of an opportunity stays its body where it is merged into another actor', async () => {
  const id = idOf(await save({ nameEn: 'Merged body', body: 'MED-OAK' }));
  const { mergeId } = await record(
    'mergeActors',
    { keep: 'UNI-KEEL', absorb: 'MED-OAK', reason: 'One house' },
    'mergeId',
  );
  const query = `query ($id: ID!) { node(id: $id) { ... on Opportunity { body { id } } } }`;
  const body = async () => (await editor.read(query, { variables: { id } })).node;
  expect(await body()).toEqual({ body: { id: 'UNI-KEEL' } });
  await record('unmergeActors', { mergeId });
  expect(await body()).toEqual({ body: { id: 'MED-OAK' } });
});
