import { parse, type MessageFormatElement, TYPE } from '@formatjs/icu-messageformat-parser';
import { explorer as en } from '../../../src/language/messages/en/explorer';
import { explorer as fr } from '../../../src/language/messages/fr/explorer';

/** The words that a reader meets, without names of arguments and of choices. */
function wordsOf(elements: readonly MessageFormatElement[]): string {
  return elements
    .map((element) => {
      if (element.type === TYPE.literal) return element.value;
      if (element.type !== TYPE.plural && element.type !== TYPE.select) return ' ';
      return Object.values(element.options)
        .map(({ value }) => wordsOf(value))
        .join(' ');
    })
    .join('');
}

/** Names a command. */
const EXCEPTIONS = ['explorer.signIn.wrong'];

// A reader reads of links, paths, places, strengths, keys and promises (engagements).
test.each([
  ['English', en, /\b(ties?|tied|routes?|seats?|seated|scores?|tokens?|identifiers?|tables?|commitments?)\b/i],
  ['French', fr, /(?<!\p{L})(sièges?|siègent|jetons?|scores?|identifiants?|tables?|promesses?)(?!\p{L})/iu],
])('no %s text of the explorer has a word of the API where a plain one serves', (_, texts, avoided) => {
  const found = Object.entries(texts).flatMap(([key, text]) => {
    const word = avoided.exec(wordsOf(parse(text, { ignoreTag: true })))?.[0];
    return word && !EXCEPTIONS.includes(key) ? [`${key}: ${word}`] : [];
  });
  expect(found).toEqual([]);
});
