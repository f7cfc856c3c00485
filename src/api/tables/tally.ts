import { InputError } from '../../errors';
import { defineTable } from './table';

interface TallyRow {
  keys: { dimension: string; id: string | null; label: string }[];
  count: number;
  undated: number;
  sum: number | null;
  withoutAmount: number | null;
}

export const TALLY = defineTable({
  name: 'tally',
  columns: {
    counted: 'text',
    dimension_1: 'text',
    key_1: 'text',
    label_1: 'text',
    dimension_2: 'text',
    key_2: 'text',
    label_2: 'text',
    count: 'number',
    undated: 'number',
    sum: 'number',
    without_amount: 'number',
  },
  query: `
    query TallyTable($lang: Language!, $of: TallySubject!, $by: [TallyDimension!]!, $from: Int, $to: Int, $filter: TallyFilter) {
      tally(of: $of, by: $by, from: $from, to: $to, filter: $filter) {
        keys { dimension id label(lang: $lang) } count undated sum withoutAmount
      }
    }`,
  rows: async function* (ask, { query, variables }) {
    const { of, by } = variables as { of?: string; by?: string[] };
    if (of === undefined || by === undefined) {
      throw new InputError('Say what to count and by what: ?of=ACTORS&by=REGION, or ?of=TIES&by=TYPE,YEAR.', ['of']);
    }
    const { tally } = await ask<{ tally: TallyRow[] }>(query, variables);
    yield tally.map(({ keys: [first, second], count, undated, sum, withoutAmount }) => ({
      counted: of,
      dimension_1: first?.dimension ?? null,
      key_1: first?.id ?? null,
      label_1: first?.label ?? null,
      dimension_2: second?.dimension ?? null,
      key_2: second?.id ?? null,
      label_2: second?.label ?? null,
      count,
      sum,
      without_amount: withoutAmount,
      // Only a year can be unknown.
      undated: by.includes('YEAR') ? undated : null,
    }));
  },
});
