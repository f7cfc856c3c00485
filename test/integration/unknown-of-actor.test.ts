import { Role } from '../../src/graph/access/role';
import { startApi, testTokens, type Api } from '../support/api';
import { reader } from '../support/reader';
import { RECORDED, SMALL_WORLD } from '../worlds/small-world';

const tokens = testTokens();
let api: Api;
const read = reader(() => api);

beforeAll(async () => {
  api = await startApi(SMALL_WORLD, RECORDED, undefined, tokens);
});

afterAll(() => api.close());

async function codesOf(id: string, asOf = '', token?: string): Promise<string[]> {
  const { node } = await read(
    `query ${asOf} { node(id: "${id}") { ... on Actor { unknown { code } } } }`,
    token ? { headers: { authorization: `Bearer ${token}` } } : {},
  );
  return (node as unknown as { unknown: { code: string }[] }).unknown.map(({ code }) => code);
}

test('a signatory without a status on the criteria lacks one while it is a signatory', async () => {
  expect(await codesOf('COM-EBB', '@asOf(valid: "2017", known: "2024-06-30T00:00:00Z")')).toContain(
    'NO_CRITERION_ON_RECORD',
  );
  // It left in 2019; who may see confidential ties knows that it came back.
  expect(await codesOf('COM-EBB')).not.toContain('NO_CRITERION_ON_RECORD');
  expect(await codesOf('COM-EBB', '', await tokens.issue(Role.EDITOR, []))).toContain('NO_CRITERION_ON_RECORD');
});

test('an actor is told of where it sits, and said to be unknown where not', async () => {
  expect(await codesOf('MBR-ABO')).not.toContain('NO_SEAT_OF_THEIRS_ON_RECORD');
  expect(await codesOf('FAI-PIN')).toContain('NO_SEAT_OF_THEIRS_ON_RECORD');
});

test('each says it in both languages', async () => {
  const { node } = await read('{ node(id: "FAI-PIN") { ... on Actor { unknown { code text fr: text(lang: FR) } } } }');
  for (const { text, fr } of (node as unknown as { unknown: { text: string; fr: string }[] }).unknown) {
    expect(text).toMatch(/^No .*\.$/);
    expect(fr).toMatch(/^Auc.*\.$/);
  }
});
