import { LRUCache } from 'lru-cache';
import type { Run } from '../../store/neo4j/client';
import { MAX_TEXTS, type Parameters } from '../../store/neo4j/parameters';
import type { Standpoint } from '../../store/neo4j/standpoint';
import { statementText } from '../../store/neo4j/statements';

/** Days of single nodes as the reader may know them at an instant; the lists of each valid day follow from them. */
export interface StandpointSpans {
  /** The first and the last day of each initiative that can run out or has no beginning on record; no last day where nothing was heard of it. */
  heard: readonly [id: string, firstDay: string, lastDay: string | null][];
  /** The alliances, with who is or was seated in each. */
  alliances: readonly [id: string, validFrom: string, validTo: string, seats: readonly Seat[]][];
}

type Seat = [actor: string, validFrom: string, validTo: string];

/**
 * Lists that many statements take as parameters, by their names. Written out in each of them, they take Neo4j longer to plan than all
 * the rest.
 */
export interface StandpointLists extends Parameters {
  /** The ids of the alliances that are shown as partnerships. */
  tables: string[];
  /** The ids of the initiatives that have run out by the valid day. */
  ranOut: string[];
  /** The ids of the initiatives without a beginning on record that were not there yet on the valid day. */
  notBegun: string[];
  /** By id of an initiative that can run out, and of which something with a day was heard: the last day on which it goes on. */
  lastDays: Record<string, string>;
  /** By id of an initiative that may have no beginning on record: the day from which it is there. */
  firstDays: Record<string, string>;
}

/** Reads the spans as the reader of `read` may know them at its instant; its valid day makes no difference. */
export async function readStandpointSpans(read: Run): Promise<StandpointSpans> {
  const [spans] = await read<StandpointSpans & Record<string, unknown>>('node/read-standpoint-spans');
  return spans!;
}

/** Actors that have to be seated in an alliance for it to be shown as a partnership. */
const MIN_SEATED = 3;

const LISTS: { [name in keyof StandpointLists & string]: (spans: StandpointSpans, valid: string) => unknown } = {
  tables: ({ alliances }, valid) =>
    alliances
      .filter(([, from, to, seats]) => from <= valid && countSeated(seats, valid, to) >= MIN_SEATED)
      .map(([id]) => id),
  ranOut: ({ heard }, valid) => idsOf(heard.filter(([, , lastDay]) => lastDay !== null && lastDay < valid)),
  notBegun: ({ heard }, valid) => idsOf(heard.filter(([, firstDay]) => valid < firstDay)),
  lastDays: ({ heard }) =>
    Object.fromEntries(heard.flatMap(([id, , lastDay]) => (lastDay === null ? [] : [[id, lastDay]]))),
  firstDays: ({ heard }) => Object.fromEntries(heard.map(([id, firstDay]) => [id, firstDay])),
};

/** The lists of a valid day. */
export function standpointLists(spans: StandpointSpans, valid: string): StandpointLists {
  return listsNamed(Object.keys(LISTS), spans, valid) as StandpointLists;
}

/** The lists that the text of a statement takes, as its parameters, and no others: Neo4j would unpack hundreds of days for each statement. */
export async function standpointParameters(
  text: string,
  { valid }: Standpoint,
  readSpans: () => Promise<StandpointSpans>,
): Promise<Parameters> {
  const names = listsTaken(text);
  return names.length === 0 ? {} : listsNamed(names, await readSpans(), valid);
}

/** The names of the lists that the text of a statement takes. */
export function listsTaken(text: string): readonly string[] {
  let names = taken.get(text);
  if (!names) {
    const parameters = new Set(text.match(/\$\w+/g));
    taken.set(text, (names = Object.keys(LISTS).filter((name) => parameters.has(`$${name}`))));
  }
  return names;
}

const taken = new LRUCache<string, readonly string[]>({ max: MAX_TEXTS });

/** Runs statements at a standpoint, with the lists that they take. */
export function runAt(run: Run, standpoint: Standpoint): Run {
  let spans: Promise<StandpointSpans> | undefined;
  const atStandpoint: Run = async (statement, parameters) => {
    const lists = await standpointParameters(
      statementText(statement),
      standpoint,
      () => (spans ??= readStandpointSpans(atStandpoint)),
    );
    return run(statement, { ...standpoint, ...lists, ...parameters });
  };
  return atStandpoint;
}

function listsNamed(names: readonly string[], spans: StandpointSpans, valid: string): Parameters {
  return Object.fromEntries(names.map((name) => [name, LISTS[name]!(spans, valid)]));
}

function idsOf(heard: StandpointSpans['heard']): string[] {
  return heard.map(([id]) => id);
}

/** How many actors have a seat that holds on the valid day or, in an alliance that has ended, held on its last. */
function countSeated(seats: readonly Seat[], valid: string, lastDay: string): number {
  const seated = seats.filter(
    ([, from, to]) => (from <= valid && valid <= to) || (lastDay < valid && from <= lastDay && lastDay <= to),
  );
  return new Set(seated.map(([actor]) => actor)).size;
}
