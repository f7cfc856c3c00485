import {
  date,
  type Item,
  labelled,
  namedList,
  number,
  type Part,
  selectionOf,
  SENTENCE,
  SOURCES,
  STATUS,
  text,
  within,
} from './parts';
import { defineTable } from './table';

const TIE: readonly Part[] = [
  text('tie_id', 'id'),
  labelled('type', 'TYPE'),
  SENTENCE,
  STATUS,
  date('confirmed', 'lastConfirmedOn'),
  date('confirmed_until', 'confirmedUntil'),
  SOURCES,
];

const CHECK: readonly Part[] = [
  number('routes_raised', 'pathCount'),
  number('score_gain', 'gain'),
  within('tie', TIE),
  namedList('reached_ids', 'reached', 'targets'),
  namedList('ask_whom_ids', 'ask_whom', 'contacts'),
];

/** One row for each tie to confirm, the one with the greatest effect first. */
export const CHECKS = defineTable({
  name: 'checks',
  parts: CHECK,
  query: `
    query ChecksTable($lang: Language!, $targets: [ID!]!, $from: [ID!], $regions: [ID!]) {
      tiesToConfirm(targets: $targets, from: $from, regions: $regions, first: 100) { ${selectionOf(CHECK)} }
    }`,
  items: async function* (run, { query, variables }) {
    yield (await run<{ tiesToConfirm: Item[] }>(query, variables)).tiesToConfirm;
  },
});
