import { roughShare } from '../../../../src/web/convene/rough-share';

test.each([
  [0.01, 'BARELY', 'ABOUT'],
  [0.06, 'TENTH', 'NEARLY'],
  [0.245, 'QUARTER', 'ABOUT'],
  [0.27, 'QUARTER', 'MORE'],
  [0.333, 'THIRD', 'ABOUT'],
  [0.48, 'HALF', 'NEARLY'],
  [0.72, 'THREE_QUARTERS', 'NEARLY'],
  [0.795, 'FOUR_FIFTHS', 'ABOUT'],
  [0.93, 'NINE_TENTHS', 'MORE'],
  [0.96, 'NEARLY_ALL', 'ABOUT'],
  [1, 'NEARLY_ALL', 'ABOUT'],
])('%d', (value, share, near) => {
  expect(roughShare(value)).toEqual({ share, near });
});
