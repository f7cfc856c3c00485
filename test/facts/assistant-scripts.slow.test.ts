import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType } from 'graphql';
import { Language, type LanguageCode } from '../../src/language/language';
import { message } from '../../src/language/message';
import { foldText } from '../../src/language/names';
import { formatDate } from '../../src/language/partial-date';
import { assistant } from '../support/assistant';
import { useLoads } from '../support/use-world';
import { type Call, inLanguage, NEXT_PART, type Script, SCRIPTS } from '../support/assistant-scripts';

/**
 * The questions of the intended users, answered with the tools alone and compared with worked
 * answers.
 */
const VALID = '2026-11-25';
const MAX_CALLS = 3;
const api = useLoads('facts');
const call = assistant(() => api.address);

const schema = buildSchema(readFileSync(join(__dirname, '../../schema/schema.graphql'), 'utf8'));
/**
 * Arguments that an assistant chooses: amounts, and dates derived from the question and the day.
 */
const CHOSEN = [
  'what',
  'valid',
  'lang',
  'maxCharacters',
  'k',
  'seats',
  'from',
  'to',
  'untilFrom',
  'untilTo',
  'confirmedBefore',
];
/** The enum values of the inputs of the API, such as SUMMIT. */
const ENUM_VALUES = Object.values(schema.getTypeMap())
  .filter(isEnumType)
  .flatMap((type) => type.getValues().map(({ name }) => name));

const wordsOf = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Returns the words of the arguments that neither the earlier texts nor the API's lists of values
 * contain.
 */
function inventedWords(given: unknown, saidBefore: ReadonlySet<string>, name = ''): string[] {
  if (CHOSEN.includes(name) || typeof given === 'boolean') return [];
  if (Array.isArray(given)) return given.flatMap((one) => inventedWords(one, saidBefore));
  if (typeof given === 'object' && given !== null) {
    return Object.entries(given).flatMap(([key, one]) => inventedWords(one, saidBefore, key));
  }
  const values = String(given).split(', ');
  return values
    .filter((value) => !ENUM_VALUES.includes(value))
    .flatMap(wordsOf)
    .filter((word) => !saidBefore.has(word));
}

interface Answers {
  calls: Call[];
  texts: string[];
}

async function askScript(script: Script, lang: 'en' | 'fr'): Promise<Answers> {
  const answers: Answers = { calls: [], texts: [] };
  const language = lang === 'fr' ? Language.FR : Language.EN;
  const instructions = message(language, 'mcp.instructions');
  for (const [tool, given] of script.calls) {
    const [lastTool, lastGiven] = answers.calls.at(-1) ?? [];
    const cursor = /after [“«]\s?(\S+?)\s?[”»]/u.exec(answers.texts.at(-1) ?? '')?.[1];
    const asked: Call =
      tool === NEXT_PART[0]
        ? [lastTool!, { ...lastGiven, after: cursor }]
        : [tool, { valid: VALID, lang, ...(inLanguage(given, lang) as object) }];
    if (tool === NEXT_PART[0] && cursor === undefined) continue;
    if (tool !== NEXT_PART[0]) {
      const saidBefore = new Set(
        wordsOf([script[lang], script.meant?.[lang] ?? '', instructions, ...answers.texts].join('\n')),
      );
      expect({ asked, invented: inventedWords(asked[1], saidBefore) }).toEqual({ asked, invented: [] });
    }
    const { text, isError } = await call(...asked);
    expect({ asked, isError, text: isError && text }).toEqual({ asked, isError: false, text: false });
    answers.calls.push(asked);
    answers.texts.push(text);
  }
  return answers;
}

/** Returns the text of an answer without the differences between two ways of writing it. */
const plain = (text: string) =>
  text
    .replace(/[\u00a0\u202f]/gu, ' ')
    .replace(/« | »|[“”‘’«»']/gu, '')
    .toLowerCase();

const SAID = ['name', 'sentence', 'text', 'explanation', 'answer', 'title', 'label', 'summary', 'reason', 'basis'];
const DAYS = ['since', 'until', 'madeOn', 'due', 'confirmed', 'signed', 'asOf', 'rosterAsOf'];

/** Sentences that the line of an objective shortens, such as "no action on record". */
const SAID_BY_SCORE =
  /^(no (partnership under way|action|promise of a public body) is on record in|no source links a member|a source speaks of participants whom|(aucun partenariat en cours|aucune action|aucun engagement dun organe public) nest recensée? |aucune source ne relie à cet objectif|une source parle de participants)/;

/** Sentences of each objective of a place that the text says once for all of them, and how. */
const SAID_ONCE = [
  {
    each: /^\d+ partnerships? and \d+ actions? could belong here for all that is on record: no source says (its|their) objective or place\.$/,
    once: /for each objective more partnerships or actions could count here: no source says their objective or place\./,
  },
  {
    each: /^pourraient aussi en relever \d+ partenariats? et \d+ actions? : aucune source nen dit lobjectif ou le lieu\.$/,
    once: /pour chaque objectif, dautres partenariats ou actions pourraient compter ici : aucune source nen dit lobjectif ou le lieu\./,
  },
];

/** Returns true for a fact that a text contains, or says once for all objectives. */
const isSaid = (fact: string, said: string) =>
  said.includes(fact) || SAID_ONCE.some(({ each, once }) => each.test(fact) && once.test(said));

/**
 * Returns the facts of a worked answer that the text of a tool must contain: texts, days and
 * totals.
 */
function factsIn(value: unknown, language: LanguageCode, key = ''): string[] {
  if (Array.isArray(value)) {
    // A tool gives the first evidence for a claim, and the number of the others.
    const shown: unknown[] = key === 'evidence' ? value.slice(0, 1) : value;
    return shown.flatMap((one) => factsIn(one, language, key));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, one]) => factsIn(one, language, name));
  }
  if (typeof value === 'string' && SAID.includes(key)) return [value];
  if (typeof value === 'string' && DAYS.includes(key)) return [formatDate(value, language)];
  return typeof value === 'number' && ['totalCount', 'count'].includes(key) && value > 1 ? [String(value)] : [];
}

async function workedAnswer({ example }: Script, lang: 'en' | 'fr'): Promise<unknown> {
  const query = readFileSync(join(__dirname, `../../schema/examples/${example}.graphql`), 'utf8');
  const language = lang === 'fr' ? Language.FR : Language.EN;
  const asked = query.replace(/lang: (EN|FR)/g, `lang: ${language}`);
  return api.read(asked, { headers: { 'accept-language': lang } });
}

const EACH = SCRIPTS.flatMap((script) => (['en', 'fr'] as const).map((lang) => [script[lang], script, lang] as const));

test('there is a script for each of the forty-four questions, of at most three calls', () => {
  expect(SCRIPTS.map(({ example }) => Number(example.slice(0, 2)))).toEqual(SCRIPTS.map((_, index) => index + 1));
  expect(SCRIPTS).toHaveLength(44);
  for (const { calls } of SCRIPTS) expect(calls.length).toBeLessThanOrEqual(MAX_CALLS);
});

test.each(EACH)('%s', async (_, script, lang) => {
  const { texts } = await askScript(script, lang);
  const said = plain(texts.join('\n'));
  const language = lang === 'fr' ? Language.FR : Language.EN;
  const beyond = script.beyond?.fields ?? [];
  const worked = JSON.stringify(await workedAnswer(script, lang), (key, value: unknown) =>
    beyond.includes(key) ? undefined : value,
  );
  const facts = new Set(factsIn(JSON.parse(worked), language).map(plain));
  const missing = [...facts].filter((fact) => !isSaid(fact, said) && !SAID_BY_SCORE.test(fact));
  expect(missing).toEqual([]);
  if (script.never) expect(said).not.toMatch(script.never);
});

test('an event that is on record as an occasion and as an initiative is shown as one', async () => {
  const { text } = await call('find', { text: 'WeProtect Global Summit 2024', valid: VALID });
  expect(text.match(/“WeProtect Global Summit 2024 \(Abu Dhabi\)”/g)).toHaveLength(1);
  expect(text).toContain('; the same is on record as [');
  for (const [id, other] of [
    ['OPP-CONFERENCE-ARE-2024-12-04', 'WP-SUMMIT-2024'],
    ['WP-SUMMIT-2024', 'OPP-CONFERENCE-ARE-2024-12-04'],
  ]) {
    const { text: about } = await call('about', { id, valid: VALID });
    expect(about).toContain(
      `The same event is also on record as “WeProtect Global Summit 2024 (Abu Dhabi)” [${other!}].`,
    );
  }
});

/** A call in schema/ASSISTANTS.md, with the answer below it. */
const TRANSCRIPT = /```json\n(.*)\n```\n\n```text\n([^]*?)```/g;

test('schema/ASSISTANTS.md shows calls with the answers that they get', async () => {
  const file = join(__dirname, '../../schema/ASSISTANTS.md');
  const document = readFileSync(file, 'utf8');
  let written = document;
  const transcripts = [...document.matchAll(TRANSCRIPT)];
  for (const [whole, asked, answer] of transcripts) {
    const { text } = await call(...(JSON.parse(asked!) as Call));
    const answered = `${text.replaceAll(api.address, 'http://127.0.0.1:4000')}\n`;
    written = written.replace(whole, () => whole.replace(`\`\`\`text\n${answer!}`, () => `\`\`\`text\n${answered}`));
  }
  expect(transcripts).toHaveLength(4);
  if (process.env['UPDATE_EXAMPLES'] === '1') writeFileSync(file, written);
  else expect(document).toBe(written);
});
