import { Language } from '../../../src/language/language';
import { message } from '../../../src/language/message';

const LANGUAGES = Object.values(Language);

test('what is said of promises without a follow-up is true beside the number of those whose status is unknown', () => {
  expect(message('EN', 'unknown.NO_FOLLOW_UP_ON_RECORD', { count: 131 })).toBe(
    'Of 131 promises, open ones included, no follow-up is on record.',
  );
  expect(message('FR', 'unknown.NO_FOLLOW_UP_ON_RECORD', { count: 131 })).toBe(
    'Pour 131 engagements, ouverts ou non, aucun suivi n’est recensé.',
  );
});

test.each(LANGUAGES)('a sentence calls the strength of a path what its mark calls it (%s)', (language) => {
  for (const strength of ['STRONG', 'FAIR', 'WEAK', 'VERY_WEAK'] as const)
    expect(message(language, 'path.strength', { strength })).toBe(message(language, `explorer.strength.${strength}`));
});
