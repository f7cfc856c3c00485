import { ID } from 'type-graphql';
import { conditionType, filterParameters } from '../../../../src/graph/kinds/conditions';
import { COMMITMENT } from '../../../../src/kinds/commitment';
import { ACTION } from '../../../../src/kinds/initiatives';
import { partsOf } from '../../../../src/kinds/kind';
import { KINDS } from '../../../../src/kinds/kinds';
import { FilterPart } from '../../../../src/language/filter-part';
import { CommitmentStatus } from '../../../../src/store/model/enums';

test('a list without a filter compares with nothing', () => {
  const { includeEnded, includeUnknown, ...conditions } = filterParameters(COMMITMENT, {});
  expect([includeEnded, includeUnknown]).toEqual([true, []]);
  expect(new Set(Object.values(conditions))).toEqual(new Set([null]));
});

test('a text is compared without accents, a period by its first and last day, and ids as they are', () => {
  const filter = { text: 'Évaluation', dueFrom: '2026-02', dueTo: '2026-02', by: ['A'], regions: ['R'] };
  expect(filterParameters(COMMITMENT, filter)).toMatchObject({
    text: 'evaluation',
    dueFrom: '2026-02-01',
    dueTo: '2026-02-28',
    by: ['A'],
    regions: ['R'],
    countries: null,
    inPlaces: true,
  });
});

test('a stage is never listed without an ask', () => {
  const filter = { includeUnknown: [FilterPart.STAGE, FilterPart.PLACE] };
  expect(filterParameters(ACTION, filter)['includeUnknown']).toEqual([FilterPart.PLACE]);
});

test('conditions of one part differ from those of others', () => {
  expect(partsOf(COMMITMENT)).toEqual({
    [FilterPart.PLACE]: ['countries', 'regions'],
    [FilterPart.OBJECTIVE]: ['objectives'],
    [FilterPart.PARTICIPANT]: ['by'],
    [FilterPart.DUE]: ['dueFrom', 'dueTo'],
  });
});

test('a condition takes ids, values of its enumeration or a text', () => {
  const { by, statuses, text } = COMMITMENT.filter;
  expect(conditionType(by)()).toEqual([ID]);
  expect(conditionType(statuses)()).toEqual([CommitmentStatus]);
  expect(conditionType(text)()).toHaveProperty('name', 'String');
});

test.each(KINDS)('each condition of $type on nodes names their types or a link', ({ filter }) => {
  const ofNodes = Object.entries(filter).filter(([, { takes }]) => takes === 'nodes');
  expect(ofNodes.filter(([, { types, link }]) => !types && !link)).toEqual([]);
});
