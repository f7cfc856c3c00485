import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { promisify } from 'node:util';
import { Confidence } from '../../../../src/store/model/enums';
import { EngineStopped } from '../../../../src/influence/engine/worker-client';
import { InfluenceEngine } from '../../../../src/influence/engine/engine';
import type { AskOptions } from '../../../../src/influence/engine/messages';
import type { PathsQuestion } from '../../../../src/influence/paths/paths.answer';
import { DeadlinePassed } from '../../../../src/influence/engine/deadline-check';
import { QuestionError } from '../../../../src/influence/view/id-index';
import { quickestOf } from '../../../support/quickest-of';
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
const at = (revision: string, deadline = Date.now() + 30_000): AskOptions => ({
  client: 'anyone',

  head: { revision, at: null, importing: null },
  standpoint,
  deadline,
});

/**
 * Creates a graph so dense that a search for the best paths through seven of its nodes does not
 * finish within a test.
 */
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
    return {
      engine,
      paths: (request: PathsQuestion, options: AskOptions) => engine.ask('paths', request, options),
    };
  }
  afterAll(() => Promise.all(engines.map((engine) => engine.close())));

  it('answers in ids', async () => {
    const { paths } = engineOver(rows);
    const path = { nodes: ['a', 'b', 'c'], ties: ['t1', 't2'], weights: [0.175, 0.125], score: 0.175 * 0.125 };
    await expect(paths(question, at('r1'))).resolves.toMatchObject({ paths: [path], longerPath: null });
    await expect(paths({ ...question, to: ['lone'] }, at('r1'))).resolves.toEqual({
      paths: [],
      longerPath: null,
    });
  });

  const direct: Rows = { ...rows, ties: [...rows.ties, tieRow('t0', 'a', 'c', { strength: 1 })] };
  const unexpected: Load = { fails: 'This load should not happen.' };

  it('loads once for concurrent questions at one revision, and again at another', async () => {
    const { paths } = engineOver(rows, direct, unexpected);
    const first = await Promise.all(Array.from({ length: 5 }, () => paths(question, at('r1'))));
    expect(new Set(first.map(({ paths }) => paths[0]?.ties.join()))).toEqual(new Set(['t1,t2']));
    const [same, later] = await Promise.all([paths(question, at('r1')), paths(question, at('r2'))]);
    expect([same, later].map(({ paths }) => paths[0]?.ties)).toEqual([['t1', 't2'], ['t0']]);
  });

  it('loads once for several revisions requested during a load', async () => {
    const { paths } = engineOver({ ...rows, after: 100 }, direct, unexpected);
    const results = await Promise.all(['r1', 'r2', 'r3', 'r4'].map((revision) => paths(question, at(revision))));
    expect(results.map(({ paths }) => paths[0]?.ties.join())).toEqual(['t1,t2', 't0', 't0', 't0']);
  });

  it('retries after a failed load', async () => {
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
  ])('reports %s under %s', async (code, argument, ids, changes) => {
    const result = engineOver(rows).paths({ ...question, ...changes }, at('r1'));
    await expect(result).rejects.toBeInstanceOf(QuestionError);
    await expect(result).rejects.toMatchObject({ code, argument, ids });
    for (const id of ids) await expect(result).rejects.toThrow(id);
  });

  const easy: PathsQuestion = { ...endless, via: [], k: 1, maxHops: 1 };

  it('stops the search at the deadline, also in the worker', async () => {
    const { paths } = engineOver(dense());
    await paths(easy, at('r1'));
    const start = Date.now();
    await expect(paths(endless, at('r1', start + 300))).rejects.toBeInstanceOf(DeadlinePassed);
    expect(Date.now() - start).toBeLessThan(2000);
    const next = await paths(easy, at('r1', Date.now() + 3000));
    expect(next.paths).toHaveLength(1);
  });

  it('applies the deadline to loading too', async () => {
    const { paths } = engineOver({ ...rows, after: 20_000 });
    await expect(paths(question, at('r1', Date.now() + 50))).rejects.toBeInstanceOf(DeadlinePassed);
  });

  it('does not block the main thread while it loads and answers', async () => {
    const { paths } = engineOver(dense());
    // The first question also starts the thread, which is not to be measured.
    await expect(paths(question, at('r1'))).rejects.toBeInstanceOf(QuestionError);
    let revision = 1;
    const longestDelay = await quickestOf(3, async () => {
      const delays = monitorEventLoopDelay({ resolution: 1 });
      delays.enable();
      await paths({ ...easy, k: 20, maxHops: 3 }, at(`r${++revision}`));
      delays.disable();
      return delays.max / 1e6;
    });
    expect(longestDelay).toBeLessThan(50);
  });

  it('rejects pending questions when the worker ends, and starts another for the next', async () => {
    const { engine, paths } = engineOver(dense());
    await paths(easy, at('r1'));
    const pending = paths(endless, at('r1'));
    setTimeout(() => void engine['workerClient']?.['worker'].terminate(), 100);
    await expect(pending).rejects.toBeInstanceOf(EngineStopped);
    await expect(paths(easy, at('r1'))).resolves.toMatchObject({ paths: [{ nodes: ['n000', 'n001'] }] });
  });

  it('works in a process started by tsx, and does not keep it alive', async () => {
    const root = join(__dirname, '../../../..');
    const script = `
      const { InfluenceEngine } = require('./src/influence/engine/engine.ts');
      const { source, question, options } = JSON.parse(process.argv[1]);
      new InfluenceEngine(source)
        .ask('paths', question, options)
        .then(({ paths }) => console.log(paths[0].nodes.join(' ')));`;
    const input = JSON.stringify({ source: rowsSource(rows), question, options: at('r1') });
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', '-e', script, input], {
      cwd: root,
      timeout: 20_000,
    });
    expect(stdout.trim()).toBe('a b c');
  });
});
