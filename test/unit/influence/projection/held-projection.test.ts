import fc from 'fast-check';
import { HeldProjection } from '../../../../src/influence/projection/held-projection';
import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { IdIndex } from '../../../../src/influence/view/id-index';
import { viewAt, type InfluenceView } from '../../../../src/influence/view/view';
import { knownNow } from '../../../../src/neo4j/standpoint';
import { ChangingGraph, type Step } from './changing-graph';
import { nodeRow } from '../rows';
import { propertyRuns } from '../../../support/property-runs';

const RUNS = propertyRuns(600);
const VALID = '2024-06-01';

/** The ties in a view, and what they weigh. */
function seen(view: InfluenceView, idIndex: IdIndex): string[] {
  const ties = [...view.weight.keys()].filter((tie) => view.weight[tie]! > 0);
  return ties.map((tie) => `${idIndex.tieIds([tie])[0]!} ${view.weight[tie]!}`);
}

function expected(graph: ChangingGraph, known: string): string[] {
  const projection = buildProjection(
    ['a', 'b', 'c'].map((id) => nodeRow(id)),
    graph.ties,
  );
  return seen(viewAt(projection.arrays, { valid: VALID, known, clearance: 0 }), new IdIndex(projection));
}

async function check(graph: ChangingGraph, held: HeldProjection, between: Step | null = null): Promise<void> {
  const head = graph.ask(between);
  const known = knownNow('2023-12-31T00:00:00.000Z', head);
  const truth = expected(graph, known);
  const { views, idIndex } = await held.at(head);
  expect(seen(views.at({ valid: VALID, known, clearance: 0 }), idIndex)).toEqual(truth);
}

const step = fc.constantFrom<Step>('write', 'write', 'many', 'outside', 'begin', 'part', 'part', 'end', 'takeBack');
const turn = fc.record({
  steps: fc.array(step, { maxLength: 4 }),
  meanwhile: fc.array(step, { maxLength: 4 }),
  between: fc.option(step),
});

describe('what the worker holds', () => {
  it('has all that readers see at a head, whatever is written before, between and while it reads', async () => {
    let whole = 0;
    let touched = 0;
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.array(turn, { maxLength: 12 }), async (isNumbered, turns) => {
        const graph = new ChangingGraph(isNumbered);
        const held = new HeldProjection(graph);
        await check(graph, held);
        for (const { steps, meanwhile, between } of turns) {
          // What an import that was cut short wrote is taken back after a quarter of a minute of silence, and reads are shorter.
          // Without numbers what others write is only told where the feed has nothing new.
          const told = (one: Step) => isNumbered || one !== 'outside';
          for (const one of steps.filter(told)) graph.do(one);
          graph.meanwhile = meanwhile.filter((one) => one !== 'outside' && one !== 'takeBack');
          await check(graph, held, between === 'outside' ? null : between);
          graph.meanwhile = [];
        }
        whole += held.reads.whole;
        touched += held.reads.touched;
      }),
      { numRuns: RUNS },
    );
    expect(touched).toBeGreaterThan(RUNS);
    expect(whole).toBeGreaterThan(RUNS);
  });

  it.each([true, false])(
    'reads once for an import of many transactions, and what it touched when it is whole',
    async (isNumbered) => {
      const graph = new ChangingGraph(isNumbered);
      const held = new HeldProjection(graph);
      await check(graph, held);
      const reads: object[] = [];
      for (const one of ['begin', 'part', 'part', 'part', 'end', 'write'] as const) {
        graph.do(one);
        await check(graph, held);
        reads.push({ ...held.reads });
      }
      expect(reads.slice(0, 4)).toEqual(Array(4).fill({ whole: 1, touched: 0 }));
      expect(reads.slice(4)).toEqual([1, 2].map((touched) => ({ whole: 1, touched })));
    },
  );

  it('sees a write from outside that a change of the feed has followed', async () => {
    const graph = new ChangingGraph(true);
    const held = new HeldProjection(graph);
    await check(graph, held);
    graph.do('outside');
    graph.do('write');
    await check(graph, held);
    expect(held.reads).toEqual({ whole: 2, touched: 0 });
  });

  it('is moved once for all who wait', async () => {
    const graph = new ChangingGraph(true);
    const held = new HeldProjection(graph);
    await check(graph, held);
    const heads = (['write', 'many', 'write'] as const).map((one) => {
      graph.do(one);
      return graph.ask();
    });
    const moved = await Promise.all([...heads, ...heads].map((head) => held.at(head)));
    expect(new Set(moved).size).toBe(1);
    expect(held.reads).toEqual({ whole: 1, touched: 1 });
  });
});
