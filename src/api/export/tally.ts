import { InputError } from '../../errors';
import { bilingual } from '../../language/message';
import { type Item, number, type Part, selectionOf, text, within } from './parts';
import { defineTable } from './table';

const keyOf = (index: number): Part[] => [
  text(`dimension_${String(index)}`, 'dimension'),
  text(`key_${String(index)}`, 'id'),
  text(`label_${String(index)}`, 'label(lang: $lang)'),
];

const COUNTS = [
  number('count'),
  number('undated', 'undatedCount'),
  number('sum'),
  number('without_amount', 'withoutAmountCount'),
  number('unconfirmed', 'unconfirmedCount'),
  number('members', 'perCount'),
  number('per_member', 'ratio'),
];

export const TALLY = defineTable({
  name: 'tally',
  parts: [text('counted'), within('first', keyOf(1)), within('second', keyOf(2)), ...COUNTS],
  query: `
    query TallyTable($lang: Language!, $of: TallySubject!, $by: [TallyDimension!]!, $from: Int, $to: Int, $filter: TallyFilter, $per: TallyPer) {
      tally(of: $of, by: $by, from: $from, to: $to, filter: $filter, per: $per) {
        rows { keys { ${selectionOf(keyOf(1))} } ${selectionOf(COUNTS)} }
      }
    }`,
  items: async function* (run, { query, variables }) {
    const { of, by } = variables as { of?: string; by?: string[] };
    if (of === undefined || by === undefined) {
      const examples = { example: '?of=ACTORS&by=REGION', other: '?of=TIES&by=TYPE,YEAR' };
      throw new InputError(bilingual('input.whatToCount', examples), ['of']);
    }
    const { tally } = await run<{ tally: { rows: (Item & { keys: Item[] })[] } }>(query, variables);
    yield tally.rows.map(({ keys: [first, second], undatedCount, ...counts }) => ({
      ...counts,
      counted: of,
      first,
      second,
      // Only a year can be unknown.
      undatedCount: by.includes('YEAR') ? undatedCount : null,
    }));
  },
});
