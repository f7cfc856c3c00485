import { Confidence } from '../../src/store/model/enums';
import type { GraphRows } from '../../src/store/model/rows';
import { TieType } from '../../src/store/model/tie-type';
import { Visibility, visibilityProperties } from '../../src/store/model/visibility';
import { WITH_OPPORTUNITIES } from '../worlds/opportunities';
import type { Json } from '../support/api';
import { userErrorsOf } from '../support/writer';
import { type User, useWritingApi } from '../support/writing-api';

/** In every text of the opportunities and of the commitment that are withdrawn here, and in no other. */
const SECRET = 'Moonfish';
const PLEDGE = 'Sunstar';
const EVIDENCE = [{ title: `${SECRET} Gazette`, locator: `${SECRET} p. 1`, asOf: '2025-11' }];
const evidence = [{ source: { title: `${PLEDGE} Record` }, confidence: Confidence.HIGH, asOf: '2025' }];
const visibility = visibilityProperties(Visibility.PUBLIC);

/** With a public commitment that has a follow-up. */
const WORLD: GraphRows = {
  nodes: [
    ...WITH_OPPORTUNITIES.nodes,
    {
      id: 'CMT-1',
      type: 'Commitment',
      nameEn: `${PLEDGE} pledge`,
      since: '2020',
      properties: visibility,
      evidence,
    },
    {
      id: 'FUP-1',
      type: 'FollowUp',
      nameEn: 'OPEN',
      parent: 'CMT-1',
      since: '2021',
      properties: { ...visibility, status: 'OPEN', asOf: '2021', note: `${PLEDGE} note` },
      evidence,
    },
  ],
  ties: [
    ...WITH_OPPORTUNITIES.ties,
    { id: 'CMT-BY', type: TieType.PROMISED, from: 'BODY-GULF', to: 'CMT-1', confidence: Confidence.HIGH, evidence },
  ],
  values: [],
};

const { api, anonymous, network, editor, admin } = useWritingApi(WORLD);
const { record } = editor;

const mutate = async (field: 'restrictRecord' | 'eraseRecord', id: string, rest: string): Promise<Json> => {
  const count = field === 'restrictRecord' ? 'restricted' : 'erased';
  const query = `mutation { ${field}(id: "${id}", reason: "Recorded by mistake"${rest}) {
    ${count} userErrors { code path } change { id at summary(lang: EN) } } }`;
  const { data, errors } = await api().ask(query, { headers: admin.headers() });
  expect(errors).toBeUndefined();
  return data[field]!;
};
const restrict = (id: string, to = 'CONFIDENTIAL') => mutate('restrictRecord', id, `, visibility: ${to}`);
const erase = (id: string) => mutate('eraseRecord', id, '');

/** All that a reader may ask about the ids, now or as known at an instant. */
async function everything(user: User, ids: readonly string[], known?: string): Promise<string> {
  const asOf = known === undefined ? '' : `query @asOf(known: "${known}") `;
  const history = (id: string) =>
    `{ changes(node: "${id}", first: 100) { totalCount nodes { id action summary(lang: EN) node { id } } } }`;
  const queries = [
    `{ nodes(ids: ${JSON.stringify(ids)}) { id ... on Entity { name evidence { id source { id title } } } } }`,
    ...[...ids, 'BODY-GULF', 'DOL', 'OBJ-1', 'CAM-1'].map(history),
    '{ changes(first: 100) { totalCount nodes { id action summary(lang: EN) node { id } } } }',
    '{ opportunities(first: 100) { totalCount nodes { id name } } country(iso3: "DOL") { opportunities { id } } }',
    '{ node(id: "BODY-GULF") { ... on Actor { ties(first: 100) { totalCount nodes { id sentence } } } } }',
    `{ search(text: "${SECRET} ${PLEDGE}") { node { id } matched } neighbourhood(of: ["BODY-GULF", "DOL"]) { nodes { id } } }`,
  ];
  const texts: string[] = [];
  for (const query of queries) {
    const { data } = await api().ask(asOf + query, { headers: user.headers() });
    texts.push(JSON.stringify(data));
  }
  return texts.join('\n');
}

const of = (value: Json | undefined, name: string) => (value as unknown as Record<string, string>)[name]!;

/** An opportunity with two versions, the ids of all that hangs on it, and the instants at which it was known in each. */
async function recorded(): Promise<{ id: string; ids: string[]; instants: string[]; changes: string[] }> {
  const input = {
    nameEn: `${SECRET} review`,
    kind: 'TREATY_REVIEW',
    since: '2028',
    body: 'BODY-GULF',
    countries: ['DOL'],
    objectives: ['OBJ-1'],
    initiative: 'CAM-1',
    evidence: EVIDENCE,
  };
  const made = await record('saveOpportunity', { input }, 'opportunity { id evidence { id source { id } } }');
  const id = of(made.opportunity, 'id');
  const next = { input: { ...input, id, nameEn: `${SECRET} second review` } };
  const changed = await record('saveOpportunity', next);
  const tied = await record(
    'recordTie',
    { input: { type: 'COVERS', from: id, to: 'CRN', evidence: EVIDENCE } },
    'tie { id evidence { id } }',
  );
  const payloads = [made, changed, tied];
  const [piece] = made.opportunity!.evidence as unknown as { id: string; source: { id: string } }[];
  return {
    id,
    ids: [id, of(tied.tie, 'id'), piece!.id, piece!.source.id],
    instants: payloads.map(({ change }) => of(change, 'at')),
    changes: payloads.map(({ change }) => of(change, 'id')),
  };
}

test('an opportunity that was recorded PUBLIC by mistake is restricted over all its history, with all that hangs on it', async () => {
  const { id, ids, instants, changes } = await recorded();
  for (const known of [undefined, instants[0]]) expect(await everything(anonymous, ids, known)).toContain(id);
  const payload = await restrict(id, 'NETWORK');
  expect(payload).toMatchObject({
    userErrors: [],
    change: { summary: `Now only for the network: ${SECRET} second review (Recorded by mistake)` },
  });
  for (const known of [undefined, ...instants]) {
    const text = await everything(anonymous, ids, known);
    for (const hidden of [SECRET, ...ids, ...changes, of(payload.change, 'id')]) {
      expect([known, hidden, text.includes(hidden)]).toEqual([known, hidden, false]);
    }
    expect(await everything(network, ids, known)).toContain(id);
  }
  expect(userErrorsOf(await restrict(id, 'NETWORK'))).toEqual(['NOTHING_TO_CHANGE visibility']);
  // An editor cannot show it to more readers again.
  const input = { id, nameEn: `${SECRET} third review`, kind: 'SUMMIT', visibility: 'PUBLIC', evidence: EVIDENCE };
  const { opportunity } = await record('saveOpportunity', { input }, 'opportunity { visibility }');
  expect(opportunity).toEqual({ visibility: 'NETWORK' });
  await restrict(id);
  for (const known of [undefined, ...instants]) {
    expect(await everything(network, ids, known)).not.toContain(SECRET);
    expect(await everything(editor, ids, known)).toContain(id);
  }
  await erase(id);
});

test('a commitment is restricted with its follow-ups', async () => {
  const ids = ['CMT-1', 'FUP-1', 'CMT-BY'];
  const before = await everything(anonymous, ids);
  for (const id of ids) expect(before).toContain(id);
  expect((await restrict('CMT-1')).restricted).toBeGreaterThanOrEqual(6);
  for (const user of [anonymous, network]) {
    for (const known of [undefined, '2025-01-01T00:00:00Z']) {
      const text = await everything(user, ids, known);
      for (const hidden of [PLEDGE, ...ids]) expect([hidden, text.includes(hidden)]).toEqual([hidden, false]);
    }
  }
  const seen = await everything(editor, ids);
  for (const id of ids) expect(seen).toContain(id);
});

test('erasing an opportunity or a commitment takes all that hangs on it away, for everybody and at all instants', async () => {
  const { id, ids, instants } = await recorded();
  for (const erased of [id, 'CMT-1']) {
    const payload = await erase(erased);
    expect(payload).toMatchObject({ userErrors: [], change: { summary: 'Erased a record (Recorded by mistake)' } });
  }
  const gone = [SECRET, PLEDGE, ...ids, 'CMT-1', 'FUP-1', 'CMT-BY'];
  for (const user of [anonymous, admin]) {
    for (const known of [undefined, ...instants]) {
      const text = await everything(user, [...ids, 'CMT-1', 'FUP-1', 'CMT-BY'], known);
      for (const one of gone) expect([known, one, text.includes(one)]).toEqual([known, one, false]);
    }
  }
});

test.each([
  ['NOBODY', 'NOT_FOUND id'],
  ['MED-OAK', 'WRONG_KIND id'],
  ['ABO', 'WRONG_KIND id'],
])('restricting %s: %s', async (id, error) => {
  expect(userErrorsOf(await restrict(id))).toEqual([error]);
});
