import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Json } from '../support/api';
import { useLoads } from '../support/use-world';
import { wideJson } from '../support/wide-json';

const ROOT = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

interface Example {
  title: string;
  query: string;
  answer: unknown;
}

/** Returns each operation of a document with the answer that it shows. */
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

interface Question {
  /**
   * The name, without the ending, of its file in schema/examples and of its answer in
   * test/examples.
   */
  name: string;
  title: string;
  query: string;
}

/** Returns the question of a file in schema/examples, whose first line is its title. */
function questionIn(name: string): Question {
  const [, title = '', query = ''] = /^# (.+)\n([\s\S]*)$/.exec(read(`schema/examples/${name}.graphql`)) ?? [];
  return { name, title, query };
}

const DOCUMENT = 'schema/EXAMPLES.md';
const questions = readdirSync(join(ROOT, 'schema/examples'))
  .sort()
  .map((file) => questionIn(basename(file, '.graphql')));
const answerFile = ({ name }: Question) => `test/examples/${name}.json`;
const answerTo = (question: Question) => JSON.parse(read(answerFile(question))) as Json;
/** With UPDATE_EXAMPLES=1 this run rewrites the answers and the documents. */
const isUpdate = process.env['UPDATE_EXAMPLES'] === '1';

function query(selection: string): string {
  return `query @asOf(valid: "2026-11-25") { ${selection} }`;
}

/** Returns two answers without the fields that only one of them has. */
function inBoth(one: Json, other: Json): [Json, Json] {
  const isBranch = (value: unknown) => typeof value === 'object' && value !== null;
  if (!isBranch(one) || !isBranch(other)) return [one, other];
  const pairs = Object.keys(one)
    .filter((key) => key in other)
    .map((key) => [key, inBoth(one[key]!, other[key]!)] as const);
  const side = (index: 0 | 1, whole: Json): Json =>
    Array.isArray(whole)
      ? ({
          ...Object.fromEntries(pairs.map(([key, both]) => [key, both[index]])),
          length: whole.length,
        } as unknown as Json)
      : Object.fromEntries(pairs.map(([key, both]) => [key, both[index]]));
  return [side(0, one), side(1, other)];
}

const introduction = examplesIn('README.md', '###');
const day = examplesIn('schema/WRITING.md', '##');
const api = useLoads('facts');

test.each(questions)('$title', async (question) => {
  const { data, errors } = await api.ask(question.query);
  expect(errors).toBeUndefined();
  if (isUpdate) write(answerFile(question), `${wideJson(data)}\n`);
  else expect(`${wideJson(data)}\n`).toBe(read(answerFile(question)));
});

/** Returns the texts of a field in an answer. */
function textsOf(answer: unknown, field: string): string[] {
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([name, value]) =>
    name === field && typeof value === 'string' ? [value] : textsOf(value, field),
  );
}

/** Returns the sentences that sum an answer up, or the first that explains a part of it. */
function sentencesOf(answer: unknown): string[] {
  const [sums, ...parts] = ['answer', 'explanation', 'sentence'].map((field) => textsOf(answer, field));
  return sums!.length > 0 ? sums! : parts.flat().slice(0, 1);
}

/** Returns the document of the questions, without its introduction. */
function shownQuestions(): string {
  const sections = questions.map((question) => {
    const { name, title, query } = question;
    const quotes = sentencesOf(answerTo(question)).map((sentence) => `> ${sentence}\n`);
    const links = `[examples/${name}.graphql](examples/${name}.graphql), [the whole answer](../${answerFile(question)})`;
    return [`## ${title}\n`, `\`\`\`graphql\n${query}\`\`\`\n`, ...quotes, `${links}\n`].join('\n');
  });
  return sections.join('\n');
}

/** Returns a question and its answer as the README shows them. */
const shownInReadme = (question: Question) =>
  ['```graphql', `${question.query}\`\`\``, '', '```json', wideJson(answerTo(question)), '```'].join('\n');

function write(path: string, text: string): void {
  writeFileSync(join(ROOT, path), text);
}

if (isUpdate)
  afterAll(() => {
    write(DOCUMENT, read(DOCUMENT).replace(/## [\s\S]*/, shownQuestions));
    const introduced = read('README.md')
      .split('\n### ')
      .map((section) => {
        const question = questions.find(({ title }) => section.startsWith(`${title}\n`));
        return question
          ? section.replace(/```graphql[\s\S]*```json[\s\S]*?```/, () => shownInReadme(question))
          : section;
      });
    write('README.md', introduced.join('\n### '));
  });
else
  test('schema/EXAMPLES.md shows each question of schema/examples, and what the answer says in words', () => {
    const document = read(DOCUMENT);
    expect(document.slice(document.indexOf('\n## ') + 1)).toBe(shownQuestions());
  });

test('the README shows three of them, with the same answers', () => {
  const whole = questions.map((question) => ({
    title: question.title,
    query: question.query,
    answer: answerTo(question),
  }));
  expect(introduction).toHaveLength(3);
  for (const example of introduction) expect(whole).toContainEqual(example);
});

test('the README is at most 12 kB', () => {
  expect(Buffer.byteLength(read('README.md'))).toBeLessThanOrEqual(12_000);
});

/** Each operation of schema/operations with variables, and the same question in literals. */
const OPERATIONS: [file: string, variables: Record<string, unknown>, question: string][] = [
  ['allies', { actor: 'MBR-ECPAT-FRA', first: 3 }, questionIn('allies').query],
  [
    'calendar',
    { regions: ['BLK-SSA'], kinds: ['OPPORTUNITY'], first: 3 },
    query(`agenda(regions: ["BLK-SSA"], kinds: OPPORTUNITY, first: 3) { date text node { id } }`),
  ],
  [
    'commitments',
    { madeAt: ['OPP-CONFERENCE-COL-2024-11-07'], first: 5 },
    query(
      `commitments(filter: { madeAt: ["OPP-CONFERENCE-COL-2024-11-07"] }, first: 5) { totalCount edges { node { by { name } name madeOn dueOn } } unknown { text } }`,
    ),
  ],
  ['find-route', { from: 'ECPAT', to: 'INTERPOL', k: 2 }, questionIn('02-introduction-aupres-d-interpol').query],
  ['gaps', { objectives: ['OBJ6'], regions: ['BLK-EUR'] }, questionIn('coverage-gaps').query],
  [
    'invitation-list',
    { targets: ['CM-ACCOR', 'UNWTO', 'NLD-MFA', 'EU-COMMISSION'].map((actor) => ({ actor })), seats: 5 },
    questionIn('03-who-to-invite').query,
  ],
  [
    'about',
    { id: 'MBR-KEOOGO', first: 2 },
    query(
      `node(id: "MBR-KEOOGO") { ... on Actor { name(lang: FR) unknown { text(lang: FR) } } } ties(filter: { node: "MBR-KEOOGO", statuses: [CURRENT, UNCONFIRMED, CONTESTED, UPCOMING, ENDED] }, first: 2) { totalCount edges { node { sentence(lang: FR) } } }`,
    ),
  ],
  [
    'partnerships',
    { groupsAll: ['GOVERNMENT', 'PRIVATE_SECTOR', 'CIVIL_SOCIETY'], first: 3 },
    query(
      `partnerships(filter: { groupsAll: [GOVERNMENT, PRIVATE_SECTOR, CIVIL_SOCIETY] }, orderBy: GROUPS, first: 3) { totalCount edges { node { name kind since isActive } } unknown { text } }`,
    ),
  ],
  ['search', { text: 'francee', first: 1 }, questionIn('actors-in-a-country').query],
  ['shared-partners', { actors: ['MBR-ECPAT-FRA', 'MBR-ECPAT-LUX'], first: 2 }, questionIn('shared-partners').query],
];

test.each(OPERATIONS)(
  'schema/operations/%s.graphql answers as the question in literals',
  async (file, variables, question) => {
    const language = question.includes('lang: FR') ? 'fr' : 'en';
    const options = { variables: { ...variables, valid: '2026-11-25' }, headers: { 'accept-language': language } };
    const { data, errors } = await api.ask(read(`schema/operations/${file}.graphql`), options);
    expect(errors).toBeUndefined();
    const [ofOperation, ofQuestion] = inBoth(data, (await api.ask(question)).data);
    expect(ofOperation).toEqual(ofQuestion);
    expect(JSON.stringify(ofOperation).length).toBeGreaterThan(20);
  },
);

/**
 * Ids and instants that a step records, and the day of a change in words: they differ at each run.
 */
const GENERATED = /\b[A-Z]+-[0-9A-HJKMNP-TV-Z]{26}\b|\b\d{4}-\d\d-\d\dT[\d:.]+Z|(?<=A later change, of )[\w ]+/g;

test('schema/WRITING.md shows a day in fourteen steps, each with its answer', async () => {
  expect(day).toHaveLength(14);
  const headers = await api.signIn('COORDINATOR', ['BLK-EUR']);
  // Maps each id or instant of the document to that of this run.
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
});
