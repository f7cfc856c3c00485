import type { Run } from '../../store/neo4j/client';
import type { Parameters } from '../../store/neo4j/parameters';
import type { Standpoint } from '../../store/neo4j/standpoint';
import { statementText } from '../../store/neo4j/statements';

/**
 * What many statements ask of single nodes at the standpoint. It is read once and passed to them as parameters: written out in each
 * of them, it takes Neo4j longer to plan than all the rest.
 */
export interface StandpointLists extends Parameters {
  /** The ids of the alliances that are shown as partnerships. */
  tables: string[];
  /** The ids of the initiatives that have run out by the valid day. */
  ranOut: string[];
  /** The ids of the initiatives without a beginning on record that were not there yet on the valid day. */
  notBegun: string[];
}

/** The days from which the last two lists follow, for statements that ask about other days too. */
export interface StandpointDays extends Parameters {
  /** By id of an initiative that can run out, and of which something with a day was heard: the last day on which it goes on. */
  lastDays: Record<string, string>;
  /** By id of an initiative that may have no beginning on record: the day from which it is there. */
  firstDays: Record<string, string>;
}

/** Reads the lists at the standpoint of `read`. */
export async function readStandpointLists(read: Run): Promise<StandpointLists> {
  type Row = { tables: string[]; outside: [id: string, ranOut: boolean, notBegun: boolean][] };
  const [found] = await read<Row>('node/read-standpoint-lists');
  const { tables, outside } = found!;
  return {
    tables,
    ranOut: outside.filter(([, ranOut]) => ranOut).map(([id]) => id),
    notBegun: outside.filter(([, , notBegun]) => notBegun).map(([id]) => id),
  };
}

/** Reads the days at the standpoint of `read`. */
export async function readStandpointDays(read: Run): Promise<StandpointDays> {
  type Heard = [id: string, firstDay: string, lastDay: string | null];
  const [found] = await read<{ heard: Heard[] }>('node/read-standpoint-days');
  const { heard } = found!;
  return {
    lastDays: Object.fromEntries(heard.flatMap(([id, , lastDay]) => (lastDay === null ? [] : [[id, lastDay]]))),
    firstDays: Object.fromEntries(heard.map(([id, firstDay]) => [id, firstDay])),
  };
}

type ReadParameters = (read: Run) => Promise<Parameters>;

/** The names of the lists and days, by what reads them. */
const READERS: readonly { read: ReadParameters; names: readonly string[] }[] = [
  { read: readStandpointLists, names: ['tables', 'ranOut', 'notBegun'] },
  { read: readStandpointDays, names: ['lastDays', 'firstDays'] },
];
const taken = new Map<string, typeof READERS>();

/** The lists and days that a statement takes as parameters, by what reads them. */
export function listsTaken(statement: string): typeof READERS {
  let lists = taken.get(statement);
  if (!lists) {
    const named = new Set(statementText(statement).match(/\$\w+/g));
    lists = READERS.map(({ read, names }) => ({ read, names: names.filter((name) => named.has(`$${name}`)) }));
    taken.set(statement, (lists = lists.filter(({ names }) => names.length > 0)));
  }
  return lists;
}

/**
 * The lists and days that a statement takes, as its parameters, and no others: Neo4j would unpack hundreds of days for each statement.
 * `readOnce` reads with one of the functions above, unless that was read before.
 */
export async function standpointParameters(
  statement: string,
  readOnce: (reader: ReadParameters) => Promise<Parameters>,
): Promise<Parameters> {
  const found = await Promise.all(
    listsTaken(statement).map(async ({ read, names }) => {
      const parameters = await readOnce(read);
      return names.map((name) => [name, parameters[name]]);
    }),
  );
  return Object.fromEntries(found.flat()) as Parameters;
}

/** Runs statements at a standpoint, with the lists and days that they take. */
export function runAt(run: Run, standpoint: Standpoint): Run {
  const found = new Map<unknown, Promise<Parameters>>();
  const atStandpoint: Run = async (statement, parameters) => {
    const given = await standpointParameters(statement, (reader) => {
      const pending = found.get(reader) ?? reader(atStandpoint);
      found.set(reader, pending);
      return pending;
    });
    return run(statement, { ...standpoint, ...given, ...parameters });
  };
  return atStandpoint;
}
