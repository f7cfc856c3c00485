import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Role } from '../../src/access/role';
import { startApi, testTokens, type Api } from '../support/api';
import { bearer } from '../support/writer';

const README = readFileSync(join(__dirname, '../../README.md'), 'utf8');

const [QUESTIONS = '', DAY = ''] = README.split('## A coordinator’s day');

/** Each operation of a part of the README with the answer that it shows. */
const examples = (part: string) =>
  [...part.matchAll(/^### (.+?)\n[\s\S]*?```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/gm)].map(
    ([, title = '', query = '', answer = '']) => ({ title, query, answer }),
  );

const shown = examples(QUESTIONS).map((example) => ({ ...example, answer: JSON.parse(example.answer) as unknown }));
const day = examples(DAY);

let api: Api;

const tokens = testTokens();

beforeAll(async () => {
  api = await startApi(undefined, undefined, undefined, tokens);
});

afterAll(() => api.close());

test('the README shows fifteen questions', () => {
  expect(shown).toHaveLength(15);
});

test.each(shown)('$title', async ({ query, answer }) => {
  expect(await api.ask(query)).toEqual({ data: answer });
});

/** The ids that a record gets when it is made, and the instant of a change: others at each run. */
const MADE = /\b[A-Z]+-[0-9A-HJKMNP-TV-Z]{26}\b|\b\d{4}-\d\d-\d\dT[\d:.]+Z/g;

test('the README shows a day in eleven steps, each as it goes', async () => {
  expect(day).toHaveLength(11);
  const headers = await bearer(tokens, Role.COORDINATOR, ['BLK-EUR']);
  // What the README calls a thing that was made, and what it is called in this run.
  const names = new Map<string, string>();
  for (const { title, query, answer } of day) {
    const asked = query.replace(MADE, (name) => names.get(name) ?? name);
    const { data, errors } = await api.ask(asked, { headers });
    const here = JSON.stringify(data);
    const there = JSON.stringify(JSON.parse(answer));
    const made = here.match(MADE) ?? [];
    (there.match(MADE) ?? []).forEach((name, place) => names.set(name, made[place] ?? name));
    expect({
      title,
      errors,
      answer: JSON.parse(there.replace(MADE, (name) => names.get(name) ?? name)) as unknown,
    }).toEqual({
      title,
      errors: undefined,
      answer: data,
    });
  }
}, 60_000);
