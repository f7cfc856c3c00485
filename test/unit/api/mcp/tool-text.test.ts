import { MAX_LENGTH, toolText } from '../../../../src/api/mcp/tool-text';

const CONTEXT = {
  ...{ origin: 'https://graph.example.org', language: 'EN' as const, valid: '2020' },
  standpoint: { valid: '2020-12-31' },
};
const PAGE = { path: '/search', parameters: { text: 'a b', kinds: ['A', 'B'], none: undefined } };
const LINK = 'https://graph.example.org/en/search?text=a+b&kinds=A,B&valid=2020';
const items = (count: number, length: number) =>
  Array.from({ length: count }, (_, index) => [`${String(index)} ${'x'.repeat(length)}`, 'its source']);

test('an answer begins with what was found and what is unknown, and ends with its day and its page', () => {
  const answer = { head: ['Found.'], unknown: ['Nobody knows.'], items: [['One', 'its source']], page: PAGE };
  expect(toolText(answer, CONTEXT).split('\n')).toEqual([
    ...['Found.', 'Unknown: Nobody knows.', '- One', '  its source'],
    ...['As the world stood on 31 December 2020.', `In the explorer: ${LINK}`],
  ]);
});

test('items that do not fit are counted', () => {
  const text = toolText({ head: ['Found.'], items: items(30, 200), total: 90, page: PAGE }, CONTEXT);
  const shown = text.match(/^- \d+ /gm)!.length;
  expect(text.length).toBeLessThan(MAX_LENGTH + 100);
  expect(text.length).toBeGreaterThan(MAX_LENGTH - 300);
  expect(text).toContain(`And ${String(90 - shown)} more: ${LINK}`);
  expect(text.match(/its source/g)).toHaveLength(shown);
});

test('of one item that is too long the lines that fit are shown', () => {
  const long = [['first', ...Array.from({ length: 30 }, () => 'x'.repeat(100))], ['second']];
  const text = toolText({ head: ['Found.'], items: long, page: PAGE }, CONTEXT);
  expect(text.length).toBeLessThan(MAX_LENGTH + 100);
  expect(text).toContain('\n- first\n');
  expect(text).toContain('\n  …\n');
  expect(text).toContain('And one more: ');
});

test.each([
  [false, 'In the explorer: '],
  [true, 'There may be more: '],
])('a list of unknown length that may be cut off says so: %s', (mayHaveMore, says) => {
  expect(toolText({ head: [], items: [['One']], mayHaveMore, page: PAGE }, CONTEXT)).toContain(says);
});
