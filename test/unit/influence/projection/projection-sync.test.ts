import fc from 'fast-check';
import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { ProjectionSync } from '../../../../src/influence/projection/projection-sync';
import { IdIndex } from '../../../../src/influence/view/id-index';
import { type InfluenceView, viewAt } from '../../../../src/influence/view/view';
import { type LoadedProjection, loadProjection } from '../../../../src/influence/view/view-cache';
import { knownNow } from '../../../../src/store/neo4j/standpoint';
import { propertyRuns } from '../../../support/property-runs';
import { nodeRow } from '../rows';
import { ChangingGraph, type Step } from './changing-graph';

const RUNS = propertyRuns(600);
const VALID = '2024-06-01';

/** Returns the ties in a view and their weights. */
function tiesIn(view: InfluenceView, idIndex: IdIndex): string[] {
  const ties = [...view.along.keys()].filter((tie) => view.along[tie]! > 0);
  return ties.map((tie) => `${idIndex.tieIds([tie])[0]!} ${view.along[tie]!}`);
}

function expected(graph: ChangingGraph, known: string): string[] {
  const projection = buildProjection(
    ['a', 'b', 'c'].map((id) => nodeRow(id)),
    graph.ties,
  );
  return tiesIn(viewAt(projection.arrays, { valid: VALID, known, clearance: 0 }), new IdIndex(projection));
}

async function check(
  graph: ChangingGraph,
  sync: ProjectionSync<LoadedProjection>,
  between: Step | null = null,
): Promise<void> {
  const head = graph.ask(between);
  const known = knownNow('2023-12-31T00:00:00.000Z', head);
  const ties = expected(graph, known);
  const { views, idIndex } = await sync.at(head);
  expect(tiesIn(views.at({ valid: VALID, known, clearance: 0 }), idIndex)).toEqual(ties);
}

/**
 * Creates a projection of a graph to which first another program has written, and then this API.
 */
async function withHiddenWrite() {
  const graph = new ChangingGraph(true);
  const sync = new ProjectionSync(graph, loadProjection);
  await check(graph, sync);
  graph.do('writeExternally');
  graph.do('write');
  return { graph, sync };
}

const step = fc.constantFrom<Step>(
  'write',
  'write',
  'writeMany',
  'writeExternally',
  'beginImport',
  'importPart',
  'importPart',
  'endImport',
  'cancelImport',
);
const turn = fc.record({
  steps: fc.array(step, { maxLength: 4 }),
  concurrent: fc.array(step, { maxLength: 4 }),
  between: fc.option(step),
});

describe('the projection of the worker', () => {
  it('contains what readers see at a head, whatever is written before, between and during its reads', async () => {
    let whole = 0;
    let touched = 0;
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.array(turn, { maxLength: 12 }), async (isNumbered, turns) => {
        const graph = new ChangingGraph(isNumbered);
        const sync = new ProjectionSync(graph, loadProjection);
        await check(graph, sync);
        for (const { steps, concurrent, between } of turns) {
          // Without numbers an external write is only noticed where the feed has no new change.
          const isNoticed = (one: Step) => isNumbered || one !== 'writeExternally';
          for (const one of steps.filter(isNoticed)) graph.do(one);
          // The writes of a cancelled import are removed 15 seconds after its last one, and no read
          // takes that long.
          graph.concurrent = concurrent.filter((one) => one !== 'writeExternally' && one !== 'cancelImport');
          await check(graph, sync, between === 'writeExternally' ? null : between);
          graph.concurrent = [];
        }
        whole += sync.reads.whole;
        touched += sync.reads.touched;
      }),
      { numRuns: RUNS },
    );
    expect(touched).toBeGreaterThan(RUNS);
    expect(whole).toBeGreaterThan(RUNS);
  });

  it.each([true, false])(
    'ignores an import until it is complete, then reads the records that it touched',
    async (isNumbered) => {
      const graph = new ChangingGraph(isNumbered);
      const sync = new ProjectionSync(graph, loadProjection);
      await check(graph, sync);
      const reads: object[] = [];
      for (const one of ['beginImport', 'importPart', 'importPart', 'importPart', 'endImport', 'write'] as const) {
        graph.do(one);
        await check(graph, sync);
        reads.push({ ...sync.reads });
      }
      expect(reads.slice(0, 4)).toEqual(Array(4).fill({ whole: 1, touched: 0 }));
      expect(reads.slice(4)).toEqual([1, 2].map((touched) => ({ whole: 1, touched })));
    },
  );

  it('notices an external write that a change of the feed has followed', async () => {
    const { graph, sync } = await withHiddenWrite();
    await check(graph, sync);
    expect(sync.reads).toEqual({ whole: 2, touched: 0 });
  });

  it('follows the feed before a question asks, but does not read the whole graph', async () => {
    const graph = new ChangingGraph(true);
    const sync = new ProjectionSync(graph, loadProjection);
    expect(await sync.follow(graph.ask())).toBeNull();
    await check(graph, sync);
    graph.do('write');
    await sync.follow(graph.ask());
    expect(sync.reads).toEqual({ whole: 1, touched: 1 });
    await check(graph, sync);
    expect(sync.reads).toEqual({ whole: 1, touched: 1 });
    graph.do('writeExternally');
    graph.do('write');
    await sync.follow(graph.ask());
    expect(sync.reads).toEqual({ whole: 1, touched: 1 });
    await check(graph, sync);
    expect(sync.reads).toEqual({ whole: 2, touched: 1 });
  });

  it('reads the whole graph for a waiting question and a mere follow-up together', async () => {
    const { graph, sync } = await withHiddenWrite();
    const head = graph.ask();
    await Promise.all([sync.follow(head), sync.at(head), sync.follow(head)]);
    expect(sync.reads).toEqual({ whole: 2, touched: 0 });
  });

  it('is updated once for all questions that wait', async () => {
    const graph = new ChangingGraph(true);
    const sync = new ProjectionSync(graph, loadProjection);
    await check(graph, sync);
    const heads = (['write', 'writeMany', 'write'] as const).map((one) => {
      graph.do(one);
      return graph.ask();
    });
    const loaded = await Promise.all([...heads, ...heads].map((head) => sync.at(head)));
    expect(new Set(loaded).size).toBe(1);
    expect(sync.reads).toEqual({ whole: 1, touched: 1 });
  });
});
