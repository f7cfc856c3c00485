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

const READERS = new Map<string, (read: Run) => Promise<Parameters>>([
  ['tables', readStandpointLists],
  ['ranOut', readStandpointLists],
  ['notBegun', readStandpointLists],
  ['lastDays', readStandpointDays],
  ['firstDays', readStandpointDays],
]);
const NAME = new RegExp(String.raw`\$(${[...READERS.keys()].join('|')})\b`, 'g');
const taken = new Map<string, readonly string[]>();

/** The names of the lists and days that a statement takes as parameters. */
export function listsTaken(statement: string): readonly string[] {
  let names = taken.get(statement);
  if (!names) {
    const found = [...statementText(statement).matchAll(NAME)].map(([, name]) => name!);
    taken.set(statement, (names = [...new Set(found)]));
  }
  return names;
}

/**
 * The lists and days that a statement takes, as its parameters, and no others: Neo4j would unpack hundreds of days for each statement.
 * `readOnce` reads with one of the functions above, unless that was read before.
 */
export async function standpointParameters(
  statement: string,
  readOnce: (reader: (read: Run) => Promise<Parameters>) => Promise<Parameters>,
): Promise<Parameters> {
  const parameters: Parameters = {};
  for (const name of listsTaken(statement)) parameters[name] = (await readOnce(READERS.get(name)!))[name];
  return parameters;
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
