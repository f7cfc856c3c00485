import { Confidence } from '../../../../../src/model/confidence';
import { missingLink } from '../../../../../src/influence/paths/search/missing-link';
import type { PathQuery } from '../../../../../src/influence/paths/search/path-query';
import { bestPaths } from '../../../../../src/influence/paths/search/best-paths';
import { buildProjection } from '../../../../../src/influence/projection/projection-builder';
import { viewAt } from '../../../../../src/influence/view/view';
import { DeadlinePassed } from '../../../../../src/influence/engine/deadline-check';
import { TieType } from '../../../../../src/model/tie-type';
import { evidenceOf, nodeRow, tieRow } from '../../rows';

/**
 * On 31 December 2024:
 *
 *   sweden --0.7-- international(20 ties) --0.24-- union        0.6 x MEDIUM 0.8 x 10 years 0.5
 *   sweden --0.8-- alliance (a partnership) --0.3-- union       0.6 undated 0.5
 *   sweden --0.4-- union                                        ended on 31 December 2014: 0.8 x 0.5
 *   sweden --0.35- office --0.9-- union                         contested 0.7 x 0.5; the second is CONFIDENTIAL
 *   hermit --0.7-- cell                                         apart from all of these
 */
const TEN_YEARS = 0.5 ** (3653 / 3652.5);
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
  tieRow('t4', 'union', 'alliance', { type: TieType.PARTICIPATES_IN, strength: 0.6 }),
  tieRow('t5', 'sweden', 'union', {
    strength: 0.8,
    until: '2014',
    validTo: '2014-12-31',
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

function ask(
  but: Partial<Omit<PathQuery, 'from' | 'to'>> & { from?: string[]; to?: string[] } = {},
  from = standpoint,
) {
  const { from: starts = ['sweden'], to: targets = ['union'], ...rest } = but;
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
  const view = viewAt(projection.arrays, from);
  const named = bestPaths(view, query).map((path) => ({
    nodes: path.nodes.map((node) => projection.nodeIds[node]).join(' '),
    ties: path.ties.map((tie) => projection.tieIds[tie]).join(' '),
    score: path.score,
  }));
  const link = missingLink(view, query);
  return {
    paths: named.map(({ nodes: on }) => on),
    scores: named.map(({ score }) => score),
    ties: named.map(({ ties: by }) => by),
    link: link && `${projection.nodeIds[link.from]} ${link.hopsFrom} + ${link.hopsTo} ${projection.nodeIds[link.to]}`,
  };
}

describe('a world small enough to work out by hand', () => {
  it('multiplies strength, confidence, freshness and the factors of the nodes between', () => {
    const { paths, ties: by, scores } = ask();
    expect(paths).toEqual(['sweden alliance union', 'sweden international union']);
    expect(by).toEqual(['t3 t4', 't1 t2']);
    expect(scores[0]).toBeCloseTo(0.8 * (0.6 * 0.5), 12);
    // Twenty ties: 1 / (1 + log2(20 / 10)) = 1/2.
    expect(scores[1]).toBeCloseTo(0.7 * 0.5 * (0.6 * 0.8 * TEN_YEARS), 12);
  });

  it('believes newer evidence from the instant at which it was recorded', () => {
    const { paths, scores } = ask({}, { ...standpoint, known: '2024-07-01T00:00:00.000Z' });
    expect(paths[0]).toBe('sweden alliance union');
    expect(scores[1]).toBeCloseTo(0.7 * 0.5 * (0.6 * 0.8), 12);
  });

  it('walks ended ties only when asked, and ages them from their end', () => {
    const { paths, scores } = ask({ includeEnded: true });
    expect(paths[0]).toBe('sweden union');
    expect(scores[0]).toBeCloseTo(0.8 * TEN_YEARS, 12);
    expect(ask({}, { ...standpoint, valid: '2014-12-31' }).paths[0]).toBe('sweden union');
  });

  it('shows a confidential tie to whom it may concern, and walks a contested one at half its weight', () => {
    const { paths, scores } = ask({}, { ...standpoint, clearance: 2 });
    expect(paths[0]).toBe('sweden office union');
    expect(scores[0]).toBeCloseTo(0.7 * 0.5 * 0.9, 12);
  });

  it('counts in the degree only what the reader may see and what is current', () => {
    const view = (clearance: number) => viewAt(projection.arrays, { ...standpoint, clearance });
    expect(view(0).degree[at('union')]).toBe(2);
    expect(view(2).degree[at('union')]).toBe(3);
    expect(view(0).degree[at('international')]).toBe(20);
    expect(view(0).factor[at('international')]).toBe(0.5);
  });

  it('knows nothing before it was recorded', () => {
    expect(ask({}, { ...standpoint, known: '2021-05-31T23:59:59.999Z' })).toMatchObject({ paths: [], link: null });
  });

  it('goes through every via node, past no avoided one, and by the types and confidence asked for', () => {
    expect(ask({ via: [at('international')] }).paths).toEqual(['sweden international union']);
    expect(ask({ avoid: [at('alliance')] }).paths).toEqual(['sweden international union']);
    expect(ask({ types: new Set([TieType.MEMBER_OF, TieType.REGIONAL_ADVOCACY_WITH]) }).ties).toEqual(['t1 t2']);
    expect(ask({ minConfidence: Confidence.HIGH }).ties).toEqual(['t3 t4']);
  });

  it('takes a set of starts for one: no path passes through another of them', () => {
    expect(ask({ from: ['sweden', 'international'] }).paths).toEqual(['sweden alliance union', 'international union']);
    expect(ask({ from: ['member-0', 'sweden'], to: ['union'], k: 1 }).paths).toEqual(['sweden alliance union']);
  });

  it('names the tie that would open a path, between two that are no ends where it can', () => {
    expect(ask({ from: ['member-3'], to: ['hermit'] })).toMatchObject({ paths: [], link: 'international 1 + 1 cell' });
    expect(ask({ from: ['member-3'], to: ['hermit'], maxHops: 2 }).link).toBe('international 1 + 0 hermit');
    expect(ask({ from: ['member-3'], to: ['hermit'], maxHops: 1 }).link).toBe('member-3 0 + 0 hermit');
    // The only neighbour of sweden left is a partnership, which cannot be introduced; beyond it lies the union.
    expect(ask({ to: ['hermit'], avoid: [at('international'), at('office')] }).link).toBe('union 2 + 1 cell');
  });

  it('with a via node that is out of reach, names the tie that would bring it within', () => {
    expect(ask({ via: [at('hermit')] })).toMatchObject({ paths: [], link: 'international 1 + 1 cell' });
    expect(ask({ via: [at('hermit')], maxHops: 2 }).link).toBe('sweden 0 + 0 hermit');
    expect(ask({ via: [at('hermit'), at('cell')] }).link).toBe('international 1 + 1 hermit');
    expect(ask({ via: [at('union')] })).toMatchObject({ paths: [], link: null });
  });

  it('rejects a projection with the same node twice', () => {
    expect(() => buildProjection([nodeRow('a'), nodeRow('a')], [])).toThrow('twice');
  });

  it('leaves out what does not conduct and what leads out of the graph', () => {
    const odd = buildProjection(
      [nodeRow('b'), nodeRow('a')],
      [
        tieRow('3', 'a', 'b', { type: TieType.MEMBER_STATE_OF }),
        tieRow('2', 'a', 'instrument'),
        tieRow('1', 'a', 'a'),
        tieRow('0', 'b', 'a'),
      ],
    );
    expect(odd.nodeIds).toEqual(['a', 'b']);
    expect(odd.tieIds).toEqual(['0']);
  });

  it('gives up at the deadline', () => {
    const dense = Array.from({ length: 60 }, (_, index) => nodeRow(`n${index}`));
    const all = dense.flatMap((a, i) => dense.slice(0, i).map((b) => tieRow(`${a.id}-${b.id}`, a.id, b.id)));
    const view = viewAt(buildProjection(dense, all).arrays, standpoint);
    let looks = 0;
    const query = { from: [0], to: [1], k: 20, maxHops: 8, avoid: [], via: [], minConfidence: Confidence.LOW };
    const ended = { ...query, includeEnded: false, shouldStop: () => ++looks > 3 };
    expect(() => bestPaths(view, ended)).toThrow(DeadlinePassed);
    expect(looks).toBe(4);
  });
});
