import { answerChecks } from '../../../../src/influence/checks/checks.answer';
import { Confidence } from '../../../../src/store/model/enums';
import { TieType } from '../../../../src/store/model/tie-type';
import type { ProjectedNode, ProjectedTie } from '../../../../src/influence/projection/projection';
import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { IdIndex } from '../../../../src/influence/view/id-index';
import { viewAt } from '../../../../src/influence/view/view';
import { DeadlinePassed } from '../../../../src/influence/engine/deadline-check';
import { evidenceOf, nodeRow, tieRow } from '../rows';

const STANDPOINT = { valid: '2026-11-25', known: '2026-11-25T12:00:00.000Z', clearance: 0 };

function checksIn(
  ties: ProjectedTie[],
  { from = ['S'], targets = ['T'], first = 20, regions = null as null | { region: string; based?: string[] }[] } = {},
  nodes: Record<string, Partial<ProjectedNode>> = {},
  shouldStop = () => false,
) {
  const ids = [...new Set(ties.flatMap((tie) => [tie.from, tie.to]))];
  const projection = buildProjection(
    ids.map((id) => nodeRow(id, nodes[id])),
    ties,
  );
  const context = { view: viewAt(projection.arrays, STANDPOINT), idIndex: new IdIndex(projection), shouldStop };
  return answerChecks(context, { from, targets, first, regions });
}

const partner = (id: string, from: string, to: string, changes: Partial<ProjectedTie> = {}) =>
  tieRow(id, from, to, { type: TieType.PARTNER_OF, ...changes });
const undated = { confidence: Confidence.MEDIUM };
const CURRENT = { evidence: evidenceOf('2026-11-25') };
const SBT = [partner('sb', 'S', 'B', { evidence: evidenceOf('2019-05') }), partner('bt', 'B', 'T', undated)];
const gainsOf = (checks: ReturnType<typeof checksIn>) =>
  checks.map(({ tie, gain, routes }) => [tie, gain.toFixed(4), routes]);

describe('checks at the valid date 2026-11-25', () => {
  it('gives the worked numbers: of S-B-T, B-T with gain 0.2333 and S-B with 0.0397', () => {
    // 0.0583 is WEAK, as is 0.0980; 0.2916 is FAIR.
    expect(gainsOf(checksIn(SBT))).toEqual([
      ['bt', '0.2333', 1],
      ['sb', '0.0397', 0],
    ]);
    expect(checksIn(SBT).map(({ targets }) => targets)).toEqual([['T'], ['T']]);
    expect(gainsOf(checksIn(SBT, { first: 1 }))).toEqual([['bt', '0.2333', 1]]);
  });

  it('puts first what lifts most paths by a band, whatever the gain', () => {
    const evidence = evidenceOf('2019-05');
    const ties = [
      partner('st', 'S', 'T', { evidence, confidence: Confidence.MEDIUM, contested: true }),
      partner('su', 'S', 'U', { evidence, strength: 0.4 }),
    ];
    // 0.4 x 0.5951 = 0.2380 is FAIR, 0.4 is STRONG. A contested tie is at most FAIR.
    expect(gainsOf(checksIn(ties, { targets: ['T', 'U'] }))).toEqual([
      ['su', '0.1620', 1],
      ['st', '0.1834', 0],
    ]);
  });

  it('counts a path whose word rises because its tie becomes certain', () => {
    // 0.9 x 0.6643 is at most FAIR as long as the tie is unconfirmed.
    const tie = partner('st', 'S', 'T', { evidence: evidenceOf('2020'), strength: 0.9 });
    expect(gainsOf(checksIn([tie]))).toEqual([['st', '0.3021', 1]]);
  });

  it('leaves out ties that are fresh and certain, derived or ended', () => {
    const ties = [
      partner('fresh', 'S', 'B', CURRENT),
      tieRow('derived', 'B', 'C', { type: TieType.ORGAN_OF, derived: true }),
      partner('ended', 'S', 'C', { until: '2020', ...undated }),
      partner('weak', 'C', 'T', undated),
    ];
    expect(checksIn(ties).map(({ tie }) => tie)).toEqual(['weak']);
  });

  it('includes ties that turn unconfirmed within ninety days, and no later ones', () => {
    // Confirmed until 2027-02-22 is 89 days from the valid date, so that it turns unconfirmed on
    // the ninetieth.
    const on = (day: string) => checksIn([partner('st', 'S', 'T', { evidence: evidenceOf(day) })]).length;
    expect(on('2022-02-22')).toBe(1);
    expect(on('2022-02-23')).toBe(0);
  });

  it('keeps the half of a contested tie', () => {
    const [check] = checksIn([partner('st', 'S', 'T', { contested: true, ...undated })]);
    expect(check!.gain).toBeCloseTo(0.35 - 0.7 * 0.8 * 0.25 * 0.5, 12);
  });

  it('opens a route by money that has lapsed', () => {
    const funds = tieRow('funds', 'S', 'T', { type: TieType.FUNDS, evidence: evidenceOf('2015') });
    expect(checksIn([funds])).toEqual([{ tie: 'funds', gain: 0.8, routes: 1, targets: ['T'] }]);
  });

  it('subtracts what lapsed money would take from the paths through its ends', () => {
    const others = Array.from({ length: 9 }, (_, index) => partner(`o${index}`, 'H', `O${index}`, CURRENT));
    const hub = [partner('sh', 'S', 'H', CURRENT), ...others.slice(0, 8), partner('ht', 'H', 'T', CURRENT)];
    const funds = tieRow('funds', 'H', 'U', { type: TieType.FUNDS, evidence: evidenceOf('2015') });
    // Influence leaves the hub by ten ties, by eleven once the money is confirmed.
    const factor = 1 / (1 + Math.log10(1.1));
    const [check] = checksIn([...hub, funds], { targets: ['T', 'U'] });
    expect(check!.gain).toBeCloseTo(0.7 * factor * 0.8 - 0.49 * (1 - factor), 12);
    expect(check!.targets).toEqual(['U']);
  });

  it('takes each pair by itself: other starts and targets may lie between', () => {
    const ties = [partner('sb', 'S', 'B', CURRENT), partner('bt', 'B', 'T', undated)];
    const [check] = checksIn(ties, { from: ['S', 'B'], targets: ['T', 'B'] });
    expect(check!.gain).toBeCloseTo((0.7 - 0.14) * (1 + 0.7), 12);
  });

  it('starts from all members where no start is given', () => {
    const members = { S: { member: true }, M: { member: true } };
    const ties = [...SBT, partner('mt', 'M', 'T', undated)];
    expect(checksIn(ties, { from: [] }, members).map(({ tie }) => tie)).toEqual(['mt', 'bt', 'sb']);
  });

  it('takes only ties with an end in one of the regions', () => {
    const nodes = { T: { region: 'ASIA' } };
    expect(checksIn(SBT, { regions: [{ region: 'ASIA' }] }, nodes).map(({ tie }) => tie)).toEqual(['bt']);
    expect(checksIn(SBT, { regions: [{ region: 'SAHEL', based: ['S'] }] }, nodes).map(({ tie }) => tie)).toEqual([
      'sb',
    ]);
    expect(checksIn(SBT, { regions: [{ region: 'AFRICA' }] }, nodes)).toEqual([]);
  });

  it('stops at the deadline', () => {
    const many = Array.from({ length: 1_200 }, (_, index) => partner(`p${index}`, 'S', `N${index}`, undated));
    expect(() => checksIn([...many, ...SBT], { targets: ['S'] }, {}, () => true)).toThrow(DeadlinePassed);
  });
});
