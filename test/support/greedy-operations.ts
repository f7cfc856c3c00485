import { parse } from 'graphql';
import { MAX_COST, requestedCost } from '../../src/api/graphql/cost/operation-cost';
import { createSchema } from '../../src/api/graphql/schema';

const SCHEMA = createSchema();
/** Maximum length of an operation, in characters. */
const MAX_LENGTH = 10_000;

/** Repeats a field under different aliases, each with the result of `field` for its number. */
const repeated = (field: (index: number) => string) => (count: number) =>
  `{ ${Array.from({ length: count }, (_, index) => `a${index}: ${field(index)}`).join(' ')} }`;

/** Operations of a greedy client, which grow with the number. */
const GREEDY: Record<string, (count: number) => string> = {
  'one coverage many times': (count) =>
    `${repeated(() => 'coverage{...F}')(count)} fragment F on Coverage { cells { unknown { code } evidence { source { title } } objective { name } region { name } } gaps { explanation } }`,
  'many coverages': repeated(
    (index) => `coverage(perSeat: ${(index % 10) + 1}) { gaps { explanation candidates { explanation } } }`,
  ),
  'merge candidates': repeated((index) => `mergeCandidates(first: ${100 - index}) { reasons explanation }`),
  searches: repeated((index) => `search(text: "e${index} child* protection", first: 100) { node { id } }`),
  tallies: repeated(
    (index) => `tally(of: TIES, by: [TYPE, COUNTRY], from: ${1990 + index}) { rows { count keys { label } } }`,
  ),
  brokers: repeated((index) => `brokers(first: ${100 - index}) { explanation targetsLost { name } }`),
  'allies of many': (count) =>
    `{ actors(first: ${Math.min(100, count)}) { nodes { allies(first: 5) { explanation } } } }`,
  'lists in lists': (count) =>
    `{ actors(first: 100) { nodes { name ties(first: ${Math.min(100, count)}) { nodes { type from { id } to { id } evidence { asOf source { title url } } } } } } }`,
  'one field many times': repeated(() => 'regions { name evidence { source { title } } }'),
  introspection: repeated(() => '__schema { types { name description fields { name description args { name } } } }'),
};

export interface GreedyOperation {
  title: string;
  query: string;
  cost: number;
}

/** Returns each of the above at the largest size that is accepted. */
export function greedyOperations(): GreedyOperation[] {
  return Object.entries(GREEDY).map(([title, make]) => {
    let accepted: GreedyOperation | undefined;
    for (let count = 1; count <= 1_000; count++) {
      const query = make(count);
      const cost = costOf(query);
      if (cost === null || query.length > MAX_LENGTH) break;
      accepted = { title, query, cost };
    }
    if (!accepted) throw new Error(`${title} costs more than ${MAX_COST} even once`);
    return accepted;
  });
}

/** Returns the cost of an operation; null where it is rejected. */
function costOf(query: string): number | null {
  try {
    return requestedCost(SCHEMA, parse(query), undefined, {});
  } catch {
    return null;
  }
}
