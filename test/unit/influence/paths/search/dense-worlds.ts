import fc from 'fast-check';
import { Confidence } from '../../../../../src/store/model/enums';
import type { TieType } from '../../../../../src/store/model/tie-type';
import { CONDUCTING, type OracleQuestion } from '../../oracle';
import type { RandomWorld } from '../../random-worlds';
import { evidenceOf, nodeRow, tieRow } from '../../rows';

const VALID = '2024-03-05';
const ACTORS = ['e', 'b', 'g', 'a', 'h', 'c'];
/** Their ids come before, between and after those of the actors. */
const INITIATIVES = ['D', 'f', 'z'];

const tie = fc.record({
  from: fc.nat(ACTORS.length + INITIATIVES.length - 1),
  to: fc.nat(ACTORS.length + INITIATIVES.length - 1),
  type: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('MEMBER_OF', 'PARTICIPATES_IN') },
    { weight: 2, arbitrary: fc.constantFrom(...CONDUCTING) },
  ) as fc.Arbitrary<TieType>,
  // With 1 and 0.5 a detour is often worth exactly as much as the tie that it goes around.
  strength: fc.constantFrom(1, 1, 0.5, 0.5, 0.25, 0.7, null),
  fresh: fc.boolean(),
});

/**
 * Worlds in which most actors are tied to most others, by ties of few different weights, so that
 * there are many paths between two of them and most are padding.
 */
export const denseWorld: fc.Arbitrary<RandomWorld> = fc
  .record({
    ties: fc.array(tie, { minLength: 8, maxLength: 40, size: 'max' }),
    ends: fc.shuffledSubarray(ACTORS, { minLength: 2, maxLength: 4 }),
    cut: fc.constantFrom(1, 1, 1, 2, 3),
    others: fc.shuffledSubarray([...ACTORS, ...INITIATIVES], { minLength: 3, maxLength: 9 }),
    viaCount: fc.constantFrom(0, 0, 0, 1, 1, 2),
    avoidCount: fc.constantFrom(0, 0, 0, 1),
    k: fc.integer({ min: 1, max: 20 }),
    maxHops: fc.integer({ min: 1, max: 8 }),
  })
  .map(({ ties, ends, cut, others, viaCount, avoidCount, ...rest }) => {
    const ids = [...ACTORS, ...INITIATIVES];
    const between = others.filter((id) => !ends.includes(id));
    const question: OracleQuestion = {
      ...rest,
      via: between.slice(0, viaCount),
      avoid: between.slice(viaCount, viaCount + avoidCount),
      from: ends.slice(0, Math.min(cut, ends.length - 1)),
      to: ends.slice(Math.min(cut, ends.length - 1)),
      valid: VALID,
      known: '2024-03-05T12:00:00.000Z',
      clearance: 0,
      types: null,
      minConfidence: Confidence.LOW,
      includeEnded: false,
    };
    return {
      nodes: ids.map((id) => nodeRow(id, { actor: ACTORS.includes(id) })),
      ties: ties.map(({ from, to, type, strength, fresh }, index) =>
        tieRow(`t${index}`, ids[from]!, ids[to]!, {
          type,
          strength,
          evidence: evidenceOf(fresh ? VALID : '2014-03-05'),
        }),
      ),
      question,
    };
  });
