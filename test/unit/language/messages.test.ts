import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { bilingual, CATALOGUES, message, type MessageKey } from '../../../src/language/message';
import { EN, FR } from '../../../src/language/messages/texts';
import { checkEach } from '../../support/check-each';

/** The ending by which a French participle agrees, as an argument. */
const ENDING = 'e';

/** An argument that only one language needs. */
const OF_ONE_LANGUAGE: Partial<Record<MessageKey, string>> = {
  // The counted noun has a gender in French.
  'unknown.counted': 'subject',
  // English says "it" or "they", where the French has no pronoun.
  'unknown.NOT_ON_RECORD.OBJECTIVE': 'count',
  'unknown.NOT_ON_RECORD.PARTICIPANT': 'count',
  'unknown.NOT_ON_RECORD.DUE': 'count',
  'unknown.NOT_ON_RECORD.MANIFESTATION': 'count',
};

/** The names of the arguments that a message prints or chooses its words by, in order. */
function argumentsOf(text: string): string[] {
  const found = new Set<string>();
  const visit = (elements: MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      found.add(element.value);
      if ('options' in element) for (const { value } of Object.values(element.options)) visit(value);
    }
  };
  visit(parse(text, { ignoreTag: true }));
  return [...found].filter((name) => name !== ENDING).sort();
}

const keys = Object.keys(EN) as MessageKey[];

test('both catalogues have the same messages', () => {
  expect(Object.keys(FR).sort()).toEqual([...keys].sort());
});

test('each message has the same arguments in both languages', () =>
  checkEach(keys, (key) => {
    const [en, fr] = [argumentsOf(EN[key]), argumentsOf(FR[key])];
    const differing = [...en.filter((name) => !fr.includes(name)), ...fr.filter((name) => !en.includes(name))];
    expect(differing).toEqual(OF_ONE_LANGUAGE[key] ? [OF_ONE_LANGUAGE[key]] : []);
  }));

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

  test('has no word of the explorer join with a name or a date, which are plain text there', () => {
    const joins = /(?:^|[\s(])(?:de|à|le|la|que|jusqu’à) $|[dlq]u?’$/;
    const wrong = keys
      .filter((key) => key.startsWith('explorer.'))
      .flatMap((key) => beforeArguments(CATALOGUES.FR[key]).map((found) => ({ key, ...found })))
      .filter(({ before, name }) => joins.test(before) && !NUMBERS.includes(name));
    expect(wrong).toEqual([]);
  });
});

/**
 * Arguments of the explorer that are a number, a year or a time: no other word is attached to them.
 */
const NUMBERS = ['after', 'before', 'count', 'from', 'time', 'to', 'unknown', 'year'];

/** The arguments that a message prints, each with the text before it. */
function beforeArguments(text: string): { before: string; name: string }[] {
  const found: { before: string; name: string }[] = [];
  const visit = (elements: MessageFormatElement[]) => {
    elements.forEach((element, index) => {
      const previous = elements[index - 1];
      if ('options' in element) for (const { value } of Object.values(element.options)) visit(value);
      else if (element.type === TYPE.argument && previous?.type === TYPE.literal)
        found.push({ before: previous.value, name: element.value });
    });
  };
  visit(parse(text, { ignoreTag: true }));
  return found;
}
