import { encode } from 'gpt-tokenizer';
import { createSchema } from '../../../../src/api/graphql/schema';
import { describeTool, readTools } from '../../../../src/api/mcp/tools';
import { Language } from '../../../../src/language/language';
import questions from './picking.json';

const tools = [...readTools(createSchema()).values()];
const listIn = (language: Language) => tools.map((tool) => describeTool(tool, language));

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? [];

/**
 * Ranks the tools by BM25 (k1 1.2, b 0.75) over their names and descriptions: Robertson and
 * Zaragoza 2009, https://doi.org/10.1561/1500000019
 */
function ranking(language: Language): (question: string) => string[] {
  const documents = listIn(language).map(({ name, description }) => ({
    name,
    words: wordsOf(`${name} ${description}`),
  }));
  const averageLength = documents.reduce((sum, { words }) => sum + words.length, 0) / documents.length;
  const score = (words: readonly string[], word: string): number => {
    const containing = documents.filter((document) => document.words.includes(word)).length;
    const frequency = words.filter((one) => one === word).length;
    const weight = Math.log(1 + (documents.length - containing + 0.5) / (containing + 0.5));
    return (weight * frequency * 2.2) / (frequency + 1.2 * (0.25 + (0.75 * words.length) / averageLength));
  };
  return (question) =>
    documents
      .map(({ name, words }) => ({ name, score: wordsOf(question).reduce((sum, word) => sum + score(words, word), 0) }))
      .sort((one, other) => other.score - one.score)
      .map(({ name }) => name);
}

test('of sixty questions, for fifty-four the right tool is the first', () => {
  const rankings = { en: ranking(Language.EN), fr: ranking(Language.FR) };
  const wrong = questions.filter(({ lang, tool, question }) => rankings[lang as 'en' | 'fr'](question)[0] !== tool);
  expect(questions).toHaveLength(60);
  expect(wrong.length).toBeLessThanOrEqual(6);
});

test.each(Object.values(Language))('the list has at most fourteen tools and 2,500 tokens: %s', (language) => {
  expect(tools.length).toBeLessThanOrEqual(14);
  expect(encode(JSON.stringify({ tools: listIn(language) })).length).toBeLessThanOrEqual(2_500);
});
