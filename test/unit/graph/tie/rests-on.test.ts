import { Language } from '../../../../src/language/language';
import { withDoubts } from '../../../../src/graph/tie/rests-on';

const restsOn = (ties: number, sources: number, unconfirmed: number) => ({ ties, sources, unconfirmed, newest: null });

test.each([
  ['several sources and confirmed ties', restsOn(4, 2, 2), '', ''],
  ['no tie at all', restsOn(0, 0, 0), '', ''],
  ['a single source', restsOn(3, 1, 0), ' It rests on a single source.', ' Une seule source l’appuie.'],
  ['no source', restsOn(3, 0, 0), ' No source is on record for it.', ' Aucune source n’est connue.'],
  [
    'mostly unconfirmed ties',
    restsOn(4, 2, 3),
    ' Of the 4 links behind it, 3 have not been confirmed for five years.',
    ' Sur les 4 liens qui l’appuient, 3 n’ont pas été confirmés depuis cinq ans.',
  ],
  [
    'unconfirmed ties only',
    restsOn(2, 2, 2),
    ' None of the 2 links behind it has been confirmed for five years.',
    ' Aucun des 2 liens qui l’appuient n’a été confirmé depuis cinq ans.',
  ],
  [
    'one unconfirmed tie from one source',
    restsOn(1, 1, 1),
    ' The link behind it has not been confirmed for five years. It rests on a single source.',
    ' Le lien qui l’appuie n’a pas été confirmé depuis cinq ans. Une seule source l’appuie.',
  ],
])('of an answer that rests on %s', (_, record, en, fr) => {
  expect(withDoubts('A path.', record, Language.EN)).toBe(`A path.${en}`);
  expect(withDoubts('Un chemin.', record, Language.FR)).toBe(`Un chemin.${fr}`);
});
