import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

const EXAMPLES = 'schema/EXAMPLES.md';
const files = readdirSync(join(ROOT, 'schema/examples')).sort();
/** With UPDATE_EXAMPLES=1 the document is written anew, from the files and the answers of this run. */
const isUpdate = process.env['UPDATE_EXAMPLES'] === '1';
const questions = isUpdate
  ? files.map((name) => ({ ...questionIn(name), answer: undefined }))
  : examplesIn(EXAMPLES, '##');

/** The question that a file in schema/examples asks, with its title on the first line. */
function questionIn(name: string): Pick<Example, 'title' | 'query'> {
  const [, title = '', query = ''] = /^# (.+)\n([\s\S]*)$/.exec(read(`schema/examples/${name}`)) ?? [];
  return { title, query };
}

const introduction = examplesIn('README.md', '###');
const day = examplesIn('schema/WRITING.md', '##');
const tokens = testTokens();

let api: Api;

beforeAll(async () => {
  api = await startApi(undefined, undefined, undefined, tokens);
});

afterAll(() => api.close());

test('schema/EXAMPLES.md shows each question of schema/examples', () => {
  expect(questions.map(({ title, query }) => ({ title, query }))).toEqual(files.map(questionIn));
});

test.each(questions)('$title', async (question) => {
  const { data, errors } = await api.ask(question.query);
  expect(errors).toBeUndefined();
  if (isUpdate) question.answer = data;
  else expect(data).toEqual(question.answer);
});

/** A question and its answer as a document shows them. */
const shown = ({ query, answer }: Example) =>
  ['```graphql', `${query}\`\`\``, '', '```json', JSON.stringify(answer, null, 2), '```'].join('\n');

function write(path: string, text: string): void {
  writeFileSync(join(ROOT, path), text);
  execFileSync('npx', ['prettier', '--write', path], { cwd: ROOT });
}

if (isUpdate)
  afterAll(() => {
    const [head = ''] = read(EXAMPLES).split('\n## ');
    const sections = questions.map((question, index) => {
      const file = files[index]!;
      return `## ${question.title}\n\n[examples/${file}](examples/${file})\n\n${shown(question)}\n`;
    });
    write(EXAMPLES, [head.trimEnd(), '', ...sections].join('\n'));
    const introduced = read('README.md')
      .split('\n### ')
      .map((section) => {
        const question = questions.find(({ title }) => section.startsWith(`${title}\n`));
        return question ? section.replace(/```graphql[\s\S]*```json[\s\S]*?```/, () => shown(question)) : section;
      });
    write('README.md', introduced.join('\n### '));
  });

test('the README shows three of them, with the same answers', () => {
  expect(introduction).toHaveLength(3);
  for (const example of introduction) expect(questions).toContainEqual(example);
});

test('the README is at most 12 kB', () => {
  expect(Buffer.byteLength(read('README.md'))).toBeLessThanOrEqual(12_000);
});

/** Ids and instants of what a step records: they differ at each run. */
const GENERATED = /\b[A-Z]+-[0-9A-HJKMNP-TV-Z]{26}\b|\b\d{4}-\d\d-\d\dT[\d:.]+Z/g;

test('schema/WRITING.md shows a day in thirteen steps, each with its answer', async () => {
  expect(day).toHaveLength(13);
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
