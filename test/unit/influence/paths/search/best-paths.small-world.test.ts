import { Confidence } from '../../../../../src/store/model/enums';
import type { PathQuery } from '../../../../../src/influence/paths/search/path-query';
import { bestPaths } from '../../../../../src/influence/paths/search/best-paths';
import { buildProjection } from '../../../../../src/influence/projection/projection-builder';
import { viewAt } from '../../../../../src/influence/view/view';
import { DeadlinePassed } from '../../../../../src/influence/engine/deadline-check';
import { TieType } from '../../../../../src/store/model/tie-type';
import { evidenceOf, nodeRow, tieRow } from '../../rows';

/**
 * On 31 December 2024:
 *
 *   sweden <-0.7-> international(20 ties) --0.24-> union
 *                                       0.6 x MEDIUM 0.8 x 10 years 0.5; 0.12 back
 *   sweden <-0.8-> alliance (a partnership) <-0.3-> union       a membership: 0.6 undated 0.5
 *   sweden <-0.4-> union                ended on 31 December 2014: 0.8 x 0.5
 *   sweden <-0.35-> office <-0.9-> union
 *                                       contested 0.7 x 0.5; the second is CONFIDENTIAL
 *   hermit <-0.7-> cell                 not connected to the others
 */
const TEN_YEARS = 0.5 ** (3653 / 3652.5);
/** 1 / (1 + log10(20 / 10)), by eighteen members and by t1 and t2. */
const TWENTY_TIES = 1 / (1 + Math.log10(2));
const nodes = [
  ...['sweden', 'international', 'union', 'office', 'hermit', 'cell'].map((id) => nodeRow(id)),
  nodeRow('alliance', { actor: false }),
  ...Array.from({ length: 18 }, (_, index) => nodeRow(`member-${index}`)),
];
const ties = [
  tieRow('t1', 'sweden', 'international', { evidence: evidenceOf('2024') }),
  tieRow('t2', 'international', 'union', {
    type: TieType.REGIONAL_ADVOCACY_WITH,
    strength: 0.6,
    confidence: Confidence.MEDIUM,
    evidence: [...evidenceOf('2009'), ...evidenceOf('2014'), ...evidenceOf('2024', '2024-07-01T00:00:00.000Z')],
  }),
  tieRow('t3', 'sweden', 'alliance', { type: TieType.LEADS, strength: 0.8, evidence: evidenceOf('2024-12') }),
  tieRow('t4', 'union', 'alliance', { type: TieType.MEMBER_OF, strength: 0.6 }),
  tieRow('t5', 'sweden', 'union', {
    strength: 0.8,
    until: '2014',
    evidence: evidenceOf('2013'),
  }),
  tieRow('t6', 'sweden', 'office', { contested: true, evidence: evidenceOf('2024') }),
  tieRow('t7', 'union', 'office', { strength: 0.9, clearance: 2, evidence: evidenceOf('2024') }),
  tieRow('t8', 'hermit', 'cell', { evidence: evidenceOf('2024') }),
  ...Array.from({ length: 18 }, (_, index) => tieRow(`u${index}`, `member-${index}`, 'international')),
];
const projection = buildProjection(nodes, ties);
const at = (id: string) => projection.nodeIds.indexOf(id);
const standpoint = { valid: '2024-12-31', known: '2024-06-01T00:00:00.000Z', clearance: 0 };

function findPaths(
  overrides: Partial<Omit<PathQuery, 'from' | 'to'>> & { from?: string[]; to?: string[] } = {},
  viewedFrom = standpoint,
) {
  const { from: starts = ['sweden'], to: targets = ['union'], ...rest } = overrides;
  const query = {
    k: 5,
    maxHops: 4,
    avoid: [],
    via: [],
    minConfidence: Confidence.LOW,
    includeEnded: false,
    ...rest,
    from: starts.map(at),
    to: targets.map(at),
  };
  const view = viewAt(projection.arrays, viewedFrom);
  const found = bestPaths(view, query).map((path) => ({
    nodes: path.nodes.map((node) => projection.nodeIds[node]).join(' '),
    ties: path.ties.map((tie) => projection.tieIds[tie]).join(' '),
    score: path.score,
  }));
  return {
    paths: found.map((path) => path.nodes),
    scores: found.map((path) => path.score),
    ties: found.map((path) => path.ties),
  };
}

describe('bestPaths on a world checked by hand', () => {
  it('multiplies strength, confidence, freshness and the factors of the nodes between', () => {
    const { paths, ties: pathTies, scores } = findPaths();
    expect(paths).toEqual(['sweden alliance union', 'sweden international union']);
    expect(pathTies).toEqual(['t3 t4', 't1 t2']);
    expect(scores[0]).toBeCloseTo(0.8 * (0.6 * 0.5), 12);
    expect(scores[1]).toBeCloseTo(0.7 * TWENTY_TIES * (0.6 * 0.8 * TEN_YEARS), 12);
  });

  it('uses newer evidence from the instant at which it was recorded', () => {
    const { paths, scores } = findPaths({}, { ...standpoint, known: '2024-07-01T00:00:00.000Z' });
    expect(paths).toEqual(['sweden international union', 'sweden alliance union']);
    expect(scores[0]).toBeCloseTo(0.7 * TWENTY_TIES * (0.6 * 0.8), 12); // 0.2583
  });

  it('follows influence in its direction', () => {
    const { paths, scores } = findPaths({ from: ['union'], to: ['sweden'] });
    expect(paths).toEqual(['union alliance sweden', 'union international sweden']);
    expect(scores[0]).toBeCloseTo(0.6 * 0.5 * 0.8, 12);
    // The 0.6 replaces the 0.6 along; the 0.3 against keeps its ratio to it.
    expect(scores[1]).toBeCloseTo(0.3 * 0.8 * TEN_YEARS * TWENTY_TIES * 0.7, 12);
  });

  it('counts to sit at one table as one step', () => {
    expect(findPaths({ maxHops: 1 }).paths).toEqual(['sweden alliance union']);
  });

  it('uses ended ties only with includeEnded, and ages them from their end', () => {
    const { paths, scores } = findPaths({ includeEnded: true });
    expect(paths[0]).toBe('sweden union');
    expect(scores[0]).toBeCloseTo(0.8 * TEN_YEARS, 12);
    expect(findPaths({}, { ...standpoint, valid: '2014-12-31' }).paths[0]).toBe('sweden union');
  });

  it('uses a confidential tie only with the clearance for it, and a contested one at half its weight', () => {
    const { paths, scores } = findPaths({}, { ...standpoint, clearance: 2 });
    expect(paths[0]).toBe('sweden office union');
    expect(scores[0]).toBeCloseTo(0.7 * 0.5 * 0.9, 12);
  });

  it('counts in the degree only ties that are current and within the clearance', () => {
    const view = (clearance: number) => viewAt(projection.arrays, { ...standpoint, clearance });
    expect(view(0).degree[at('union')]).toBe(2);
    expect(view(2).degree[at('union')]).toBe(3);
    expect(view(0).degree[at('international')]).toBe(20);
    expect(view(0).factor[at('international')]).toBe(TWENTY_TIES);
  });

  it('finds nothing before anything was recorded', () => {
    expect(findPaths({}, { ...standpoint, known: '2021-05-31T23:59:59.999Z' })).toMatchObject({
      paths: [],
    });
  });

  it('passes through every via node and no avoided one, over ties of the given types and confidence', () => {
    expect(findPaths({ via: [at('international')] }).paths).toEqual(['sweden international union']);
    expect(findPaths({ avoid: [at('alliance')] }).paths).toEqual(['sweden international union']);
    expect(findPaths({ types: new Set([TieType.PARTNER_OF, TieType.REGIONAL_ADVOCACY_WITH]) }).ties).toEqual(['t1 t2']);
    expect(findPaths({ minConfidence: Confidence.HIGH }).ties).toEqual(['t3 t4']);
  });

  it('passes through no other start', () => {
    expect(findPaths({ from: ['sweden', 'international'] }).paths).toEqual([
      'sweden alliance union',
      'international union',
    ]);
    expect(findPaths({ from: ['member-0', 'sweden'], to: ['union'], k: 1 }).paths).toEqual(['sweden alliance union']);
  });

  it('lists A-B and A-C-B, and not A-C-D-B, which has all nodes of A-C-B', () => {
    const small = buildProjection(
      ['A', 'B', 'C', 'D'].map((id) => nodeRow(id)),
      [
        tieRow('ab', 'A', 'B'),
        tieRow('ac', 'A', 'C'),
        tieRow('cb', 'C', 'B'),
        tieRow('cd', 'C', 'D'),
        tieRow('db', 'D', 'B'),
      ],
    );
    const query = { k: 20, maxHops: 8, avoid: [], minConfidence: Confidence.LOW, includeEnded: false };
    const listed = (via: number[]) =>
      bestPaths(viewAt(small.arrays, standpoint), { ...query, from: [0], to: [1], via }).map(({ nodes: onPath }) =>
        onPath.map((node) => small.nodeIds[node]).join('-'),
      );
    expect(listed([])).toEqual(['A-B', 'A-C-B']);
    expect(listed([2])).toEqual(['A-C-B']);
    // There the path by D is the best one.
    expect(listed([3])).toEqual(['A-C-D-B']);
  });

  it('opens no door by a signature, and gives a path the length of its steps', () => {
    const code = buildProjection(
      [...['code', 'company', 'peer'].map((id) => nodeRow(id)), nodeRow('table', { actor: false })],
      [
        tieRow('s1', 'company', 'code', { type: TieType.SIGNED_CODE, strength: 0.3, evidence: evidenceOf('2024') }),
        tieRow('s2', 'peer', 'code', { type: TieType.SIGNED_CODE, evidence: evidenceOf('2024') }),
        tieRow('p1', 'company', 'table', { type: TieType.PARTICIPATES_IN, evidence: evidenceOf('2024') }),
        tieRow('p2', 'peer', 'table', { type: TieType.PARTICIPATES_IN, evidence: evidenceOf('2024') }),
      ],
    );
    const pathsBetween = (from: string, to: string) =>
      bestPaths(viewAt(code.arrays, standpoint), {
        k: 5,
        maxHops: 8,
        avoid: [],
        via: [],
        minConfidence: Confidence.LOW,
        includeEnded: false,
        from: [code.nodeIds.indexOf(from)],
        to: [code.nodeIds.indexOf(to)],
      }).map(({ ties: byTies, score, length }) => ({
        ties: byTies.map((tie) => code.tieIds[tie]).join(' '),
        score,
        length,
      }));
    expect(pathsBetween('company', 'code')).toEqual([]);
    expect(pathsBetween('company', 'peer')).toEqual([
      { ties: 'p1 p2', score: expect.closeTo(0.64, 12) as number, length: 1 },
    ]);
    expect(pathsBetween('code', 'company')).toEqual([
      // By the peer 0.6 x 0.8 x 0.8 = 0.384, more than by the signature, whose recorded strength
      // replaces 0.6.
      { ties: 's2 p2 p1', score: expect.closeTo(0.384, 12) as number, length: 2 },
      { ties: 's1', score: expect.closeTo(0.3, 12) as number, length: 1 },
    ]);
  });

  it('leaves out ties that do not conduct influence, loops and ties to unknown nodes', () => {
    const filtered = buildProjection(
      [nodeRow('b'), nodeRow('a')],
      [
        tieRow('3', 'a', 'b', { type: TieType.MEMBER_STATE_OF }),
        tieRow('2', 'a', 'instrument'),
        tieRow('1', 'a', 'a'),
        tieRow('0', 'b', 'a'),
      ],
    );
    expect(filtered.nodeIds).toEqual(['a', 'b']);
    expect(filtered.tieIds).toEqual(['0']);
  });

  it('stops at the deadline', () => {
    const dense = Array.from({ length: 60 }, (_, index) => nodeRow(`n${index}`));
    const all = dense.flatMap((a, i) => dense.slice(0, i).map((b) => tieRow(`${a.id}-${b.id}`, a.id, b.id)));
    const view = viewAt(buildProjection(dense, all).arrays, standpoint);
    let calls = 0;
    const query = { from: [0], to: [1], k: 20, maxHops: 8, avoid: [], via: [], minConfidence: Confidence.LOW };
    const ended = { ...query, includeEnded: false, shouldStop: () => ++calls > 3 };
    expect(() => bestPaths(view, ended)).toThrow(DeadlinePassed);
    expect(calls).toBe(4);
  });
});
