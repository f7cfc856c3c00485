import type { BenchWorld } from './world';

export interface Question {
  name: string;
  /** The next operation; constant for most questions. */
  query: (world: BenchWorld) => string;
  variables: (world: BenchWorld) => object;
  /** The number of requests before the measurement; 1 if absent. */
  before?: number;
  /** The number of measured requests. */
  times: number;
}

/** Returns an actor; one in five is one of the largest hubs. */
function end({ random, actors, hubs }: BenchWorld): string {
  return random.chance(0.2) ? random.pick(hubs) : random.pick(actors);
}

/** Returns a valid date that is probably not cached. */
function anotherDay({ random }: BenchWorld): string {
  return `@asOf(valid: "2026-0${random.between(1, 9)}-${random.between(10, 28)}")`;
}

function twoEnds(world: BenchWorld): { from: string; to: string } {
  const from = end(world);
  let to = end(world);
  while (to === from) to = end(world);
  return { from, to };
}

/** The questions, about different actors each time, with a minimal selection. */
export const QUESTIONS: Question[] = [
  {
    name: 'influencePaths, k = 3, 5 hops',
    query: () => `query ($from: ID!, $to: ID!) {
      influencePaths(input: { from: [$from], to: [$to], k: 3, maxHops: 5 }) { paths { score } missingLink { hopsTo } } }`,
    variables: twoEnds,
    times: 200,
  },
  {
    name: 'routeRedundancy',
    query: () =>
      'query ($from: ID!, $to: ID!) { pathRedundancy(from: [$from], to: $to) { disjointPathCount cut { id } } }',
    variables: twoEnds,
    times: 200,
  },
  {
    name: 'allies',
    query: () => 'query ($id: ID!) { node(id: $id) { ... on Actor { allies { score actor { id } } } } }',
    variables: (world) => ({ id: end(world) }),
    times: 200,
  },
  {
    name: 'sharedPartners of 3',
    query: () => 'query ($actors: [ID!]!) { sharedPartners(actors: $actors) { score actor { id } } }',
    variables: (world) => ({ actors: world.random.sample(world.actors.concat(world.hubs), 3) }),
    times: 200,
  },
  {
    name: 'whatIf, a hub leaves, 10 targets',
    query: () => `query ($remove: [ID!]!, $from: [ID!]!, $targets: [ID!]!) {
      whatIf(remove: $remove, from: $from, targets: $targets) { lost { id } weakenedPaths { after } weakened { replacements { actor { id } } } } }`,
    variables: ({ random, hubs, actors }) => {
      const remove = random.pick(hubs);
      const [from, ...targets] = random.sample(
        actors.filter((id) => id !== remove),
        11,
      );
      return { remove: [remove], from: [from], targets };
    },
    times: 20,
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
  },
  {
    name: 'brokers of 10 targets',
    query: () => 'query ($targets: [ID!]!) { brokers(targets: $targets) { actor { id } targetsLost { id } } }',
    variables: ({ random, actors }) => ({ targets: random.sample(actors, 10) }),
    times: 20,
  },
  {
    name: 'brokers, betweenness computed anew',
    query: (world) => `query ${anotherDay(world)} { brokers { betweenness isExact standardError actor { id } } }`,
    variables: () => ({}),
    times: 5,
  },
  {
    name: 'coverage, all gaps and candidates, computed anew',
    query: (world) =>
      `query ${anotherDay(world)} { coverage { cells { memberCount partnershipCount actionCount } gaps { missing candidates { score } } } }`,
    variables: () => ({}),
    times: 3,
  },
];

/**
 * The first query of a page about one actor. It is a look-up by id, so its time should not depend
 * on the size of the world.
 */
export const KEYED_READ: Question = {
  name: 'keyed read: an actor, its country, its first ties',
  query: () => `query ($id: ID!) { node(id: $id) { ... on Actor {
    id name country { name } ties(first: 20) { nodes { id type since until } } } } }`,
  // A new actor each time: otherwise cache hits would depend on the number of actors.
  variables: ({ unused }) => ({ id: unused.pop()! }),
  // Until then Neo4j compiles the statement, which would distort the measurement.
  before: 600,
  times: 200,
};
