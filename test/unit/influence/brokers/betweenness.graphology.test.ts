import fc from 'fast-check';
import { DirectedGraph } from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness';
import { betweenness } from '../../../../src/influence/brokers/betweenness';
import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { viewAt } from '../../../../src/influence/view/view';
import { TieType } from '../../../../src/store/model/tie-type';
import { evidenceOf, nodeRow, tieRow } from '../rows';
import { propertyRuns } from '../../../support/property-runs';

const RUNS = propertyRuns(400);
const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];

interface Link {
  a: number;
  b: number;
  pick: number;
  type: TieType;
}

/** Ties of equal strength both ways, and those that carry influence along or against them only. */
const TYPES = [TieType.MEMBER_OF, TieType.OBSERVER_OF, TieType.SIGNED_CODE];

/** Pairs of different nodes, each pair once. */
const links: fc.Arbitrary<Link[]> = fc
  .uniqueArray(fc.record({ a: fc.nat(9), b: fc.nat(9), pick: fc.nat(4), type: fc.constantFrom(...TYPES) }), {
    selector: ({ a, b }) => Math.min(a, b) * IDS.length + Math.max(a, b),
    minLength: 4,
    maxLength: 24,
    size: 'max',
  })
  .map((all) => all.filter(({ a, b }) => a !== b));

/** By node: our betweenness for ties of these weights, and graphology's for edges of these lengths. */
function compare(pairs: readonly Link[], weights: readonly number[], lengths: readonly number[]) {
  const ties = pairs.map(({ a, b, type }, index) =>
    tieRow(`t${index}`, IDS[a]!, IDS[b]!, { type, strength: weights[index], evidence: evidenceOf('2024-12-31') }),
  );
  const projection = buildProjection(
    IDS.map((id) => nodeRow(id)),
    ties,
  );
  const view = viewAt(projection.arrays, { valid: '2024-12-31', known: '2025-01-01T00:00:00.000Z', clearance: 0 });
  const graph = new DirectedGraph<object, { length: number }>();
  for (const id of IDS) graph.addNode(id);
  pairs.forEach(({ a, b, type }, index) => {
    const attributes = { length: lengths[index]! };
    if (type !== TieType.SIGNED_CODE) graph.addEdge(IDS[a], IDS[b], attributes);
    if (type !== TieType.OBSERVER_OF) graph.addEdge(IDS[b], IDS[a], attributes);
  });
  const expected = betweennessCentrality(graph, { getEdgeWeight: 'length', normalized: false });
  return { actual: betweenness(view), expected: projection.nodeIds.map((id) => expected[id]!) };
}

describe('betweenness compared with graphology, on random directed graphs of ten nodes', () => {
  it('agrees where many shortest paths are equal', () => {
    let graphsWithEqualPaths = 0;
    fc.assert(
      fc.property(links, (pairs) => {
        const weights = pairs.map(({ pick }) => 0.5 ** pick);
        // Integers, so that sums of equal lengths are exactly equal; proportional to -ln of the weights, but for a
        // weight of 1, whose length is small and above 0.
        const lengths = pairs.map(({ pick }) => (pick === 0 ? 1 : pick * 1000));
        const { actual, expected } = compare(pairs, weights, lengths);
        expect(actual.exact).toBe(true);
        expected.forEach((value, node) => expect(actual.score[node]).toBeCloseTo(value, 9));
        if (expected.some((value) => value % 1 > 1e-9)) graphsWithEqualPaths++;
      }),
      { numRuns: RUNS },
    );
    expect(graphsWithEqualPaths).toBeGreaterThan(RUNS / 10);
  });

  it('agrees where no two paths are equal', () => {
    // By unique factorization no two products of different primes are equal.
    const numerators = fc.shuffledSubarray(primesBelow(1009), { minLength: 24, maxLength: 24 });
    let graphsWithBrokers = 0;
    fc.assert(
      fc.property(links, numerators, (pairs, primes) => {
        const weights = pairs.map((_, index) => primes[index]! / 1009);
        const lengths = weights.map((weight) => -Math.log(weight));
        const { actual, expected } = compare(pairs, weights, lengths);
        expected.forEach((value, node) => expect(actual.score[node]).toBeCloseTo(value, 9));
        if (expected.some((value) => value > 0)) graphsWithBrokers++;
      }),
      { numRuns: RUNS },
    );
    expect(graphsWithBrokers).toBeGreaterThan(RUNS / 2);
  });
});

function primesBelow(limit: number): number[] {
  const primes: number[] = [];
  for (let number = 2; number < limit; number++) if (primes.every((prime) => number % prime > 0)) primes.push(number);
  return primes;
}
