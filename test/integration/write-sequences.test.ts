import fc from 'fast-check';
import { Role } from '../../src/access/role';
import { type Api, type Json, startApi, testTokens } from '../support/api';
import { GOOD } from '../support/valid-mutations';
import { violatedInvariants } from '../support/invariants';
import { askPatiently } from '../support/reader';
import { RECORDED, SMALL_WORLD } from '../worlds/small-world';
import { readStoredGraph, testRun } from '../support/stored-graph';
import { WHOLE_WORLD } from '../worlds/whole-world';
import { bearer, mistakesOf, writer } from '../support/writer';
import { ANSWERS, argumentsOf, Met, type Step, steps } from '../support/write-steps';
import { propertyRuns } from '../support/property-runs';

const RUNS = propertyRuns(8);
/** Sequences that are not begun by then are left out, so that a busy machine takes fewer. */
const LONGEST_MS = Number(process.env['WRITE_MS'] ?? 25_000);
const SEED = process.env['WRITE_SEED'];
const MAX_STEPS = 12;

let api: Api;
let editor: Record<string, string>;
const write = writer(
  () => api,
  () => editor,
);

/** A state of the world as it was answered when it was the present. */
interface State {
  /** The change that it came with; null for the first. */
  change: { id: string; at: string } | null;
  world: string;
  history: string;
  ties: string[];
  actors: string[];
}

/** What a query gives, errors and all, as text; each request has an id of its own. */
async function answered(query: string, known: string | null): Promise<string> {
  const standpoint = `valid: "2025-06-30"${known === null ? '' : `, known: "${known}"`}`;
  const asked = query.replace('{', `query @asOf(${standpoint}) {`);
  const { data, errors } = await askPatiently(api, asked, { headers: editor });
  return JSON.stringify({ data, errors: errors?.map(({ message, path }) => ({ message, path })) });
}

/** The history, and whatever has these ids: what is withdrawn, merged or not there yet says so. */
function history({ ties, actors }: Pick<State, 'ties' | 'actors'>): string {
  return `{ changes(first: 100) { totalCount nodes { id at action summary node { id } } }
    actors: nodes(ids: ${JSON.stringify(actors)}) { id ... on Actor { name otherNames } }
    ties: nodes(ids: ${JSON.stringify(ties)}) { id ... on Tie { label status since until confidence retractedAt recordedAt evidence { id } } } }`;
}

async function stateAfter(change: State['change'], met: Met): Promise<State> {
  const known = { ties: met.ties.slice(-100), actors: met.actors.slice(-100) };
  return { change, ...known, world: await answered(WHOLE_WORLD, null), history: await answered(history(known), null) };
}

const standsAt = () => askPatiently(api, '{ revision changes { totalCount } }', { headers: editor });
const keptRules = async () => violatedInvariants(await readStoredGraph(testRun()), RECORDED.toISOString());

/** Takes the steps and gives the states that the world was in, the first one first. */
async function take(sequence: readonly Step[]): Promise<State[]> {
  const met = new Met();
  const states = [await stateAfter(null, met)];
  const isNew = ({ change }: Json) => change !== null && !met.changes.includes(change!.id as unknown as string);
  const send = async (step: Step, variables: Record<string, unknown>): Promise<Json> => {
    const before = await standsAt();
    const payload = await write(step.field, variables, ANSWERS[step.field]);
    if (!isNew(payload)) expect(await standsAt()).toEqual(before);
    else if (mistakesOf(payload).length > 0) throw new Error('It is refused and recorded');
    else {
      met.add(payload);
      states.push(await stateAfter(payload.change as unknown as { id: string; at: string }, met));
    }
    return payload;
  };
  for (const [place, step] of sequence.entries()) {
    const key = { none: undefined, own: `key-${place}`, shared: 'key' }[step.key];
    const variables = { ...argumentsOf(step, met), key };
    const payload = await send(step, variables);
    if (step.again) {
      const recorded = met.changes.length;
      const again = await send(step, variables);
      if (key !== undefined && payload.change !== null) {
        expect([again, met.changes.length]).toEqual([payload, recorded]);
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

/** Takes back all changes, the last first: each leaves the world as it was before it. */
async function takeBack(states: readonly State[]): Promise<void> {
  for (let place = states.length - 1; place > 0; place--) {
    const payload = await write('undoChange', { id: states[place]!.change!.id });
    expect([place, mistakesOf(payload)]).toEqual([place, []]);
    expect(await answered(WHOLE_WORLD, null)).toBe(states[place - 1]!.world);
  }
}

test('whatever is written in whatever order: one version in force of each record, nothing half written, every answer kept, and all of it can be taken back', async () => {
  const tokens = testTokens();
  editor = await bearer(tokens, Role.EDITOR);
  // What is written for the first time also writes the names of its labels and properties, be it refused.
  api = await startApi(SMALL_WORLD, RECORDED, undefined, tokens);
  await write('saveActor', GOOD.saveActor);
  await stateAfter(null, new Met());
  await api.close();
  const end = Date.now() + LONGEST_MS;
  let failed = false;
  const taken = fc.asyncProperty(fc.limitShrink(steps(MAX_STEPS), 60), async (sequence) => {
    if (Date.now() > end && !failed) return;
    failed = true;
    api = await startApi(SMALL_WORLD, RECORDED, undefined, tokens);
    try {
      const states = await take(sequence);
      expect(await keptRules()).toEqual([]);
      await takeBack(states);
      expect(await keptRules()).toEqual([]);
      for (const state of states) {
        const at = state.change?.at ?? RECORDED.toISOString();
        expect(await answered(WHOLE_WORLD, at)).toBe(state.world);
        expect(await answered(history(state), at)).toBe(state.history);
      }
      failed = false;
    } finally {
      await api.close();
    }
  });
  await fc.assert(taken, { numRuns: RUNS, ...(SEED && { seed: Number(SEED) }) });
}, 1_200_000);
