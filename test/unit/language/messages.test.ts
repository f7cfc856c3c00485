import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { bilingual, CATALOGUES, message, type MessageKey } from '../../../src/language/message';
import { EN } from '../../../src/language/messages/en';
import { FR } from '../../../src/language/messages/fr';
import { checkEach } from '../../support/check-each';

/** The ending by which a French participle agrees. */
const ENDING = 'e';

/** The names of the arguments that a message prints, in order: what only makes its words agree differs by language. */
function argumentsOf(text: string): string[] {
  const found = new Set<string>();
  const visit = (elements: MessageFormatElement[], counted = '') => {
    for (const element of elements) {
      if (element.type === TYPE.pound) found.add(counted);
      else if ('options' in element)
        for (const { value } of Object.values(element.options)) visit(value, element.value);
      else if (element.type !== TYPE.literal) found.add(element.value);
    }
  };
  visit(parse(text, { ignoreTag: true }));
  return [...found].filter((name) => name !== ENDING).sort();
}

const keys = Object.keys(EN) as MessageKey[];

test('both catalogues have the same messages', () => {
  expect(Object.keys(FR).sort()).toEqual([...keys].sort());
});

test('each message prints the same arguments in both languages', () =>
  checkEach(keys, (key) => expect(argumentsOf(FR[key])).toEqual(argumentsOf(EN[key]))));

test('an argument is put in as it is, whatever it holds', () => {
  expect(message('FR', 'title.quoted', { title: "<b>{0}</b> l'Union" })).toBe("« <b>{0}</b> l'Union »");
});

test('a missing argument is an error', () => {
  expect(() => message('EN', 'list.more')).toThrow('count');
});

test('bilingual gives each language its own arguments', () => {
  expect(bilingual('title.quoted', (language) => ({ title: language === 'FR' ? 'Maroc' : 'Morocco' }))).toEqual({
    en: '“Morocco”',
    fr: '« Maroc »',
  });
});

/** The texts between the arguments of a message. */
function literalsOf(text: string): string[] {
  const found: string[] = [];
  const visit = (elements: MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.literal) found.push(element.value);
      else if ('options' in element) for (const { value } of Object.values(element.options)) visit(value);
    }
  };
  visit(parse(text, { ignoreTag: true }));
  return found;
}

describe('French', () => {
  // Addresses and types of media have colons of their own.
  const literals = keys.flatMap((key) => literalsOf(CATALOGUES.FR[key]).map((text) => ({ key, text })));

  test.each([
    [
      'a non-breaking space before : ; ? ! and »',
      /(?<=[^\u00a0\u202f\s/\w:*{})]|[\p{L}\d)} ])(?<![\u00a0\u202f])(?:[;?!»]|:(?!\/\/))(?=\s|$)/u,
    ],
    ['a non-breaking space after «', /«(?![\u00a0\u202f])/],
    ['’ and not an apostrophe', /\p{L}'\p{L}/u],
    ['elision', /(?<![\p{L}’-])(?:de|le|la|que|ne|je|me|te|se) (?=[aeiouâàéèêëîïôœû])(?!onz|oui|EUR)/iu],
    ['contraction', /(?<![\p{L}’-])(?:de|à) les? (?!\p{L}*(?:er|ir|re)(?!\p{L}))/u],
  ])('has %s', (_, mistake) => {
    expect(literals.filter(({ text }) => mistake.test(text))).toEqual([]);
  });
});
