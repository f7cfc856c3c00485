import { readSeed } from '../../src/seed/load-seed';
import { Random } from '../../src/seed/synthetic/random';
import { TIE_TYPES } from '../../src/store/model/tie-types';

/** The parts of a synthetic world that questions need. */
export interface BenchWorld {
  nodes: number;
  ties: number;
  /** Actors with at least one conducting tie, by id. */
  actors: string[];
  /** The actors with the most conducting ties, in descending order. */
  hubs: string[];
  /** Some of the actors in random order, each to be used once. */
  unused: string[];
  random: Random;
}

const ACTOR_TYPES = ['Member', 'Company', 'RegionalBody', 'Partner'];
const HUBS = 10;
const UNUSED = 1_000;
const SEED = 1;

/** Reads the synthetic world at a scale. */
export function benchWorld(scale: number): BenchWorld {
  const { nodes, ties } = readSeed(`synthetic:${scale}`);
  const degree = new Map<string, number>();
  for (const { from, to, type } of ties) {
    if (!TIE_TYPES[type].conducts) continue;
    for (const id of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1);
  }
  const actors = nodes
    .filter(({ id, type }) => ACTOR_TYPES.includes(type) && degree.has(id))
    .map(({ id }) => id)
    .sort();
  const hubs = [...actors].sort((a, b) => degree.get(b)! - degree.get(a)!).slice(0, HUBS);
  const random = new Random(SEED);
  return { nodes: nodes.length, ties: ties.length, actors, hubs, unused: random.sample(actors, UNUSED), random };
}
