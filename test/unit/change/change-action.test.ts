import { saveActionOf } from '../../../src/change/change-action';
import { MEETING } from '../../../src/kinds/meeting';
import { KINDS } from '../../../src/kinds/kinds';

test.each(KINDS)('saving a $type has an action', (kind) => {
  expect(saveActionOf(kind)).toMatch(/^SAVE_[A-Z]+$/);
});

test('a kind without an action is an error', () => {
  expect(() => saveActionOf({ ...MEETING, subject: 'seminar' })).toThrow('There is no action SAVE_SEMINAR');
});
