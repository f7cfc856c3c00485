import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Role } from '../../src/access/role';
import { type Api, startApi, testTokens } from '../support/api';
import { bearer } from '../support/writer';

const ROOT = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

interface Example {
  title: string;
  query: string;
  answer: unknown;
}

/** Each operation of a document with the answer that it shows. */
function examplesIn(path: string, heading: string): Example[] {
  const pattern = new RegExp(
    `^${heading} (.+?)\\n[\\s\\S]*?\`\`\`graphql\\n([\\s\\S]*?)\`\`\`\\n\\n\`\`\`json\\n([\\s\\S]*?)\`\`\``,
    'gm',
  );
  return [...read(path).matchAll(pattern)].map(([, title = '', query = '', answer = '']) => ({
    title,
    query,
    answer: JSON.parse(answer) as unknown,
  }));
}

const questions = examplesIn('schema/EXAMPLES.md', '##');
const introduction = examplesIn('README.md', '###');
const day = examplesIn('schema/WRITING.md', '##');
const tokens = testTokens();

let api: Api;

beforeAll(async () => {
  api = await startApi(undefined, undefined, undefined, tokens);
});

afterAll(() => api.close());

test('schema/EXAMPLES.md shows fifteen questions', () => {
  expect(questions).toHaveLength(15);
});

test.each(questions)('$title', async ({ query, answer }) => {
  expect(await api.ask(query)).toEqual({ data: answer });
});

test('the README shows three of them, with the same answers', () => {
  expect(introduction).toHaveLength(3);
  for (const example of introduction) expect(questions).toContainEqual(example);
});

test('each question is a file in schema/examples too', () => {
  const files = readdirSync(join(ROOT, 'schema/examples')).map((name) => read(`schema/examples/${name}`));
  expect(files.sort()).toEqual(questions.map(({ title, query }) => `# ${title}\n${query}`).sort());
});

test('the README is at most 12 kB', () => {
  expect(Buffer.byteLength(read('README.md'))).toBeLessThanOrEqual(12_000);
});

/** Ids and instants of what a step records: they differ at each run. */
const GENERATED = /\b[A-Z]+-[0-9A-HJKMNP-TV-Z]{26}\b|\b\d{4}-\d\d-\d\dT[\d:.]+Z/g;

test('schema/WRITING.md shows a day in eleven steps, each with its answer', async () => {
  expect(day).toHaveLength(11);
  const headers = await bearer(tokens, Role.COORDINATOR, ['BLK-EUR']);
  // From an id or instant in the document to that of this run.
  const actual = new Map<string, string>();
  const translate = (text: string) => text.replace(GENERATED, (value) => actual.get(value) ?? value);
  for (const { title, query, answer } of day) {
    const { data, errors } = await api.ask(translate(query), { headers });
    const expected = JSON.stringify(answer);
    const generated = JSON.stringify(data).match(GENERATED) ?? [];
    (expected.match(GENERATED) ?? []).forEach((value, index) => actual.set(value, generated[index] ?? value));
    expect({ title, errors, answer: JSON.parse(translate(expected)) as unknown }).toEqual({
      title,
      errors: undefined,
      answer: data,
    });
  }
}, 60_000);
