import { type CellCounts, NOTHING_KNOWN } from '../../../../src/graph/coverage/coverage.store';
import { unknownIn } from '../../../../src/graph/coverage/coverage.loaders';
import { StakeholderGroup } from '../../../../src/store/model/actor-kind';
import { Language } from '../../../../src/language/language';
import { unknownText } from '../../../../src/language/unknown';

const sentences = (counts: Partial<CellCounts>, membersPresent: number, place: string, language: Language) => {
  const objective = { nameEn: 'Better laws', nameFr: 'De meilleures lois' };
  const unknown = unknownIn({ ...NOTHING_KNOWN, ...counts }, { objective, placeIn: () => place, membersPresent });
  return Promise.all(unknown.map(async (fact) => [fact.code, await unknownText(fact, language)]));
};

test('each count that is null is explained by one sentence', async () => {
  expect(await sentences({}, 0, 'in Kenya', Language.EN)).toEqual([
    ['NO_MEMBER_ON_RECORD', 'No member organisation is on record in Kenya.'],
    ['NO_PARTNERSHIP_ON_RECORD', 'No partnership is on record in Kenya for Better laws.'],
    ['NO_ACTION_ON_RECORD', 'No action is on record in Kenya for Better laws.'],
  ]);
});

test('members without a tie and partnerships without seats have their own sentences', async () => {
  expect(await sentences({ partnerships: 1, actions: 1 }, 2, 'dans ce pays (Kenya)', Language.FR)).toEqual([
    ['NO_MEMBER_TIED', 'Aucune source ne relie à cet objectif un membre présent dans ce pays (Kenya).'],
    ['NO_SEAT_ON_RECORD', 'Aucune source ne dit qui siège dans les partenariats comptés.'],
  ]);
});

test('a count of 0 is known', async () => {
  const none = { members: 0, partnerships: 0, actions: 0 };
  expect(await sentences({ ...none, groups: [] }, 0, 'in Kenya', Language.EN)).toEqual([]);
  const one = { ...none, partnerships: 1, groups: [StakeholderGroup.DONOR] };
  expect(await sentences(one, 0, 'in Kenya', Language.EN)).toEqual([]);
});
