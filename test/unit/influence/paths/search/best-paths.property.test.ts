import fc from 'fast-check';
import { shortestPathLength } from '../../../../../src/influence/paths/search/shortest-path-length';
import { bestPaths } from '../../../../../src/influence/paths/search/best-paths';
import type { PathQuery } from '../../../../../src/influence/paths/search/path-query';
import type { Projection } from '../../../../../src/influence/projection/projection';
import { buildProjection } from '../../../../../src/influence/projection/projection-builder';
import { viewAt } from '../../../../../src/influence/view/view';
import type { Confidence } from '../../../../../src/store/model/enums';
import type { TieType } from '../../../../../src/store/model/tie-type';
import { allPaths, listedPaths, type OracleQuestion } from '../../oracle';
import { randomWorld } from '../../random-worlds';
import { denseWorld } from './dense-worlds';
import { propertyRuns } from '../../../../support/property-runs';

const RUNS = propertyRuns(600);

function queryOf(projection: Projection, question: OracleQuestion): PathQuery {
  const indexes = (ids: string[]) => ids.map((id) => projection.nodeIds.indexOf(id));
  return {
    from: indexes(question.from),
    to: indexes(question.to),
    avoid: indexes(question.avoid),
    via: indexes(question.via),
    k: question.k,
    maxHops: question.maxHops,
    types: question.types ? new Set(question.types as TieType[]) : undefined,
    minConfidence: question.minConfidence as Confidence,
    includeEnded: question.includeEnded,
  };
}

describe('compared with a brute-force search, on random small worlds', () => {
  it('bestPaths finds the same paths, by the same ties, in the same order, with the same scores', () => {
    const count = { several: 0, severalVia: 0, severalEnds: 0, padding: 0, initiatives: 0 };
    fc.assert(
      fc.property(
        fc.oneof(randomWorld, { weight: 2, arbitrary: denseWorld }),
        fc.constantFrom(1, 4096),
        ({ nodes, ties, question }, budget) => {
          const projection = buildProjection(nodes, ties);
          const paths = bestPaths(viewAt(projection.arrays, question), queryOf(projection, question), budget);
          const all = allPaths(nodes, ties, question);
          const expected = listedPaths(nodes, ties, question).slice(0, question.k);
          if (expected.length > 2) count.several++;
          if (expected.length > 1 && question.via.length > 0) count.severalVia++;
          if (expected.length > 1 && question.from.length + question.to.length > 2) count.severalEnds++;
          if (expected.some((path, index) => path.ties.join() !== all[index]!.ties.join())) count.padding++;
          if (expected.some((path) => path.steps !== path.ties.length)) count.initiatives++;
          expect(
            paths.map((path) => ({
              nodes: path.nodes.map((node) => projection.nodeIds[node]),
              ties: path.ties.map((tie) => projection.tieIds[tie]),
            })),
          ).toEqual(expected.map((path) => ({ nodes: path.nodes, ties: path.ties })));
          paths.forEach((path, index) =>
            expect(Math.abs(path.score - expected[index]!.score)).toBeLessThanOrEqual(1e-12),
          );
        },
      ),
      { numRuns: RUNS },
    );
    expect(Math.min(...Object.values(count))).toBeGreaterThan(RUNS / 50);
  });

  it('shortestPathLength finds the length of a longer path where there is none', () => {
    const count = { longer: 0, none: 0 };
    fc.assert(
      fc.property(randomWorld, fc.integer({ min: 1, max: 8 }), ({ nodes, ties, question }, maxHops) => {
        const asked = { ...question, via: [], maxHops: Math.min(maxHops, question.maxHops) };
        if (allPaths(nodes, ties, asked).length > 0) return;
        const projection = buildProjection(nodes, ties);
        const lengths = allPaths(nodes, ties, { ...asked, maxHops: 8 }).map(({ steps }) => steps);
        const expected = lengths.length > 0 ? Math.min(...lengths) : null;
        expect(shortestPathLength(viewAt(projection.arrays, asked), queryOf(projection, asked))).toBe(expected);
        if (expected === null) count.none++;
        else count.longer++;
      }),
      { numRuns: RUNS },
    );
    expect(Math.min(...Object.values(count))).toBeGreaterThan(RUNS / 60);
  });
});
