import type { GraphRows } from '../../src/store/model/rows';
import { COMMITMENTS, combineRows } from '../worlds/commitments';
import { WITH_OPPORTUNITIES } from '../worlds/opportunities';
import { ANY_COST, type Json } from './api';
import { asKnown, visibleHistory, visibleRecords, type SearchTarget } from './everything';
import { type Example, SECRET } from './kinds/example';
import { withValue } from './valid-mutations';
import { type Field, userErrorsOf } from './writer';
import { useWritingApi, type User } from './writing-api';

/** A saved record of an example, or a version of it. */
export interface Saved {
  /** Its own id, where clients can read it, and the id of the node that shows it. */
  id: string;
  node: string;
  /** The node's fields in the payload. */
  answer: Json;
  change: string;
  at: string;
  /** The ids of the other records of its change, including its evidence. */
  parts: string[];
}

type Input = Readonly<Record<string, unknown>>;

let examples = 0;

/** Returns an example with a unique word in place of the common one. */
function withOwnWord(example: Example): Example & { word: string } {
  const number = String(++examples).padStart(4, '0');
  const text = JSON.stringify(example).replace(new RegExp(SECRET, 'gi'), (word) => word + number);
  return { ...(JSON.parse(text) as Example), joining: example.joining, word: SECRET + number };
}

const RECORDS = 'change { records(first: 100) { nodes { id } } }';
const selectionOf = ({ payload, selection }: Example) =>
  `${payload ? `${payload} { id ${selection} }` : selection} ${RECORDS}`;
const answerIn = ({ payload }: Example, answer: Json): Json => {
  const { userErrors: _, change: __, ...ownFields } = answer;
  return payload ? (answer[payload] ?? {}) : ownFields;
};

/** Returns the ids of the evidence in an answer, and of its sources. */
const evidenceIn = (answer: Json): string[] =>
  [...JSON.stringify(answer).matchAll(/"(?:evidence":\[|source":)\{"id":"([^"]+)"/g)].map(([, id]) => id!);

function savedIn(example: Example, payload: Json, input: Input): Saved {
  const {
    id: change,
    recordedAt: at,
    records,
  } = payload.change as unknown as {
    id: string;
    recordedAt: string;
    records: { nodes: { id: string }[] };
  };
  const ids = records.nodes.map(({ id }) => id);
  const id = ids.find((record) => example.prefix && record.startsWith(`${example.prefix}-`)) ?? '';
  const answer = answerIn(example, payload);
  const node = example.of ? String(input[example.of]) : id;
  const parts = [...ids, ...evidenceIn(answer)].filter((part) => part !== node && !example.touches.includes(part));
  return { id, node, answer, change, at, parts };
}

/** Returns the word and all ids of a target. */
export const allOf = ({ word, ids }: SearchTarget): string[] => [word, ...ids];

/** Returns the instant before another. */
export const justBefore = (at: string): string => new Date(Date.parse(at) - 1).toISOString();

export const LAWS_WORLD = combineRows([WITH_OPPORTUNITIES, COMMITMENTS]);

/**
 * Starts an API over one world for the laws of all kinds: after each test its changes are undone.
 */
export function useLaws() {
  const users = useWritingApi(LAWS_WORLD, { limits: ANY_COST });
  const { api, editor, admin } = users;
  const changeIds: string[] = [];
  afterEach(async () => {
    for (const id of changeIds.splice(0).reverse()) await admin.record('undoChange', { id });
  });

  async function write(field: Field, variables: Input, selection?: string, user = editor): Promise<Json> {
    const payload = await user.write(field, variables, selection);
    if (payload.change) changeIds.push(payload.change.id as unknown as string);
    return payload;
  }
  async function record(field: Field, variables: Input, selection?: string): Promise<Json> {
    const payload = await write(field, variables, selection);
    expect(payload.userErrors).toEqual([]);
    return payload;
  }
  const undo = async (id: string) => (await record('undoChange', { id })).change!.id as unknown as string;

  const withdraw = async (call: string): Promise<Json> => {
    const query = `mutation { withdrawn: ${call} { userErrors { code path } change { id recordedAt summary(lang: EN) } } }`;
    return (await admin.read(query)).withdrawn!;
  };
  const restrict = ({ id }: Saved, visibility: 'NETWORK' | 'CONFIDENTIAL') =>
    withdraw(`restrictRecord(input: { id: "${id}", visibility: ${visibility}, reason: "Too early" })`);
  const eraseFor = ({ id }: Saved, reason: string) =>
    withdraw(`eraseRecord(input: { id: "${id}", reason: "${reason}" })`);
  /**
   * Erases a record, and returns the erasure and the changes of the test, which can no longer be
   * undone.
   */
  const erase = async (saved: Saved) => {
    const erasure = await eraseFor(saved, 'Asked for');
    expect(userErrorsOf(erasure)).toEqual([]);
    return { erasure, changes: changeIds.splice(0) };
  };

  const foundIn = (text: string, candidates: readonly string[]) => candidates.filter((part) => text.includes(part));
  /**
   * Returns the parts of the target that a user can read, and the parts and changes in the history
   * for them.
   */
  const seen = async (user: User, target: SearchTarget, known?: string) =>
    foundIn(await visibleRecords(api(), user, target, known), allOf(target));
  const inHistory = async (user: User, target: SearchTarget, changes: readonly string[], known?: string) =>
    foundIn(await visibleHistory(api(), user, target, known), [...allOf(target), ...changes]);

  /** Returns the operations of the laws on an example. */
  function lawsOf(shared: Example) {
    const example = withOwnWord(shared);
    const { save: field, next } = example;
    const send = (values: Input = {}, user = editor) =>
      write(field, { input: { ...example.input, ...values } }, selectionOf(example), user);
    const save = async (values: Input = {}): Promise<Saved> => {
      const payload = await send(values);
      expect(payload.userErrors).toEqual([]);
      return savedIn(example, payload, { ...example.input, ...values });
    };
    const saveNext = async ({ id }: Saved, values: Input = {}): Promise<Saved> => {
      const input = { ...next.input, ...values, ...(example.of ? {} : { id }) };
      return savedIn(example, await record(next.save ?? field, { input }, selectionOf(example)), input);
    };
    /** Saves the dependent record of a record, if the example has one. */
    const saveHanging = async ({ id }: Saved): Promise<Saved[]> => {
      const { hanging } = example;
      if (!hanging) return [];
      const payload = await record(hanging.save, withValue({ ...hanging.variables }, hanging.path, id), RECORDS);
      return [savedIn(example, payload, {})];
    };
    /**
     * Saves the versions of a record that every viewer sees, oldest first, and its dependent
     * record.
     */
    const saveOpenly = async (): Promise<Saved[]> => {
      const first = await save(example.openly);
      const versions = example.of ? [first] : [first, await saveNext(first, example.openly)];
      return [...versions, ...(await saveHanging(first))];
    };
    /** Returns the target for some versions of a record. */
    const soughtOf = (versions: readonly Saved[]): SearchTarget => {
      const ids = versions.flatMap(({ id, parts }) => [id, ...parts]).filter((id) => id !== '');
      return { word: example.word, ids: [...new Set(ids)], near: ['MBR-ABO', ...example.touches] };
    };
    /** Reads the node as a user; null where it is unknown to them. */
    const read = async (node: string, known?: string, user: User = editor): Promise<Json> => {
      const query = asKnown(`{ node(id: "${node}") { ... on ${example.type} { ${example.selection} } } }`, known);
      return (await api().ask(query, { headers: user.headers() })).data.node!;
    };
    return {
      example,
      send,
      save,
      saveNext,
      saveHanging,
      saveOpenly,
      soughtOf,
      read,
      answerIn: (payload: Json) => answerIn(example, payload),
    };
  }
  const load = async (rows: GraphRows) => {
    await users.load(rows);
    changeIds.splice(0);
  };
  return { ...users, load, record, write, undo, restrict, eraseFor, erase, seen, inHistory, lawsOf };
}
