import { Language } from '../../../src/language/language';
import { message } from '../../../src/language/message';

const LANGUAGES = Object.values(Language);

test('the sentence on promises without a follow-up agrees with the number of those whose status is unknown', () => {
  expect(message('EN', 'unknown.NO_FOLLOW_UP_ON_RECORD', { count: 131 })).toBe(
    'Of 131 promises, open ones included, no follow-up is on record.',
  );
  expect(message('FR', 'unknown.NO_FOLLOW_UP_ON_RECORD', { count: 131 })).toBe(
    'Pour 131 engagements, ouverts ou non, aucun suivi n’est recensé.',
  );
});

test.each(LANGUAGES)('a sentence and a mark have the same words for the strength of a path (%s)', (language) => {
  for (const strength of ['STRONG', 'FAIR', 'WEAK', 'VERY_WEAK'] as const)
    expect(message(language, 'path.strength', { strength })).toBe(message(language, `explorer.strength.${strength}`));
});
