import { parse, type MessageFormatElement, TYPE } from '@formatjs/icu-messageformat-parser';
import { CATALOGUES } from '../../../src/language/message';
import { inputs } from '../../../src/language/messages/inputs';
import { mcp } from '../../../src/language/messages/mcp';
import { requests } from '../../../src/language/messages/requests';
import { tablePage } from '../../../src/language/messages/table-page';
import { tables } from '../../../src/language/messages/tables';

/** Returns the words that a reader meets, without names of arguments and of choices. */
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

/** Messages for developers about types and fields of the API, about tools and tables. */
const FOR_DEVELOPERS = { ...inputs, ...mcp, ...requests, ...tables, ...tablePage };
const isForDevelopers = (key: string) => key in FOR_DEVELOPERS || /^(column|input|mcp|parameter|table)\./.test(key);

const EXCEPTIONS = [
  // Names a command.
  'explorer.signIn.wrong',
  // Names a type where an input has the wrong one.
  'nodeType.Commitment',
  // Messages about columns and ids, for the authors of the files of the seed.
  'import.id',
  'import.node',
  'import.picture',
  'import.picture.named',
  'import.picture.sources',
  'import.tie.itself',
];

// A reader reads of links, paths, places, strengths, keys and promises (engagements).
test.each([
  [
    'English',
    CATALOGUES.EN,
    /\b(ties?|tied|routes?|seats?|seated|scores?|tokens?|identifiers?|tables?|commitments?)\b/i,
  ],
  ['French', CATALOGUES.FR, /(?<!\p{L})(sièges?|siègent|jetons?|scores?|identifiants?|tables?|promesses?)(?!\p{L})/iu],
])('no %s text for readers has a word of the API where a plain one serves', (_, texts, avoided) => {
  const found = Object.entries(texts).flatMap(([key, text]) => {
    if (isForDevelopers(key) || EXCEPTIONS.includes(key)) return [];
    const word = avoided.exec(wordsOf(parse(text, { ignoreTag: true })))?.[0];
    return word ? [`${key}: ${word}`] : [];
  });
  expect(found).toEqual([]);
});
