import fc from 'fast-check';
import type { ProjectedNode, ProjectedTie } from '../../../src/influence/projection/projection';
import { Confidence } from '../../../src/store/model/enums';
import { TieType } from '../../../src/store/model/tie-type';
import { CONDUCTING, type OracleQuestion } from './oracle';

export interface RandomWorld {
  nodes: ProjectedNode[];
  ties: ProjectedTie[];
  question: OracleQuestion;
}

/**
 * Upper and lower case and an accent, so that only a comparison by code unit gives the expected
 * order.
 */
const IDS = ['Za', 'ab', 'B', 'aB', 'c', 'C1', 'é', 'd', 'D'];
const ALWAYS_KNOWN = { knownFrom: '2020-01-01T00:00:00.000Z', knownTo: '9999-12-31T23:59:59.999Z' };
const KNOWN = '2024-03-05T12:00:00.000Z';
const JUST_AFTER = '2024-03-05T12:00:00.001Z';
const VALID = '2024-03-05';

const mostly = <T>(usual: T, ...rare: T[]) =>
  fc.oneof({ weight: 14, arbitrary: fc.constant(usual) }, { weight: 2, arbitrary: fc.constantFrom(usual, ...rare) });

const clocks = mostly(
  ALWAYS_KNOWN,
  { knownFrom: KNOWN, knownTo: ALWAYS_KNOWN.knownTo },
  { knownFrom: JUST_AFTER, knownTo: ALWAYS_KNOWN.knownTo },
  { knownFrom: ALWAYS_KNOWN.knownFrom, knownTo: KNOWN },
  { knownFrom: ALWAYS_KNOWN.knownFrom, knownTo: JUST_AFTER },
);

/** Days around the valid day, its fifth anniversary and the age at which a tie of money lapses. */
const dates = mostly<Pick<ProjectedTie, 'since' | 'until'>>(
  { since: null, until: null },
  { since: '2004', until: null },
  { since: '2019-03-05', until: null },
  { since: '2019-03-04', until: null },
  { since: '2024-03-05', until: null },
  { since: '2024-03-06', until: null },
  { since: null, until: '2024-03-05' },
  { since: '2010', until: '2024-03-04' },
  { since: null, until: '2016-02' },
);

const DAYS = ['2009', '2019', '2019-03-04', '2019-03-05', '2022-05', '2024', '2024-03-05', '2024-03-06', '2023-12-24'];
const dated = {
  day: fc.constantFrom(...DAYS),
  knownFrom: fc.constantFrom(ALWAYS_KNOWN.knownFrom, KNOWN, JUST_AFTER),
  // With KNOWN as `knownTo` it is no longer known at the instant of the question, with JUST_AFTER
  // it still is.
  knownTo: fc.constantFrom(ALWAYS_KNOWN.knownTo, KNOWN, JUST_AFTER),
};
const evidence: fc.Arbitrary<ProjectedTie['evidence']> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<ProjectedTie['evidence']>([{ day: '2024-03-05', ...ALWAYS_KNOWN }]) },
  { weight: 2, arbitrary: fc.array(fc.record(dated), { maxLength: 3 }) },
);

/**
 * Every conducting type, one-way types as often as all others, and one type that does not conduct.
 */
const type = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...CONDUCTING) },
  { weight: 4, arbitrary: fc.constantFrom('SIGNED_CODE', 'OBSERVER_OF') },
  { weight: 2, arbitrary: fc.constantFrom('MEMBER_OF', 'FUNDS') },
  { weight: 1, arbitrary: fc.constant('MEMBER_STATE_OF') },
) as fc.Arbitrary<TieType>;

const tie = (count: number) =>
  fc.record({
    from: fc.nat(count - 1),
    to: fc.nat(count - 1),
    parallel: mostly(1, 2, 11, 25),
    type,
    strength: mostly<number | null>(null, 1, 0.7, 0.25),
    confidence: mostly(Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW),
    clearance: mostly(0, 1, 2),
    contested: mostly(false, true),
    derived: mostly(false, true),
    recordedOn: mostly('2020-01-01', '2024-03-05', '2024-03-06'),
    dates,
    clocks,
    split: fc.nat(9),
    evidence,
    letter: fc.constantFrom('a', 'B', 'z'),
  });

const node = (id: string) =>
  fc.record({
    id: fc.constant(id),
    actor: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    clocks,
    member: fc.boolean(),
    derived: mostly(false, true),
    group: fc.constant(null),
    region: fc.constant(null),
    dates,
    runsOut: fc.boolean(),
    evidence: fc.array(fc.record({ ...dated, clearance: fc.nat(2) }), { maxLength: 2 }),
  });

/**
 * Worlds of 4 to 9 nodes that use every rule of the design, each with a question between actors.
 */
export const randomWorld: fc.Arbitrary<RandomWorld> = fc.integer({ min: 4, max: IDS.length }).chain((count) => {
  const ids = IDS.slice(0, count);
  const idsUpTo = (maxLength: number) => fc.uniqueArray(fc.constantFrom(...ids), { maxLength });
  const none = fc.constant<string[]>([]);
  const ends = fc.oneof(
    { weight: 4, arbitrary: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 2 }) },
    { weight: 2, arbitrary: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 4 }) },
  );
  return fc
    .record({
      nodes: fc.tuple(...ids.map(node)),
      ties: fc.oneof(
        fc.array(tie(count), { minLength: count - 2, maxLength: 2 * count }),
        fc.array(tie(count), { minLength: 3 * count, maxLength: 5 * count, size: 'max' }),
      ),
      ends,
      cut: fc.integer({ min: 1, max: 3 }),
      avoid: fc.oneof({ weight: 4, arbitrary: none }, { weight: 1, arbitrary: idsUpTo(2) }),
      via: fc.oneof({ weight: 3, arbitrary: none }, { weight: 1, arbitrary: idsUpTo(2) }),
      k: fc.integer({ min: 1, max: 6 }),
      maxHops: fc.integer({ min: 1, max: 8 }),
      types: mostly<TieType[] | null>(null, [TieType.SIGNED_CODE], [TieType.MEMBER_OF, TieType.FUNDS]),
      minConfidence: mostly(Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH),
      includeEnded: fc.boolean(),
      clearance: fc.nat(2),
    })
    .map(({ nodes, ties, ends: fromAndTo, cut, ...rest }) => ({
      nodes: nodes.map(({ clocks: instants, dates: days, ...row }) => {
        const actor = row.actor || fromAndTo.includes(row.id);
        // Actors do not lapse; among initiatives only those without an end can lapse.
        return { ...row, ...days, ...instants, actor, runsOut: !actor && row.runsOut, derived: actor && row.derived };
      }),
      ties: ties.flatMap((seed, index) => versionsOf(seed, index, ids)),
      question: {
        ...rest,
        valid: VALID,
        known: KNOWN,
        from: fromAndTo.slice(0, Math.min(cut, fromAndTo.length - 1)),
        to: fromAndTo.slice(Math.min(cut, fromAndTo.length - 1)),
      },
    }));
});

type TieSeed = ReturnType<typeof tie> extends fc.Arbitrary<infer Seed> ? Seed : never;

function versionsOf(seed: TieSeed, index: number, ids: string[]): ProjectedTie[] {
  const { from, to, parallel, dates: days, clocks: instants, split, letter, ...rest } = seed;
  return Array.from({ length: parallel }, (_, copy) => {
    const row: ProjectedTie = {
      ...rest,
      ...days,
      ...instants,
      id: `${letter}${index}-${copy}`,
      from: ids[from]!,
      to: ids[to]!,
      // A derived tie has no dates and no evidence of its own.
      ...(rest.derived && { type: TieType.ORGAN_OF, since: null, until: null, evidence: [] }),
    };
    if (split > 0 || instants !== ALWAYS_KNOWN) return [row];
    // A correction at the instant of the question, at which the second version is known.
    return [
      { ...row, knownTo: KNOWN, strength: 0.9 },
      { ...row, knownFrom: KNOWN },
    ];
  }).flat();
}
