import { expectInputError } from '../../support/input-errors';
import { EVIDENCE } from '../../support/writer';
import { type User, useWritingApi } from '../../support/writing-api';
import { SMALL_WORLD } from '../../worlds/small-world';

const { api, anonymous, editor } = useWritingApi(SMALL_WORLD, { reloads: true });

const FIELDS = 'tie { id } targets { id } contacts { id }';
const checks = async (args: string, fields = FIELDS, user: User = anonymous) =>
  (await user.read(`query @asOf(valid: "2022-12-31") { tiesToConfirm(${args}) { ${fields} } }`))
    .tiesToConfirm as unknown as Record<string, unknown>[];
const check = (tie: string, targets: string[], contact: string) => ({
  tie: { id: tie },
  targets: targets.map((id) => ({ id })),
  contacts: [{ id: contact }],
});

const MINISTRY = 'targets: ["GOV-ABO"]';

test('names the ties to confirm, the targets that they lead to, and whom to ask', async () => {
  const found = await checks('targets: ["BODY-GULF", "GOV-ABO"], first: 100');
  expect(found).toContainEqual(check('T-BEL-NET', ['BODY-GULF', 'GOV-ABO'], 'MBR-BEL'));
  // The member that is an end, or else the one where an end is based.
  expect(found).toContainEqual(check('T-ABO-GOV', ['GOV-ABO'], 'MBR-ABO'));
  expect(found).toContainEqual(check('S-1-GOV', ['GOV-ABO'], 'MBR-ABO'));
});

test('says the tie, what its confirmation would open, and whom to ask', async () => {
  const texts = 'tie { id } en: explanation(lang: EN) fr: explanation(lang: FR)';
  const found = await checks(`${MINISTRY}, first: 100`, texts);
  const { en, fr } = found.find(({ tie }) => (tie as { id: string }).id === 'T-ABO-GOV')!;
  expect(en).toMatch(
    /^Aboria Child Watch is in working contact with the Ministry of Shores \(since March 2017; contested\)\. A source of today would make .+ more certain.*\. Ask Aboria Child Watch\.$/,
  );
  expect(fr).toMatch(/ Une source d’aujourd’hui rendrait .* À qui le demander\s: /);
});

test('starts from the actors named, and takes only ties with an end in the regions', async () => {
  const ids = async (args: string) =>
    (await checks(`${MINISTRY}, first: 100, ${args}`)).map(({ tie }) => (tie as { id: string }).id);
  expect(await ids('from: ["COM-DUNE"]')).toContain('S-1-DUNE');
  expect(await ids('from: ["MBR-ABO"]')).not.toContain('S-1-DUNE');
  const [north, south] = [await ids('regions: ["R-NORTH"]'), await ids('regions: ["R-SOUTH"]')];
  expect(north).toContain('T-ABO-GOV');
  expect(south).toEqual(['T-BEL-NET']);
  expect(await ids('regions: ["R-NORTH", "R-SOUTH"]')).toEqual(expect.arrayContaining([...north, ...south]));
});

test('asks nobody who is not to be approached, for those who may see that, and then the nearest member', async () => {
  await editor.record('recordEngagement', {
    input: { actor: 'MBR-ABO', engagement: 'NOT_TO_BE_APPROACHED', asOf: '2020', evidence: EVIDENCE },
  });
  const found = (user: User) => checks(`${MINISTRY}, first: 100`, FIELDS, user);
  expect(await found(editor)).toContainEqual(check('T-ABO-GOV', ['GOV-ABO'], 'MBR-BEL'));
  expect(await found(anonymous)).toContainEqual(check('T-ABO-GOV', ['GOV-ABO'], 'MBR-ABO'));
});

test.each([
  ['targets', 'targets: []'],
  ['targets', 'targets: ["NOBODY"]'],
  ['targets', 'targets: ["PSH-1"]'],
  ['from', 'targets: ["GOV-ABO"], from: ["DIR-1"]'],
  ['regions', 'targets: ["GOV-ABO"], regions: ["GOV-ABO"]'],
  ['first', 'targets: ["GOV-ABO"], first: 0'],
])('rejects wrong %s: %s', async (argument, args) => {
  await expectInputError(api(), [argument], `{ tiesToConfirm(${args}) { gain } }`);
});
