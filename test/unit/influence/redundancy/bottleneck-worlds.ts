import fc from 'fast-check';
import type { ProjectedNode, ProjectedTie } from '../../../../src/influence/projection/projection';
import { TieType } from '../../../../src/store/model/tie-type';
import { evidenceOf, nodeRow, tieRow } from '../rows';

export interface BottleneckWorld {
  nodes: ProjectedNode[];
  ties: ProjectedTie[];
  from: string[];
  to: string;
}

export const TODAY = { valid: '2024-03-05', known: '2024-03-05T00:00:00.000Z', clearance: 0 };

const TYPES = [
  TieType.MEMBER_OF,
  TieType.PARTICIPATES_IN,
  TieType.SUBSIDIARY_OF,
  TieType.STEERS,
  TieType.SIGNED_CODE,
  TieType.OBSERVER_OF,
];

/**
 * Sparse worlds of 8 to 13 nodes: starts among the nodes on the left, the target on the right, and
 * one or two nodes in the middle that every path passes. A third of the ties carry influence one
 * way, a third less one way than the other. Some nodes are hubs by parallel ties to a bystander
 * that leads nowhere, and some between the ends are initiatives.
 */
export const bottleneckWorld: fc.Arbitrary<BottleneckWorld> = fc
  .record({
    sides: fc.tuple(fc.integer({ min: 4, max: 6 }), fc.integer({ min: 1, max: 2 }), fc.integer({ min: 3, max: 5 })),
    links: fc.array(
      fc.record({
        side: fc.constantFrom(0, 1),
        a: fc.nat(99),
        b: fc.nat(99),
        type: fc.constantFrom(...TYPES),
        strength: fc.constantFrom(0.1, 0.25, 0.3, 0.45, 0.5, 0.7, 0.85, 0.9, 1),
      }),
      { minLength: 16, maxLength: 26, size: 'max' },
    ),
    starts: fc.integer({ min: 1, max: 2 }),
    hubs: fc.array(fc.nat(99), { maxLength: 2 }),
    initiatives: fc.array(fc.nat(99), { maxLength: 3 }),
    flip: fc.boolean(),
  })
  .map(({ sides: [left, middle, right], links, starts, hubs, initiatives, flip }) => {
    const count = left + middle + right;
    const name = (index: number) => `n${String(flip ? count - index : index).padStart(2, '0')}`;
    const ties = links.flatMap(({ side, a, b, type, strength }, index) => {
      const [first, size] = side === 0 ? [0, left + middle] : [left, middle + right];
      const [from, to] = [first + (a % size), first + (b % size)];
      if (from === to) return [];
      return [tieRow(`t${index}`, name(from), name(to), { type, strength, evidence: evidenceOf('2024-03-05') })];
    });
    const between = new Set(initiatives.map((index) => starts + (index % (count - 1 - starts))));
    const nodes = Array.from({ length: count }, (_, index) => nodeRow(name(index), { actor: !between.has(index) }));
    const parallel = hubs.flatMap((hub, index) =>
      Array.from({ length: 9 + index }, (_, copy) =>
        tieRow(`h${index}-${copy}`, name(hub % count), `bystander-${index}`, { strength: 0.5 }),
      ),
    );
    const bystanders = hubs.map((_, index) => nodeRow(`bystander-${index}`));
    return {
      nodes: [...nodes, ...bystanders],
      ties: [...ties, ...parallel],
      from: Array.from({ length: starts }, (_, index) => name(index)),
      to: name(count - 1),
    };
  });
