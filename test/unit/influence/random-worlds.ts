import fc from 'fast-check';
import { Confidence } from '../../../src/model/confidence';
import type { ProjectedNode, ProjectedTie } from '../../../src/influence/projection/projection';
import { TieType } from '../../../src/model/tie-type';
import type { OracleQuestion } from './oracle';

export interface RandomWorld {
  nodes: ProjectedNode[];
  ties: ProjectedTie[];
  question: OracleQuestion;
}

/** Both cases, so that only a comparison by code unit orders them rightly. */
const IDS = ['Za', 'ab', 'B', 'aB', 'c', 'C1', 'é', 'd', 'D'];
const MIN_DAY = { knownFrom: '2020-01-01T00:00:00.000Z', knownTo: '9999-12-31T23:59:59.999Z' };
const KNOWN = '2024-03-05T12:00:00.000Z';
const LATER = '2024-03-05T12:00:00.001Z';
const VALID = '2024-03-05';

const mostly = <T>(usual: T, ...rare: T[]) =>
  fc.oneof({ weight: 14, arbitrary: fc.constant(usual) }, { weight: 2, arbitrary: fc.constantFrom(usual, ...rare) });

const clocks = mostly(
  MIN_DAY,
  { knownFrom: KNOWN, knownTo: MIN_DAY.knownTo },
  { knownFrom: LATER, knownTo: MIN_DAY.knownTo },
  { knownFrom: MIN_DAY.knownFrom, knownTo: KNOWN },
  { knownFrom: MIN_DAY.knownFrom, knownTo: LATER },
);

const dates = mostly<Pick<ProjectedTie, 'since' | 'until' | 'validFrom' | 'validTo'>>(
  { since: null, until: null, validFrom: '0001-01-01', validTo: '9999-12-31' },
  { since: '2004', until: null, validFrom: '2004-01-01', validTo: '9999-12-31' },
  { since: '2024-03-05', until: null, validFrom: '2024-03-05', validTo: '9999-12-31' },
  { since: '2024-03-06', until: null, validFrom: '2024-03-06', validTo: '9999-12-31' },
  { since: null, until: '2024-03-05', validFrom: '0001-01-01', validTo: '2024-03-05' },
  { since: '2010', until: '2024-03-04', validFrom: '2010-01-01', validTo: '2024-03-04' },
  { since: null, until: '2016-02', validFrom: '0001-01-01', validTo: '2016-02-29' },
);

const evidence: fc.Arbitrary<ProjectedTie['evidence']> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constant<ProjectedTie['evidence']>([{ asOf: '2024-03-05', ...MIN_DAY }]),
  },
  {
    weight: 1,
    arbitrary: fc.array(
      fc.record({
        asOf: fc.constantFrom(null, '2019', '2022-05', '2024', '2023-12-24'),
        knownFrom: fc.constantFrom(MIN_DAY.knownFrom, KNOWN, LATER),
        // KNOWN twice: withdrawn at the very instant asked about, and before it a moment later.
        knownTo: fc.constantFrom(MIN_DAY.knownTo, KNOWN, LATER),
      }),
      { maxLength: 3 },
    ),
  },
);

const tie = (count: number) =>
  fc.record({
    from: fc.nat(count - 1),
    to: fc.nat(count - 1),
    parallel: mostly(1, 2, 11, 25),
    type: mostly(TieType.MEMBER_OF, TieType.FUNDS, TieType.STEERS, TieType.MEMBER_STATE_OF),
    strength: mostly(0.5, 1, 0.7, 0.25),
    confidence: mostly(Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW),
    clearance: mostly(0, 1, 2),
    contested: mostly(false, true),
    dates,
    clocks,
    split: fc.nat(9),
    evidence,
    letter: fc.constantFrom('a', 'B', 'z'),
  });

/** Worlds of 4 to 9 nodes with everything that the rules speak of, and a question to each. */
export const randomWorld: fc.Arbitrary<RandomWorld> = fc.integer({ min: 4, max: IDS.length }).chain((count) => {
  const ids = IDS.slice(0, count);
  const some = (most: number) => fc.uniqueArray(fc.constantFrom(...ids), { maxLength: most });
  const none = fc.constant<string[]>([]);
  const ends = fc.oneof(
    { weight: 4, arbitrary: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 2 }) },
    { weight: 2, arbitrary: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 4 }) },
  );
  return fc
    .record({
      nodes: fc.tuple(
        ...ids.map((id) =>
          fc.record({
            id: fc.constant(id),
            actor: mostly(true, false),
            clocks,
            member: fc.constant(false),
            group: fc.constant(null),
            region: fc.constant(null),
          }),
        ),
      ),
      ties: fc.oneof(
        fc.array(tie(count), { minLength: count - 2, maxLength: 2 * count }),
        fc.array(tie(count), { minLength: 3 * count, maxLength: 5 * count, size: 'max' }),
      ),
      ends,
      cut: fc.integer({ min: 1, max: 3 }),
      avoid: fc.oneof({ weight: 4, arbitrary: none }, { weight: 1, arbitrary: some(2) }),
      via: fc.oneof({ weight: 3, arbitrary: none }, { weight: 1, arbitrary: some(2) }),
      k: fc.integer({ min: 1, max: 6 }),
      maxHops: fc.integer({ min: 1, max: 8 }),
      types: mostly<TieType[] | null>(null, [TieType.MEMBER_OF], [TieType.MEMBER_OF, TieType.FUNDS]),
      minConfidence: mostly(Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH),
      includeEnded: fc.boolean(),
      clearance: fc.nat(2),
    })
    .map(({ nodes, ties, ends: both, cut, ...rest }) => ({
      nodes: nodes.map(({ clocks: known, ...node }) => ({ ...node, ...known })),
      ties: ties.flatMap((row, index) => versionsOf(row, index, ids)),
      question: {
        ...rest,
        valid: VALID,
        known: KNOWN,
        from: both.slice(0, Math.min(cut, both.length - 1)),
        to: both.slice(Math.min(cut, both.length - 1)),
      },
    }));
});

type TieSeed = ReturnType<typeof tie> extends fc.Arbitrary<infer Seed> ? Seed : never;

function versionsOf(seed: TieSeed, index: number, ids: string[]): ProjectedTie[] {
  const { from, to, parallel, dates: valid, clocks: known, split, letter, ...rest } = seed;
  return Array.from({ length: parallel }, (_, copy) => {
    const row: ProjectedTie = {
      ...rest,
      ...valid,
      ...known,
      id: `${letter}${index}-${copy}`,
      from: ids[from]!,
      to: ids[to]!,
    };
    if (split > 0 || known !== MIN_DAY) return [row];
    // A tie that was corrected at the very instant asked about: the second version is the one known.
    return [
      { ...row, knownTo: KNOWN, strength: 1 },
      { ...row, knownFrom: KNOWN },
    ];
  }).flat();
}
