import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from '../support/api';
import { countWords, ENDED_IN_BRACKETS, FRENCH_MISTAKES, nameRemover, sentencesOf } from '../support/sentences';
import { readFacts } from '../../src/seed/facts';
import { useLoads } from '../support/use-world';

/**
 * Answers in words to questions about the facts, in both languages: the finding first, and short.
 */
const AS_OF = '@asOf(valid: "2026-11-25")';
const MAX_WORDS = 30;
const { read } = useLoads('facts');

const { nodes } = readFacts();
const withoutNames = nameRemover(nodes.flatMap(({ nameEn, nameFr }) => [nameEn, ...(nameFr ? [nameFr] : [])]));

/** Returns the texts under these names at any depth of an answer. */
function textsIn(value: unknown, names: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, names));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    typeof one === 'string' && names.includes(name) ? [one] : textsIn(one, names),
  );
}

/** Returns the texts whose first sentence is too long, names not counted. */
const tooLong = (texts: readonly string[]) =>
  [...new Set(texts)].filter((text) => countWords(sentencesOf(withoutNames(text))[0]!) > MAX_WORDS);

function expectWellSaid(en: readonly string[], fr: readonly string[]): void {
  const all = [...en, ...fr];
  expect(all.length).toBeGreaterThan(0);
  expect(tooLong(all)).toEqual([]);
  expect(all.filter((text) => ENDED_IN_BRACKETS.test(text))).toEqual([]);
  // A title within guillemets is quoted as its source has it.
  const french = [...new Set(fr.map((text) => text.replace(/«[^»]*»/g, '«\u202f…\u202f»')))];
  const mistaken = FRENCH_MISTAKES.flatMap(([what, mistake]) =>
    french.filter((text) => mistake.test(text)).map((text) => `${what}: ${text}`),
  );
  expect(mistaken).toEqual([]);
}

const BOTH = (name: string) => `en: ${name}(lang: EN) fr: ${name}(lang: FR)`;
const expectAnswers = (data: unknown) => expectWellSaid(textsIn(data, ['en']), textsIn(data, ['fr']));

test('the answers of the examples say the finding first, in at most 30 words', () => {
  const folder = join(__dirname, '../examples');
  const answers = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Json);
  const texts = textsIn(answers, ['answer', 'explanation', 'text', 'sentence']);
  expect(texts.length).toBeGreaterThan(100);
  expect(tooLong(texts)).toEqual([]);
});

test('coverage of each objective in each region, and in all, is told well', async () => {
  const { objectives, regions } = await read('{ objectives { id } regions { id } }');
  const ids = (all: unknown) => (all as { id: string }[]).map(({ id }) => id);
  const answers = [];
  for (const objective of ids(objectives)) {
    const cells = ids(regions).map(
      (region, index) =>
        `r${String(index)}: coverage(objectives: ["${objective}"], regions: ["${region}"]) { ${BOTH('answer')} }`,
    );
    answers.push(await read(`query ${AS_OF} { ${cells.join(' ')} }`));
  }
  answers.push(
    await read(`query ${AS_OF} { coverage { ${BOTH('answer')} gaps { candidates { ${BOTH('explanation')} } } } }`),
  );
  expectAnswers(answers);
});

test('the scorecards of a hundred countries are told well', async () => {
  expectAnswers(await read(`query ${AS_OF} { countries(first: 100) { nodes { scorecard { ${BOTH('answer')} } } } }`));
});

/** Returns actors of different kinds, far from each other in the list. */
async function someActors(): Promise<string[]> {
  const { actors } = await read(`query ${AS_OF} { actors(first: 100, filter: { text: "a" }) { nodes { id } } }`);
  return (actors!.nodes as unknown as { id: string }[]).map(({ id }) => id).filter((_, index) => index % 9 === 0);
}

test('routes between organisations, what depends on them, and who could be invited are told well', async () => {
  const actors = await someActors();
  expect(actors.length).toBeGreaterThan(8);
  const answers = [];
  for (const [index, to] of actors.entries()) {
    const from = actors[(index + 3) % actors.length]!;
    answers.push(
      await read(`query ${AS_OF} {
        paths: influencePaths(input: { from: ["${from}"], to: ["${to}"], k: 3 }) {
          ${BOTH('answer')} paths { ${BOTH('explanation')} } askFirst { ${BOTH('explanation')} }
        }
        routes: pathRedundancy(from: ["ECPAT"], to: "${to}") { ${BOTH('answer')} }
        without: whatIf(remove: ["${to}"]) { ${BOTH('answer')} }
        guests: conveningList(input: { targets: [{ actor: "${to}" }, { actor: "${from}" }], seats: 5 }) {
          ${BOTH('answer')} invitees { ${BOTH('explanation')} }
        }
      }`),
    );
  }
  expectAnswers(answers);
});
