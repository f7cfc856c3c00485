import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { bilingual, message, type MessageKey } from '../../../src/language/message';
import { EN } from '../../../src/language/messages/en';
import { FR } from '../../../src/language/messages/fr';
import { checkEach } from '../../support/check-each';

/** The names of a message's arguments, in order. */
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
  return [...found].sort();
}

const keys = Object.keys(EN) as MessageKey[];

test('both catalogues have the same messages', () => {
  expect(Object.keys(FR).sort()).toEqual([...keys].sort());
});

test('each message takes the same arguments in both languages', () =>
  checkEach(keys, (key) => expect(argumentsOf(FR[key])).toEqual(argumentsOf(EN[key]))));

test('an argument is put in as it is, whatever it holds', () => {
  expect(message('FR', 'name.quoted', { name: "<b>{0}</b> l'Union" })).toBe("« <b>{0}</b> l'Union »");
});

test('a missing argument is an error', () => {
  expect(() => message('EN', 'list.more')).toThrow('count');
});

test('bilingual gives each language its own arguments', () => {
  expect(bilingual('place.country', (language) => ({ country: language === 'FR' ? 'Maroc' : 'Morocco' }))).toEqual({
    en: 'in Morocco',
    fr: 'dans ce pays (Maroc)',
  });
});
