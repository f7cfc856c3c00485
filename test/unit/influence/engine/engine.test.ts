import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { promisify } from 'node:util';
import { Confidence } from '../../../../src/model/confidence';
import { EngineStopped } from '../../../../src/influence/engine/worker-client';
import { InfluenceEngine } from '../../../../src/influence/engine/engine';
import type { QuestionOptions } from '../../../../src/influence/engine/messages';
import type { PathsQuestion } from '../../../../src/influence/paths/paths.answer';
import { QuestionError } from '../../../../src/influence/engine/question-error';
import { DeadlinePassed } from '../../../../src/influence/engine/deadline-check';
import { nodeRow, tieRow } from '../rows';
import { type Load, rowsSource } from './rows-source';

type Rows = Extract<Load, { nodes: unknown }>;

const rows: Rows = {
  nodes: [
    ...['b', 'a', 'c', 'lone'].map((id) => nodeRow(id)),
    nodeRow('forum', { actor: false }),
    nodeRow('gone', { knownTo: '2024-05-01T00:00:00.000Z' }),
    nodeRow('late', { knownFrom: '2024-06-01T00:00:00.000Z' }),
  ],
  ties: [tieRow('t2', 'b', 'c', { strength: 0.5 }), tieRow('t1', 'a', 'b'), tieRow('t3', 'c', 'forum')],
};

const question: PathsQuestion = {
  from: ['a'],
  to: ['c'],
  k: 3,
  maxHops: 5,
  avoid: [],
  via: [],
  types: null,
  minConfidence: Confidence.LOW,
  includeEnded: false,
};

const standpoint = { valid: '2024-05-01', known: '2024-05-01T00:00:00.000Z', clearance: 0 };
const at = (revision: string, deadline = Date.now() + 30_000): QuestionOptions => ({
  head: { revision, at: null, importing: null },
  standpoint,
  deadline,
});

/** A graph so dense that the best paths through seven of its nodes take far longer than any test. */
function dense(): Rows {
  const ids = Array.from({ length: 400 }, (_, index) => `n${String(index).padStart(3, '0')}`);
  return {
    nodes: ids.map((id) => nodeRow(id)),
    ties: ids.flatMap((a, i) => ids.slice(0, i).map((b) => tieRow(`${a}-${b}`, a, b))),
  };
}
const endless: PathsQuestion = {
  ...question,
  from: ['n000'],
  to: ['n001'],
  via: ['n002', 'n003', 'n004', 'n005', 'n006', 'n007', 'n008'],
  k: 20,
  maxHops: 8,
};

describe('the influence engine and its worker', () => {
  const engines: InfluenceEngine[] = [];
  function engineOver(...loads: Load[]) {
    const engine = new InfluenceEngine(rowsSource(...loads));
    engines.push(engine);
    return { engine, paths: (asked: PathsQuestion, asking: QuestionOptions) => engine.ask('paths', asked, asking) };
  }
  afterAll(() => Promise.all(engines.map((engine) => engine.close())));

  it('answers in ids', async () => {
    const { paths } = engineOver(rows);
    await expect(paths(question, at('r1'))).resolves.toEqual({
      paths: [{ nodes: ['a', 'b', 'c'], ties: ['t1', 't2'], weights: [0.35, 0.25], score: 0.35 * 0.25 }],
      missingLink: null,
    });
    await expect(paths({ ...question, to: ['lone'] }, at('r1'))).resolves.toEqual({
      paths: [],
      missingLink: { from: 'b', to: 'lone', hopsFrom: 1, hopsTo: 0 },
    });
  });

  const direct: Rows = { ...rows, ties: [...rows.ties, tieRow('t0', 'a', 'c', { strength: 1 })] };
  const never: Load = { fails: 'This load is one too many.' };

  it('loads once for all who ask at a revision, and again at another', async () => {
    const { paths } = engineOver(rows, direct, never);
    const first = await Promise.all(Array.from({ length: 5 }, () => paths(question, at('r1'))));
    expect(new Set(first.map(({ paths }) => paths[0]?.ties.join()))).toEqual(new Set(['t1,t2']));
    const [held, moved] = await Promise.all([paths(question, at('r1')), paths(question, at('r2'))]);
    expect([held, moved].map(({ paths }) => paths[0]?.ties)).toEqual([['t1', 't2'], ['t0']]);
  });

  it('loads once for several revisions that come up during a load', async () => {
    const { paths } = engineOver({ ...rows, after: 100 }, direct, never);
    const asked = ['r1', 'r2', 'r3', 'r4'].map((revision) => paths(question, at(revision)));
    const answers = await Promise.all(asked);
    expect(answers.map(({ paths }) => paths[0]?.ties.join())).toEqual(['t1,t2', 't0', 't0', 't0']);
  });

  it('tries again after a load that failed', async () => {
    const { paths } = engineOver({ fails: 'The graph is down' }, rows);
    await expect(paths(question, at('r1'))).rejects.toThrow('The graph is down');
    await expect(paths(question, at('r1'))).resolves.toMatchObject({ paths: [{ ties: ['t1', 't2'] }] });
  });

  it.each([
    [
      'UNKNOWN_IDS',
      'to',
      ['nobody', 'late', 'gone', 'nothing'],
      { to: ['nobody', 'late'], avoid: ['gone'], via: ['nothing', 'b'] },
    ],
    ['ENDS_MEET', 'to', ['a'], { to: ['c', 'a'] }],
  ])('says %s of %s', async (code, argument, ids, but) => {
    const asked = engineOver(rows).paths({ ...question, ...but }, at('r1'));
    await expect(asked).rejects.toBeInstanceOf(QuestionError);
    await expect(asked).rejects.toMatchObject({ code, argument, ids });
    for (const id of ids) await expect(asked).rejects.toThrow(id);
  });

  const easy: PathsQuestion = { ...endless, via: [], k: 1, maxHops: 1 };

  it('gives up at the deadline, and the worker with it', async () => {
    const { paths } = engineOver(dense());
    await paths(easy, at('r1'));
    const begun = Date.now();
    await expect(paths(endless, at('r1', begun + 300))).rejects.toBeInstanceOf(DeadlinePassed);
    expect(Date.now() - begun).toBeLessThan(2000);
    const next = await paths(easy, at('r1', Date.now() + 3000));
    expect(next.paths).toHaveLength(1);
  });

  it('counts the time of a load too', async () => {
    const { paths } = engineOver({ ...rows, after: 20_000 });
    await expect(paths(question, at('r1', Date.now() + 50))).rejects.toBeInstanceOf(DeadlinePassed);
  });

  it('leaves the main thread free while it loads and answers', async () => {
    const { paths } = engineOver(dense());
    // The first question starts the thread, which is the process's work and not the answer's.
    await expect(paths(question, at('r1'))).rejects.toBeInstanceOf(QuestionError);
    const delays = monitorEventLoopDelay({ resolution: 1 });
    delays.enable();
    await paths({ ...easy, k: 20, maxHops: 3 }, at('r2'));
    delays.disable();
    expect(delays.max / 1e6).toBeLessThan(50);
  });

  it('tells those who wait that the worker is gone, and gives the next question another', async () => {
    const { engine, paths } = engineOver(dense());
    await paths(easy, at('r1'));
    const waiting = paths(endless, at('r1'));
    setTimeout(() => void engine['channel']?.['worker'].terminate(), 100);
    await expect(waiting).rejects.toBeInstanceOf(EngineStopped);
    await expect(paths(easy, at('r1'))).resolves.toMatchObject({ paths: [{ nodes: ['n000', 'n001'] }] });
  });

  it('works in a process that tsx started, and does not keep it alive', async () => {
    const root = join(__dirname, '../../../..');
    const script = `
      const { InfluenceEngine } = require('./src/influence/engine/engine.ts');
      const { source, question, asking } = JSON.parse(process.argv[1]);
      new InfluenceEngine(source)
        .ask('paths', question, asking)
        .then(({ paths }) => console.log(paths[0].nodes.join(' ')));`;
    const given = JSON.stringify({ source: rowsSource(rows), question, asking: at('r1') });
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', '-e', script, given], {
      cwd: root,
      timeout: 20_000,
    });
    expect(stdout.trim()).toBe('a b c');
  });
});
