import { useWorld } from '../../../support/use-world';
import { SMALL_WORLD } from '../../../worlds/small-world';

const api = useWorld(SMALL_WORLD);
const editor = api.as('EDITOR');
const { read } = api;

async function codesOf(id: string, asOf = '', headers = {}): Promise<string[]> {
  const { node } = await read(`query ${asOf} { node(id: "${id}") { ... on Actor { unknown { code } } } }`, { headers });
  return (node as unknown as { unknown: { code: string }[] }).unknown.map(({ code }) => code);
}

test('a signatory without a status on the criteria lacks one while it is a signatory', async () => {
  expect(await codesOf('COM-EBB', '@asOf(valid: "2017", known: "2024-06-30T00:00:00Z")')).toContain(
    'NO_CRITERION_ON_RECORD',
  );
  // It left in 2019; viewers of confidential ties know that it came back.
  expect(await codesOf('COM-EBB')).not.toContain('NO_CRITERION_ON_RECORD');
  expect(await codesOf('COM-EBB', '', editor)).toContain('NO_CRITERION_ON_RECORD');
});

test('an actor is told of where it sits, and said to be unknown where not', async () => {
  expect(await codesOf('MBR-ABO')).not.toContain('NO_SEAT_OF_THEIRS_ON_RECORD');
  expect(await codesOf('FAI-PIN')).toContain('NO_SEAT_OF_THEIRS_ON_RECORD');
});

test('each says it in both languages', async () => {
  const { node } = await read('{ node(id: "FAI-PIN") { ... on Actor { unknown { code text fr: text(lang: FR) } } } }');
  for (const { text, fr } of (node as unknown as { unknown: { text: string; fr: string }[] }).unknown) {
    expect(text).toMatch(/^No(body)? .*\.$/);
    expect(fr).toMatch(/^(Auc|Personne).*\.$/);
  }
});
