import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startApi, type Api } from '../api';

const README = readFileSync(join(__dirname, '../../README.md'), 'utf8');

/** Each question of the README with the answer that it shows. */
const shown = [...README.matchAll(/^### (.+?)\n[\s\S]*?```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/gm)].map(
  ([, title = '', query = '', answer = '']) => ({ title, query, answer: JSON.parse(answer) as unknown }),
);

let api: Api;

beforeAll(async () => {
  api = await startApi();
});

afterAll(() => api.close());

test('the README shows fifteen questions', () => {
  expect(shown).toHaveLength(15);
});

test.each(shown)('$title', async ({ query, answer }) => {
  expect(await api.ask(query)).toEqual({ data: answer });
});
