import type { Json } from '../../../support/api';
import { userErrorsOf } from '../../../support/writer';
import { type User, useWritingApi } from '../../../support/writing-api';
import { COMMITMENTS, combineRows } from '../../../worlds/commitments';
import { WITH_OPPORTUNITIES } from '../../../worlds/opportunities';

/** A word in every text of the erased actors and of their commitments, and in no other. */
const SECRET = 'Moonfish';
const EVIDENCE = [{ title: `${SECRET} Gazette`, asOf: '2025-11' }];

const { anonymous, editor, admin } = useWritingApi(combineRows([WITH_OPPORTUNITIES, COMMITMENTS]));
const { record } = editor;

const of = (value: Json | undefined, name: string) => (value as unknown as Record<string, string>)[name]!;

async function withdraw(field: 'restrictRecord' | 'eraseRecord', id: string, reason = 'Asked for'): Promise<Json> {
  const visibility = field === 'restrictRecord' ? ', visibility: CONFIDENTIAL' : '';
  const query = `mutation { ${field}(input: { id: "${id}", reason: "${reason}"${visibility} }) { userErrors { code path } change { id } } }`;
  return (await admin.read(query))[field]!;
}
const erase = async (id: string) => {
  expect(userErrorsOf(await withdraw('eraseRecord', id))).toEqual([]);
};

const saveActor = async (name: string) => {
  const input = { kind: 'NGO', nameEn: `${SECRET} ${name}`, evidence: EVIDENCE };
  return of((await record('saveActor', { input }, 'actor { id }')).actor, 'id');
};
const saveCommitment = async (input: object) => {
  const payload = await record('saveCommitment', { input: { evidence: EVIDENCE, ...input } }, 'commitment { id }');
  return { id: of(payload.commitment, 'id'), at: of(payload.change, 'recordedAt') };
};

/**
 * Returns what a user sees of all commitments and the records that they depend on, now or at a
 * known instant.
 */
async function everything(user: User, known?: string): Promise<string> {
  const asOf = known === undefined ? '' : `query @asOf(known: "${known}") `;
  const queries = [
    `{ commitments(first: 100) { totalCount nodes { id name by { id name } status madeAt { id } followUps { id note } } }
       opportunity: node(id: "OPP-UPR") { ... on Opportunity { name body { id } commitments { totalCount nodes { id } } } } }`,
    '{ changes(first: 100) { nodes { summary(lang: EN) fr: summary(lang: FR) node { id } } } }',
    `{ search(text: "${SECRET}") { node { id } } changes(node: "OBJ-1", first: 100) { nodes { summary(lang: EN) } } }`,
  ];
  const texts: string[] = [];
  for (const query of queries) texts.push(JSON.stringify(await user.read(asOf + query)));
  return texts.join('\n');
}

test('what only the erased actor promised goes with it, for everybody and at all instants', async () => {
  const before = await admin.read('{ commitments(first: 100) { totalCount } }');
  const actor = await saveActor('Trust');
  const first = await saveCommitment({
    nameEn: `${SECRET} boats`,
    by: actor,
    madeAt: 'OPP-UPR',
    objectives: ['OBJ-1'],
  });
  const input = { commitment: first.id, status: 'MET', asOf: '2025', note: `${SECRET} sails`, evidence: EVIDENCE };
  const report = await record('recordFollowUp', { input }, 'commitment { followUps { id } }');
  const [followUp] = report.commitment!.followUps as unknown as { id: string }[];
  const renamed = await saveCommitment({ id: first.id, nameEn: `${SECRET} ships`, by: actor });
  for (const known of [undefined, first.at]) expect(await everything(anonymous, known)).toContain(first.id);

  const named = await withdraw('eraseRecord', actor, `They keep ${SECRET} ships no more`);
  expect(userErrorsOf(named)).toEqual(['BAD_TEXT input.reason']);
  await erase(actor);
  for (const user of [anonymous, admin]) {
    for (const known of [undefined, first.at, of(report.change, 'recordedAt'), renamed.at]) {
      const text = await everything(user, known);
      for (const gone of [SECRET, actor, first.id, followUp!.id]) expect(text).not.toContain(gone);
    }
  }
  expect(await admin.read('{ commitments(first: 100) { totalCount } }')).toEqual(before);
});

test('a reason has no distinctive word of what is erased: of a name, a text or the evidence, of itself or of what goes with it', async () => {
  const actor = await saveActor('Lighthouse Foghorn');
  const promised = await saveCommitment({ nameEn: 'Lanterns along the mole', by: actor, objectives: ['OBJ-1'] });
  const evidence = [
    { title: 'Gazette of the jetties', publisher: 'Tidewater Printers', locator: 'Appendix seventeen' },
  ];
  const input = { commitment: promised.id, status: 'MET', asOf: '2025', note: 'Oilskins were handed out', evidence };
  await record('recordFollowUp', { input }, 'commitment { id }');
  const errors = async (id: string, reason: string) => userErrorsOf(await withdraw('eraseRecord', id, reason));

  for (const word of ['LIGHTHOUSE', 'foghorn', 'Lanterns', 'oílskins', 'Gazette', 'Tidewater', 'seventeen']) {
    expect([word, await errors(actor, `No ${word} asked for it`)]).toEqual([word, ['BAD_TEXT input.reason']]);
  }
  const [{ message } = { message: '' }] = (
    await admin.read(
      `mutation { eraseRecord(input: { id: "${promised.id}", reason: "The lanterns are out" }) { userErrors { message } } }`,
    )
  ).eraseRecord!.userErrors as unknown as { message: string }[];
  expect(message).toBe(
    'Say why without “lanterns”, a word of what is erased that no public name has: the reason remains in the history.',
  );

  // A word of a public name reveals nothing about this record, nor does a short one, or one that
  // the record does not have.
  const other = await saveActor('Foghorn of Lighthouse Keepers');
  expect(await errors(actor, 'The foghorn, a lighthouse, the mole and the seagulls asked for it')).toEqual([]);
  await erase(other);
});

test('a commitment that is somebody else’s by now stays, as if that one had always made it', async () => {
  const actor = await saveActor('House');
  const first = await saveCommitment({ nameEn: 'Lights on piers', by: actor, evidence: [{ title: 'Pier Log' }] });
  const second = await saveCommitment({ id: first.id, nameEn: 'Lights on all piers', by: 'MED-OAK' });
  await erase(actor);
  for (const [known, name] of [
    [undefined, 'Lights on all piers'],
    [second.at, 'Lights on all piers'],
    [first.at, 'Lights on piers'],
  ]) {
    const text = await everything(anonymous, known);
    expect(text).toContain(`"name":"${name!}","by":{"id":"MED-OAK"`);
    expect(text).not.toContain(actor);
  }
  // The remaining records can be changed and undone as before.
  const changes = await admin.read(`{ changes(node: "${first.id}") { nodes { id summary(lang: EN) } } }`);
  const nodes = changes.changes!.nodes as unknown as { id: string; summary: string }[];
  expect(nodes.map(({ summary }) => summary)).toEqual(['Recorded: Lights on piers', 'Changed: Lights on all piers']);
  await record('undoChange', { id: nodes[1]!.id });
  expect(await everything(anonymous)).toContain('"name":"Lights on piers","by":{"id":"MED-OAK"');
  await erase('MED-OAK');
  expect(await everything(anonymous)).not.toContain(first.id);
});

test.each([
  ['opportunity', 'saveOpportunity', { kind: 'TREATY_REVIEW' }, (body: string) => ({ body }), 'body { id }'],
  [
    'partnership',
    'savePartnership',
    {},
    (actor: string) => ({ participants: [{ actor }] }),
    'participants { nodes { id } }',
  ],
] as const)('an initiative stays without the actor that it joined: %s', async (made, field, input, joining, read) => {
  const actor = await saveActor('Committee');
  const evidence = [{ title: 'Tide Log' }];
  const payload = await record(
    field,
    { input: { nameEn: 'Tide review', ...input, ...joining(actor), evidence } },
    `${made} { id }`,
  );
  await erase(actor);
  const type = made.replace(/^./, (first) => first.toUpperCase());
  const { node } = await admin.read(
    `{ node(id: "${of(payload[made], 'id')}") { ... on ${type} { name(lang: EN) ${read} } } }`,
  );
  expect(node!.name).toBe('Tide review');
  expect(JSON.stringify(node)).not.toContain(actor);
});

test('the tie that says who made a commitment is neither erased nor restricted alone', async () => {
  const { node } = await admin.read(
    '{ node(id: "DON-FIR") { ... on Actor { ties(types: [PROMISED]) { nodes { id visibility } } } } }',
  );
  const { nodes } = node!.ties as unknown as { nodes: { id: string; visibility: string }[] };
  const { id } = nodes.find(({ visibility }) => visibility === 'PUBLIC')!;
  for (const field of ['eraseRecord', 'restrictRecord'] as const) {
    expect(userErrorsOf(await withdraw(field, id))).toEqual(['WRONG_KIND input.id']);
  }
});

test('the history of what remains still says what was recorded of it', async () => {
  const actor = await saveActor('Sailors');
  const evidence = [{ title: 'Buoy Log' }];
  const review = { nameEn: 'Buoy review', kind: 'SUMMIT', evidence };
  const opportunity = of((await record('saveOpportunity', { input: review }, 'opportunity { id }')).opportunity, 'id');
  const lights = { nameEn: 'Buoy lights', targets: [actor], evidence };
  const campaign = of((await record('saveCampaign', { input: lights }, 'campaign { id }')).campaign, 'id');
  const commitment = await saveCommitment({ nameEn: 'Buoys for all', by: 'MBR-ABO', madeAt: opportunity, evidence });
  for (const erased of [actor, opportunity]) await erase(erased);
  for (const [id, summary] of [
    [campaign, 'Recorded: Buoy lights'],
    [commitment.id, 'Recorded: Buoys for all'],
  ]) {
    const { changes } = await admin.read(`{ changes(node: "${id!}") { nodes { summary(lang: EN) } } }`);
    expect(changes).toEqual({ nodes: [{ summary }] });
  }
});
