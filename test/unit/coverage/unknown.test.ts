import { NOTHING_KNOWN } from '../../../src/coverage/coverage.store';
import { unknownIn } from '../../../src/coverage/unknown';
import { Language } from '../../../src/language/language';

test('each count of 0 is explained by one sentence', () => {
  expect(unknownIn(NOTHING_KNOWN, 0, 'in Kenya', Language.EN)).toEqual([
    'The graph knows of no member organisation in Kenya.',
    'No source shows a partnership under way for this objective in Kenya.',
    'No source tells of an action for this objective in Kenya.',
  ]);
});

test('members without a tie and partnerships without seats have their own sentences', () => {
  const counts = { ...NOTHING_KNOWN, partnerships: 1, actions: 1 };
  expect(unknownIn(counts, 2, 'dans ce pays (Kenya)', Language.FR)).toEqual([
    'Aucune source ne relie à cet objectif un membre présent dans ce pays (Kenya).',
    'Aucune source ne dit qui siège dans les partenariats comptés.',
  ]);
});
