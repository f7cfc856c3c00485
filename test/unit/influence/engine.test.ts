import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Confidence } from '../../../src/evidence/confidence';
import { EngineLost } from '../../../src/influence/channel';
import { InfluenceEngine } from '../../../src/influence/engine';
import type { ProjectedNode, ProjectedTie } from '../../../src/influence/projection';
import { type InfluenceQuestion, QuestionError } from '../../../src/influence/question';
import { DeadlinePassed } from '../../../src/influence/watch';
import { nodeRow, tieRow } from './rows';

interface Rows {
  nodes: ProjectedNode[];
  ties: ProjectedTie[];
}

const rows: Rows = {
  nodes: [
    ...['b', 'a', 'c', 'lone'].map((id) => nodeRow(id)),
    nodeRow('forum', { actor: false }),
    nodeRow('gone', { knownTo: '2024-05-01T00:00:00.000Z' }),
    nodeRow('late', { knownFrom: '2024-06-01T00:00:00.000Z' }),
  ],
  ties: [tieRow('t2', 'b', 'c', { strength: 0.5 }), tieRow('t1', 'a', 'b'), tieRow('t3', 'c', 'forum')],
};

const question: InfluenceQuestion = {
  from: ['a'],
  to: ['c'],
  k: 3,
  maxHops: 5,
  avoid: [],
  via: [],
  types: null,
  minConfidence: Confidence.LOW,
  includeEnded: false,
  standpoint: { valid: '2024-05-01', known: '2024-05-01T00:00:00.000Z', clearance: 0 },
};

const inTime = () => Date.now() + 30_000;

/** A graph so dense that the best paths through seven of its nodes take far longer than any test. */
function dense(): Rows {
  const ids = Array.from({ length: 400 }, (_, index) => `n${String(index).padStart(3, '0')}`);
  return {
    nodes: ids.map((id) => nodeRow(id)),
    ties: ids.flatMap((a, i) => ids.slice(0, i).map((b) => tieRow(`${a}-${b}`, a, b))),
  };
}
const endless: InfluenceQuestion = {
  ...question,
  from: ['n000'],
  to: ['n001'],
  via: ['n002', 'n003', 'n004', 'n005', 'n006', 'n007', 'n008'],
  k: 20,
  maxHops: 8,
};

describe('the influence engine and its worker', () => {
  const engines: InfluenceEngine[] = [];
  function engineOver(load: () => Promise<Rows>): InfluenceEngine {
    const engine = new InfluenceEngine({ load });
    engines.push(engine);
    return engine;
  }
  afterAll(() => Promise.all(engines.map((engine) => engine.close())));

  it('answers in ids', async () => {
    const engine = engineOver(async () => rows);
    await expect(engine.paths('r1', question, inTime())).resolves.toEqual({
      paths: [{ nodes: ['a', 'b', 'c'], ties: ['t1', 't2'], weights: [0.35, 0.25], weakest: 1, score: 0.35 * 0.25 }],
      missingLink: null,
    });
    await expect(engine.paths('r1', { ...question, to: ['lone'] }, inTime())).resolves.toEqual({
      paths: [],
      missingLink: { from: 'b', to: 'lone', hopsFrom: 1, hopsTo: 0 },
    });
  });

  it('loads once for all who ask at a revision, and again at another', async () => {
    let loads = 0;
    const engine = engineOver(async () => {
      loads++;
      return loads === 1 ? rows : { ...rows, ties: [...rows.ties, tieRow('t0', 'a', 'c', { strength: 1 })] };
    });
    const first = await Promise.all(Array.from({ length: 5 }, () => engine.paths('r1', question, inTime())));
    expect(loads).toBe(1);
    expect(new Set(first.map(({ paths }) => paths[0]?.ties.join()))).toEqual(new Set(['t1,t2']));
    const [held, moved] = await Promise.all([
      engine.paths('r1', question, inTime()),
      engine.paths('r2', question, inTime()),
    ]);
    expect(loads).toBe(2);
    expect([held, moved].map(({ paths }) => paths[0]?.ties)).toEqual([['t1', 't2'], ['t0']]);
  });

  it('loads once for several revisions that come up during a load', async () => {
    let loads = 0;
    const engine = engineOver(async () => {
      loads++;
      await new Promise((resolve) => setTimeout(resolve, 50));
      return rows;
    });
    const first = engine.paths('r1', question, inTime());
    await new Promise((resolve) => setTimeout(resolve, 10));
    const rest = ['r2', 'r3', 'r4'].map((revision) => engine.paths(revision, question, inTime()));
    const answers = await Promise.all([first, ...rest]);
    expect(answers.every(({ paths }) => paths.length === 1)).toBe(true);
    expect(loads).toBe(2);
  });

  it('tries again after a load that failed', async () => {
    let loads = 0;
    const engine = engineOver(async () => {
      if (++loads === 1) throw new Error('The graph is down');
      return rows;
    });
    await expect(engine.paths('r1', question, inTime())).rejects.toThrow('The graph is down');
    await expect(engine.paths('r1', question, inTime())).resolves.toMatchObject({ paths: [{ ties: ['t1', 't2'] }] });
  });

  it.each([
    [
      'UNKNOWN_IDS',
      'to',
      ['nobody', 'late', 'gone', 'nothing'],
      { to: ['nobody', 'late'], avoid: ['gone'], via: ['nothing', 'b'] },
    ],
    ['NOT_ACTORS', 'from', ['forum'], { from: ['a', 'forum'] }],
    ['ENDS_MEET', 'to', ['a'], { to: ['c', 'a'] }],
    ['NO_ENDS', 'from', [], { from: [] }],
  ])('says %s of %s', async (code, argument, ids, but) => {
    const engine = engineOver(async () => rows);
    const asked = engine.paths('r1', { ...question, ...but }, inTime());
    await expect(asked).rejects.toBeInstanceOf(QuestionError);
    await expect(asked).rejects.toMatchObject({ code, argument, ids });
    for (const id of ids) await expect(asked).rejects.toThrow(id);
  });

  it('passes on what the search refuses', async () => {
    const engine = engineOver(async () => rows);
    await expect(engine.paths('r1', { ...question, k: 21 }, inTime())).rejects.toThrow(RangeError);
  });

  it('gives up at the deadline, and the worker with it', async () => {
    const engine = engineOver(async () => dense());
    await engine.paths('r1', { ...endless, via: [], k: 1, maxHops: 1 }, inTime());
    const begun = Date.now();
    await expect(engine.paths('r1', endless, begun + 300)).rejects.toBeInstanceOf(DeadlinePassed);
    expect(Date.now() - begun).toBeLessThan(2000);
    const next = await engine.paths('r1', { ...endless, via: [], k: 1, maxHops: 1 }, Date.now() + 3000);
    expect(next.paths).toHaveLength(1);
  });

  it('counts the time of a load too', async () => {
    const engine = engineOver(() => new Promise(() => {}));
    await expect(engine.paths('r1', question, Date.now() + 50)).rejects.toBeInstanceOf(DeadlinePassed);
  });

  it('tells those who wait that the worker is gone, and gives the next question another', async () => {
    let loads = 0;
    const engine = engineOver(async () => {
      loads++;
      return loads === 1 ? dense() : rows;
    });
    await engine.paths('r1', { ...endless, via: [], k: 1, maxHops: 1 }, inTime());
    const waiting = engine.paths('r1', endless, inTime());
    setTimeout(() => void engine['channel']?.['worker'].terminate(), 100);
    await expect(waiting).rejects.toBeInstanceOf(EngineLost);
    await expect(engine.paths('r1', question, inTime())).resolves.toMatchObject({ paths: [{ ties: ['t1', 't2'] }] });
    expect(loads).toBe(2);
  });

  it('works in a process that tsx started, and does not keep it alive', async () => {
    const root = join(__dirname, '../../..');
    const script = `
      const { InfluenceEngine } = require('./src/influence/engine.ts');
      const { rows, question } = JSON.parse(process.argv[1]);
      new InfluenceEngine({ load: async () => rows })
        .paths('r1', question, Date.now() + 20000)
        .then(({ paths }) => console.log(paths[0].nodes.join(' ')));`;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', '-e', script, JSON.stringify({ rows, question })],
      { cwd: root, timeout: 20_000 },
    );
    expect(stdout.trim()).toBe('a b c');
  });
});
