import fc from 'fast-check';
import { VALID } from '../support/valid-mutations';
import { Confidence, SourceKind } from '../../src/store/model/enums';
import type { GraphRows } from '../../src/store/model/rows';
import { violatedInvariants } from '../support/invariants';
import { askPatiently } from '../support/reader';
import { RECORDED, SMALL_WORLD } from '../worlds/small-world';
import { readStoredGraph, testNeo4jAddress } from '../support/stored-graph';
import { WHOLE_WORLD } from '../worlds/whole-world';
import { SELECTIONS, argumentsOf, KnownIds, type Step, steps } from '../support/write-steps';
import { walkRuns } from '../support/property-runs';
import type { Json } from '../support/api';
import { userErrorsOf } from '../support/writer';
import { useWritingApi } from '../support/writing-api';

const RUNS = walkRuns(8);
/** No sequence starts later than this, so that a busy machine runs fewer. */
const MAX_MS = Number(process.env['WRITE_MS'] ?? 25_000);
const SEED = process.env['WRITE_SEED'];
const MAX_STEPS = 12;

const { api, editor, load } = useWritingApi();
const { write } = editor;

/**
 * A source that is recorded as a copy, which the steps cite by its title and many ties depend on
 * alone.
 */
const COPY = { source: { title: 'Second Log', kind: SourceKind.COPY }, confidence: Confidence.HIGH };
const WITH_COPY: GraphRows = {
  ...SMALL_WORLD,
  ties: SMALL_WORLD.ties.map((tie) => (tie.evidence.length > 0 ? tie : { ...tie, evidence: [COPY] })),
};

/** A state of the graph, as queries returned it while it was current. */
interface State {
  /** The change that led to it; null for the first. */
  change: { id: string; recordedAt: string } | null;
  world: string;
  history: string;
  ties: string[];
  actors: string[];
}

/**
 * Returns the data and errors of a query as text, without request ids. The only errors are unknown
 * ids.
 */
async function resultOf(query: string, known: string | null): Promise<string> {
  const standpoint = `valid: "2025-06-30"${known === null ? '' : `, known: "${known}"`}`;
  const operation = query.replace('{', `query @asOf(${standpoint}) {`);
  const { data, errors } = await askPatiently(api(), operation, { headers: editor.headers() });
  for (const { extensions } of errors ?? []) expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  return JSON.stringify({ data, errors: errors?.map(({ message, path }) => ({ message, path })) });
}

/**
 * Returns a query for the changes and for these ids, some of which are retracted, merged or not
 * recorded yet.
 */
function historyQuery({ ties, actors }: Pick<State, 'ties' | 'actors'>): string {
  return `{ changes(first: 100) { totalCount nodes { id recordedAt action summary node { id } } }
    actors: nodes(ids: ${JSON.stringify(actors)}) { id ... on Actor { name otherNames } }
    ties: nodes(ids: ${JSON.stringify(ties)}) { id ... on Tie { sentence status since until confidence retractedAt recordedAt evidence { id } } } }`;
}

async function stateAfter(change: State['change'], ids: KnownIds): Promise<State> {
  const ties = ids.ties.slice(-100);
  const actors = ids.actors.slice(-100);
  return {
    change,
    ties,
    actors,
    world: await resultOf(WHOLE_WORLD, null),
    history: await resultOf(historyQuery({ ties, actors }), null),
  };
}

const currentRevision = () => askPatiently(api(), '{ revision changes { totalCount } }', { headers: editor.headers() });
const violations = async () => violatedInvariants(await readStoredGraph(testNeo4jAddress()), RECORDED.toISOString());

/** Executes the steps and returns the states of the graph, oldest first. */
async function execute(sequence: readonly Step[]): Promise<State[]> {
  const known = new KnownIds();
  const states = [await stateAfter(null, known)];
  const isNew = ({ change }: Json) => change !== null && !known.changes.includes(change!.id as unknown as string);
  const send = async (step: Step, variables: Record<string, unknown>): Promise<Json> => {
    const before = await currentRevision();
    const payload = await write(step.field, variables, SELECTIONS[step.field]);
    if (!isNew(payload)) expect(await currentRevision()).toEqual(before);
    else if (userErrorsOf(payload).length > 0) throw new Error('The change has user errors and was recorded');
    else {
      known.add(payload);
      states.push(await stateAfter(payload.change as unknown as { id: string; recordedAt: string }, known));
    }
    return payload;
  };
  for (const [index, step] of sequence.entries()) {
    const key = { none: undefined, own: `key-${index}`, shared: 'key' }[step.key];
    const variables = { ...argumentsOf(step, known), key };
    const payload = await send(step, variables);
    if (step.isRepeated) {
      const recorded = known.changes.length;
      const again = await send(step, variables);
      if (key !== undefined && payload.change !== null) {
        expect([again, known.changes.length]).toEqual([payload, recorded]);
      }
    }
    if (step.field === 'mergeActors' && payload.change !== null && step.picks[2]! % 2 === 0) {
      const before = states.at(-2)!;
      await send({ ...step, field: 'unmergeActors' }, { mergeId: payload.mergeId });
      if (states.at(-2)!.change?.id === (payload.change!.id as unknown)) {
        expect(states.at(-1)!.world).toBe(before.world);
      }
    }
  }
  return states;
}

/** Undoes all changes, newest first: each undo restores the state before the change. */
async function undoAll(states: readonly State[]): Promise<void> {
  for (let index = states.length - 1; index > 0; index--) {
    const payload = await write('undoChange', { id: states[index]!.change!.id });
    expect([index, userErrorsOf(payload)]).toEqual([index, []]);
    expect(await resultOf(WHOLE_WORLD, null)).toBe(states[index - 1]!.world);
  }
}

test('any sequence of writes keeps the invariants and all earlier states, and can be undone', async () => {
  // The first use of a label or property name is a transaction of its own, even in a rejected
  // write.
  await write('saveActor', VALID.saveActor);
  await stateAfter(null, new KnownIds());
  const end = Date.now() + MAX_MS;
  let failed = false;
  const property = fc.asyncProperty(fc.limitShrink(steps(MAX_STEPS), 60), async (sequence) => {
    if (Date.now() > end && !failed) return;
    failed = true;
    await load(WITH_COPY);
    const states = await execute(sequence);
    expect(await violations()).toEqual([]);
    await undoAll(states);
    expect(await violations()).toEqual([]);
    for (const state of states) {
      const at = state.change?.recordedAt ?? RECORDED.toISOString();
      expect(await resultOf(WHOLE_WORLD, at)).toBe(state.world);
      expect(await resultOf(historyQuery(state), at)).toBe(state.history);
    }
    failed = false;
  });
  await fc.assert(property, { numRuns: RUNS, ...(SEED && { seed: Number(SEED) }) });
});
