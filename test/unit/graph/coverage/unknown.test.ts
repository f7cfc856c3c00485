import { type CellCounts, NOTHING_KNOWN } from '../../../../src/graph/coverage/coverage.store';
import { type Unassigned, unknownIn } from '../../../../src/graph/coverage/coverage.loaders';
import { StakeholderGroup } from '../../../../src/store/model/actor-kind';
import { Language } from '../../../../src/language/language';
import { unknownText } from '../../../../src/language/unknown';

const NONE = { partnerships: 0, members: 0, actions: 0 };

const sentences = (
  counts: Partial<CellCounts>,
  { membersPresent, place, unassigned = NONE }: { membersPresent: number; place: string; unassigned?: Unassigned },
  language: Language,
) => {
  const objective = { nameEn: 'Better laws', nameFr: 'De meilleures lois' };
  const subject = { objective, placeIn: () => place, membersPresent, unassigned };
  const unknown = unknownIn({ ...NOTHING_KNOWN, ...counts }, subject);
  return Promise.all(unknown.map(async (fact) => [fact.code, await unknownText(fact, language)]));
};

test('each count that is null is explained by one sentence', async () => {
  expect(await sentences({}, { membersPresent: 0, place: 'in Kenya' }, Language.EN)).toEqual([
    ['NO_MEMBER_ON_RECORD', 'No member organisation is on record in Kenya.'],
    ['NO_PARTNERSHIP_ON_RECORD', 'No partnership under way is on record in Kenya for Better laws.'],
    ['NO_ACTION_ON_RECORD', 'No action is on record in Kenya for Better laws.'],
  ]);
});

test('members without a tie and partnerships without seats have their own sentences', async () => {
  const inKenya = { membersPresent: 2, place: 'dans ce pays (Kenya)' };
  expect(await sentences({ partnerships: 1, actions: 1 }, inKenya, Language.FR)).toEqual([
    ['NO_MEMBER_TIED', 'Aucune source ne relie à cet objectif, ce jour-là, un membre présent dans ce pays (Kenya).'],
    ['NO_SEAT_ON_RECORD', 'Aucune source ne dit qui a une place dans les partenariats comptés.'],
  ]);
});

test('a count is known, and so is a seat', async () => {
  const one = { members: 1, partnerships: 1, actions: 1, groups: [StakeholderGroup.DONOR] };
  expect(await sentences(one, { membersPresent: 1, place: 'in Kenya' }, Language.EN)).toEqual([]);
});

test('one sentence names what could belong to the cell', async () => {
  const one = { members: 1, partnerships: 1, actions: 1, groups: [StakeholderGroup.DONOR] };
  const inKenya = { membersPresent: 1, place: 'in Kenya' };
  const unassigned = { partnerships: 10, members: 11, actions: 1 };
  expect(await sentences(one, { ...inKenya, unassigned }, Language.EN)).toEqual([
    [
      'UNASSIGNED',
      '10 partnerships, 11 member organisations and 1 action could belong here for all that is on record: no source says their objective or place.',
    ],
  ]);
  expect(await sentences(one, { ...inKenya, unassigned: { ...NONE, partnerships: 1 } }, Language.FR)).toEqual([
    ['UNASSIGNED', 'Pourrait aussi en relever 1 partenariat : aucune source n’en dit l’objectif ou le lieu.'],
  ]);
});
