import type { BenchWorld } from './world';

export interface Question {
  name: string;
  /** The operation to ask the next time; most are the same each time. */
  query: (world: BenchWorld) => string;
  variables: (world: BenchWorld) => object;
  /** How often it is asked before its times count; once where absent. */
  before?: number;
  /** How often it is asked then. */
  times: number;
  /** Milliseconds that are aimed at, at these scales; null where none was set. */
  target: { scales: number[]; median: number | null; p99: number | null } | null;
}

const EVERY_DAY = { scales: [1, 10, 100], median: 50, p99: 250 };
const TWO_SECONDS = { scales: [1, 10, 100], median: 2_000, p99: 2_000 };

/** Every fifth end is one of the largest hubs. */
function end({ random, actors, hubs }: BenchWorld): string {
  return random.chance(0.2) ? random.pick(hubs) : random.pick(actors);
}

/** A day that hardly anybody asked about before, so that nothing of it is kept. */
function anotherDay({ random }: BenchWorld): string {
  return `@asOf(valid: "2026-0${random.between(1, 9)}-${random.between(10, 28)}")`;
}

function two(world: BenchWorld): { from: string; to: string } {
  const from = end(world);
  let to = end(world);
  while (to === from) to = end(world);
  return { from, to };
}

/** What is asked of each world, of other actors each time, with as little in the answer as the question has. */
export const QUESTIONS: Question[] = [
  {
    name: 'influencePaths, k = 3, 5 hops',
    query: () => `query ($from: ID!, $to: ID!) {
      influencePaths(input: { from: [$from], to: [$to], k: 3, maxHops: 5 }) { paths { score } missingLink { hopsTo } } }`,
    variables: two,
    times: 200,
    target: EVERY_DAY,
  },
  {
    name: 'routeRedundancy',
    query: () =>
      'query ($from: ID!, $to: ID!) { routeRedundancy(from: [$from], to: $to) { disjointRoutes cut { id } } }',
    variables: two,
    times: 200,
    target: EVERY_DAY,
  },
  {
    name: 'allies',
    query: () => 'query ($id: ID!) { node(id: $id) { ... on Actor { allies { score actor { id } } } } }',
    variables: (world) => ({ id: end(world) }),
    times: 200,
    target: EVERY_DAY,
  },
  {
    name: 'sharedPartners of 3',
    query: () => 'query ($actors: [ID!]!) { sharedPartners(actors: $actors) { score actor { id } } }',
    variables: (world) => ({ actors: world.random.sample(world.actors.concat(world.hubs), 3) }),
    times: 200,
    target: null,
  },
  {
    name: 'whatIf, a hub leaves, 10 targets',
    query: () => `query ($remove: [ID!]!, $from: [ID!]!, $targets: [ID!]!) {
      whatIf(remove: $remove, from: $from, targets: $targets) { lost { id } lengthened { after } replacements { score } } }`,
    variables: ({ random, hubs, actors }) => {
      const remove = random.pick(hubs);
      const [from, ...targets] = random.sample(
        actors.filter((id) => id !== remove),
        11,
      );
      return { remove: [remove], from: [from], targets };
    },
    times: 20,
    target: TWO_SECONDS,
  },
  {
    name: 'conveningList, 20 seats, 10 targets',
    query: () => `query ($targets: [ConveningTarget!]!) {
      conveningList(input: { targets: $targets, seats: 20, groupQuotas: [
        { group: GOVERNMENT, min: 2 }, { group: PRIVATE_SECTOR, min: 2 }, { group: CIVIL_SOCIETY, max: 10 }] }) {
        reach bound invitees { actor { id } gain via { score } } } }`,
    variables: ({ random, hubs, actors }) => ({
      targets: [...random.sample(hubs, 2), ...random.sample(actors, 8)].map((actor) => ({ actor })),
    }),
    times: 20,
    target: TWO_SECONDS,
  },
  {
    name: 'brokers of 10 targets',
    query: () => 'query ($targets: [ID!]!) { brokers(targets: $targets) { actor { id } targetsLost { id } } }',
    variables: ({ random, actors }) => ({ targets: random.sample(actors, 10) }),
    times: 20,
    target: null,
  },
  {
    name: 'brokers, betweenness computed anew',
    query: (world) => `query ${anotherDay(world)} { brokers { betweenness exact standardError actor { id } } }`,
    variables: () => ({}),
    times: 5,
    target: { scales: [1], median: 1_000, p99: null },
  },
  {
    name: 'coverage, all gaps and candidates, computed anew',
    query: (world) =>
      `query ${anotherDay(world)} { coverage { cells { members partnerships actions } gaps { missing candidates { score } } } }`,
    variables: () => ({}),
    times: 3,
    target: null,
  },
];

/** What a page about one actor asks for first. It is found by its key, so that the size of the world should not be felt. */
export const KEYED_READ: Question = {
  name: 'keyed read: an actor, its country, its first ties',
  query: () => `query ($id: ID!) { node(id: $id) { ... on Actor {
    id name country { name } ties(first: 20) { nodes { id type since until } } } } }`,
  // Another each time, since how many were asked before and are kept would hang on how many there are.
  variables: ({ unasked }) => ({ id: unasked.pop()! }),
  // It takes so many until Neo4j has compiled what reads them; asked fewer times, it is that which is measured.
  before: 600,
  times: 200,
  target: null,
};
