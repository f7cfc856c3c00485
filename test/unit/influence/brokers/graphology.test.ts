import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness';
import { betweenness } from '../../../../src/influence/brokers/betweenness';
import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { viewAt } from '../../../../src/influence/view/view';
import { evidenceOf, nodeRow, tieRow } from '../rows';
import { propertyRuns } from '../../../support/property-runs';

const RUNS = propertyRuns(400);
const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];

interface Link {
  a: number;
  b: number;
  pick: number;
}

/** Pairs of different nodes, each pair once. */
const links: fc.Arbitrary<Link[]> = fc
  .uniqueArray(fc.record({ a: fc.nat(9), b: fc.nat(9), pick: fc.nat(4) }), {
    selector: ({ a, b }) => Math.min(a, b) * IDS.length + Math.max(a, b),
    minLength: 4,
    maxLength: 24,
    size: 'max',
  })
  .map((all) => all.filter(({ a, b }) => a !== b));

/** By node, what the two say of ties of these weights, which are lengths to graphology. */
function both(pairs: readonly Link[], weights: readonly number[], lengths: readonly number[]) {
  const ties = pairs.map(({ a, b }, place) =>
    tieRow(`t${place}`, IDS[a]!, IDS[b]!, { strength: weights[place], evidence: evidenceOf('2024-12-31') }),
  );
  const projection = buildProjection(
    IDS.map((id) => nodeRow(id)),
    ties,
  );
  const view = viewAt(projection.arrays, { valid: '2024-12-31', known: '2025-01-01T00:00:00.000Z', clearance: 0 });
  const graph = new UndirectedGraph<object, { length: number }>();
  for (const id of IDS) graph.addNode(id);
  pairs.forEach(({ a, b }, place) => graph.addEdge(IDS[a], IDS[b], { length: lengths[place]! }));
  const theirs = betweennessCentrality(graph, { getEdgeWeight: 'length', normalized: false });
  return { ours: betweenness(view), theirs: projection.nodeIds.map((id) => theirs[id]!) };
}

describe('betweenness as graphology reckons it, on random graphs of ten nodes', () => {
  it('agrees where many paths are as short as each other', () => {
    let shared = 0;
    fc.assert(
      fc.property(links, (pairs) => {
        const weights = pairs.map(({ pick }) => 0.5 ** pick);
        // Sums of integers are exact, so that equal lengths compare equal; they have the order of -ln of the weights:
        // a weight of 1 counts for next to nothing, but for something.
        const lengths = pairs.map(({ pick }) => (pick === 0 ? 1 : pick * 1000));
        const { ours, theirs } = both(pairs, weights, lengths);
        expect(ours.exact).toBe(true);
        theirs.forEach((value, node) => expect(ours.score[node]).toBeCloseTo(value, 9));
        if (theirs.some((value) => value % 1 > 1e-9)) shared++;
      }),
      { numRuns: RUNS },
    );
    expect(shared).toBeGreaterThan(RUNS / 10);
  });

  it('agrees where no two paths are equal, on the lengths themselves', () => {
    // No product of some primes equals that of others.
    const strengths = fc.shuffledSubarray(primesBelow(1009), { minLength: 24, maxLength: 24 });
    let between = 0;
    fc.assert(
      fc.property(links, strengths, (pairs, primes) => {
        const weights = pairs.map((_, place) => primes[place]! / 1009);
        const lengths = weights.map((weight) => -Math.log(weight));
        const { ours, theirs } = both(pairs, weights, lengths);
        theirs.forEach((value, node) => expect(ours.score[node]).toBeCloseTo(value, 9));
        if (theirs.some((value) => value > 0)) between++;
      }),
      { numRuns: RUNS },
    );
    expect(between).toBeGreaterThan(RUNS / 2);
  });
});

function primesBelow(most: number): number[] {
  const primes: number[] = [];
  for (let number = 2; number < most; number++) if (primes.every((prime) => number % prime > 0)) primes.push(number);
  return primes;
}
