import { Language } from '../../../src/language/language';
import { message } from '../../../src/language/message';

const LANGUAGES = Object.values(Language);

test.each(LANGUAGES)('the heading of the promises calls each status what the list calls it (%s)', (language) => {
  const word = message(language, 'label.STATUS.OPEN').toLowerCase();
  for (const count of [1, 2])
    expect(message(language, 'explorer.commitments.count.OPEN', { count })).toMatch(new RegExp(`\\b${word}s?$`));
});

test('what is said of promises without a follow-up is true beside the number of which nobody has said what became of them', () => {
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
