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
  /** By id of an initiative that can run out, and of which something with a day was heard: the last day on which it goes on. */
  lastDays: Record<string, string>;
  /** By id of an initiative that may have no beginning on record: the day from which it is there. */
  firstDays: Record<string, string>;
}

const READ_LISTS = 'node/read-standpoint-lists';

/** Reads the lists; `valid` is the day at which `read` reads. */
export async function readStandpointLists(read: Run, valid: string): Promise<StandpointLists> {
  type Heard = { id: string; firstDay: string; lastDay: string | null };
  const [found] = await read<{ tables: string[]; heard: Heard[] }>(READ_LISTS);
  const { tables, heard } = found!;
  const lastDays = heard.flatMap(({ id, lastDay }) => (lastDay === null ? [] : [[id, lastDay] as const]));
  return {
    tables,
    ranOut: lastDays.filter(([, lastDay]) => lastDay < valid).map(([id]) => id),
    notBegun: heard.filter(({ firstDay }) => firstDay > valid).map(({ id }) => id),
    lastDays: Object.fromEntries(lastDays),
    firstDays: Object.fromEntries(heard.map(({ id, firstDay }) => [id, firstDay])),
  };
}

const LISTS = /\$(?:tables|ranOut|notBegun|lastDays|firstDays)\b/;
const takers = new Map<string, boolean>();

/** Whether a statement takes the lists as parameters. */
export function takesStandpointLists(statement: string): boolean {
  let takes = takers.get(statement);
  if (takes === undefined) takers.set(statement, (takes = LISTS.test(statementText(statement))));
  return takes;
}

/** Runs statements at a standpoint, with the lists where they take them. */
export function runAt(run: Run, standpoint: Standpoint): Run {
  let lists: Promise<StandpointLists> | undefined;
  const atStandpoint: Run = async (statement, parameters) => {
    const given =
      takesStandpointLists(statement) && (await (lists ??= readStandpointLists(atStandpoint, standpoint.valid)));
    return run(statement, { ...standpoint, ...given, ...parameters });
  };
  return atStandpoint;
}
