import type { Json } from '../../support/api';
import { EVIDENCE, recorder, writer } from '../../support/writer';
import { useWorld } from '../../support/use-world';
import { SMALL_WORLD } from '../../worlds/small-world';

const api = useWorld(SMALL_WORLD);
const editor = api.as('EDITOR');
const { read: readAs } = api;

beforeAll(async () => {
  const record = recorder(writer(api, editor));
  const answers: [answer: string, actors: string[]][] = [
    ['INVITED', ['COM-EBB', 'GOV-ABO']],
    ['ACCEPTED', ['MBR-BEL']],
    ['DECLINED', ['ECPAT']],
  ];
  for (const [answer, actors] of answers) {
    await record('recordInvitations', { input: { to: 'ACT-2', actors, answer, answeredOn: '2018' } });
  }
  const secret = { type: 'INVITED_TO', to: 'ACT-2', since: '2018', visibility: 'CONFIDENTIAL', evidence: EVIDENCE };
  await record('recordTie', { input: { ...secret, from: 'MBR-ABO', answer: 'DECLINED' } });
});

const DAY = '@asOf(valid: "2022-12-31")';
const FIELDS = 'invitees { actor { id } explanation french: explanation(lang: FR) }';
const list = async (overrides: object = {}, fields = FIELDS, headers: Record<string, string> = {}) => {
  const input = { targets: [{ actor: 'GOV-ABO' }, { actor: 'BODY-GULF' }], seats: 3, event: 'ACT-2', ...overrides };
  const query = `query ($input: ConveningInput!) ${DAY} { conveningList(input: $input) { ${fields} } }`;
  return (await readAs(query, { variables: { input }, headers })).conveningList as Json;
};
const actorsOf = (found: Json) =>
  (found.invitees as unknown as { actor: { id: string } }[]).map(({ actor }) => actor.id);

test('guests keep their seats, who declined is left out, and the others fill what is left', async () => {
  const found = await list();
  // The ministry is invited, but a target.
  expect(actorsOf(found)).toEqual(['MBR-BEL', 'COM-EBB', 'MBR-ABO']);
  expect((found.invitees as unknown as object[]).slice(0, 2)).toMatchObject([
    {
      explanation: expect.stringMatching(/^Bellmare Shelter accepted the invitation and keeps its place\. /) as string,
      french: expect.stringMatching(/ a accepté l’invitation et garde sa place\. /) as string,
    },
    {
      explanation: 'Ebb Ferries was invited already and keeps its place. Ebb Ferries reaches none of these targets.',
      french: 'Ebb Ferries a déjà reçu une invitation et garde sa place. Ebb Ferries n’atteint aucune de ces cibles.',
    },
  ]);
  expect(await list({}, 'answer french: answer(lang: FR)')).toMatchObject({
    answer: expect.stringContaining(
      '2 of them were invited before and keep their places. The Lantern Network declined and is left out.',
    ) as string,
    french: expect.stringContaining(
      '2 de ces places sont gardées à qui a déjà reçu une invitation. Le Réseau Lanterne a décliné l’invitation et reste hors de la liste.',
    ) as string,
  });
  expect(actorsOf(await list({ event: null }))).not.toContain('COM-EBB');
});

test('an answer that the reader may not see changes nothing', async () => {
  expect(actorsOf(await list({}, FIELDS, editor))).not.toContain('MBR-ABO');
  expect(await list({}, 'answer', editor)).toMatchObject({
    answer: expect.stringContaining('declined and are left out') as string,
  });
});

test('guests count towards the quotas, and who declined may be invited again', async () => {
  const groupQuotas = [{ group: 'PRIVATE_SECTOR', max: 1 }];
  expect(actorsOf(await list({ seats: 4, groupQuotas }))).not.toContain('COM-DUNE');
  expect(actorsOf(await list({ mustInvite: ['ECPAT'] }))).toContain('ECPAT');
});

test.each<[rules: object, message: RegExp, paths: string[][]]>([
  [
    { exclude: ['COM-EBB'] },
    /keep the places of Ebb Ferries.* keep out Ebb Ferries/,
    [
      ['input', 'event'],
      ['input', 'exclude', '0'],
    ],
  ],
  [
    { seats: 1 },
    /keep the places of .*Ebb Ferries/,
    [
      ['input', 'seats'],
      ['input', 'event'],
      ['input', 'event'],
    ],
  ],
])('rules that clash with the guests are named: %j', async (rules, message, paths) => {
  const input = { targets: [{ actor: 'GOV-ABO' }], seats: 3, event: 'ACT-2', ...rules };
  const query = `query ($input: ConveningInput!) ${DAY} { conveningList(input: $input) { reach } }`;
  const { errors } = await api.ask(query, { variables: { input } });
  expect(errors).toMatchObject([
    { message: expect.stringMatching(message) as string, extensions: { code: 'RULES_CLASH', rules: paths } },
  ]);
});

test.each(['NOTHING', 'OBJ-1', ''])('%p is no event', async (event) => {
  const input = { targets: [{ actor: 'GOV-ABO' }], seats: 3, event };
  const { errors } = await api.ask('query ($input: ConveningInput!) { conveningList(input: $input) { reach } }', {
    variables: { input },
  });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: ['input', 'event'] } }]);
});
