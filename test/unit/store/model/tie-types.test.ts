import { bareOf } from '../../../../src/store/model/tie-words';
import { TieType } from '../../../../src/store/model/tie-type';
import { strengthsOf } from '../../../../src/store/model/tie-types';

test.each([
  [TieType.SIGNED_CODE, undefined, { along: 0, against: 0.6 }],
  [TieType.SIGNED_CODE, 0.3, { along: 0, against: 0.3 }],
  [TieType.REGIONAL_ADVOCACY_WITH, 0.45, { along: 0.45, against: 0.225 }],
  [TieType.SUBSIDIARY_OF, 0.45, { along: 0.25, against: 0.45 }],
  [TieType.ATTENDED, null, { along: 0, against: 0 }],
  // An older version stored a strength with every tie.
  [TieType.ATTENDED, 1, { along: 0, against: 0 }],
])('a recorded strength replaces the larger of the two, in proportion: %s with %p', (type, recorded, expected) => {
  expect(strengthsOf(type, recorded)).toEqual(expected);
});

test.each([
  ['is a member of {}', 'is a member of'],
  ['has {} as a member', 'has … as a member'],
  ['signed {}, no ratification seen', 'signed …, no ratification seen'],
])('%s without the other end is %s', (phrase, bare) => {
  expect(bareOf(phrase)).toBe(bare);
});
