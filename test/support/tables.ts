import type { Cell } from '../../src/api/export/cells';

export interface TableFile {
  status: number;
  headers: Headers;
  body: Buffer;
}

export type TableRow = Record<string, Cell>;

/** Reads a file at /export over HTTP, such as "actors.csv?kinds=MEMBER". */
export async function readTable(
  address: string,
  file: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<TableFile> {
  const response = await fetch(`${address}/export/${file}`, { headers, method });
  return { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) };
}

/** Returns the rows of a table as JSON; another status than 200 fails the test. */
export async function rowsOf(
  address: string,
  table: string,
  parameters = '',
  headers: Record<string, string> = {},
): Promise<TableRow[]> {
  const { status, body } = await readTable(address, `${table}.json?${parameters}`, headers);
  if (status !== 200) throw new Error(`${table}?${parameters} is ${String(status)}: ${body.toString()}`);
  return JSON.parse(body.toString()) as TableRow[];
}

/** Returns the status and the message of an error. */
export function errorOf({ status, body }: TableFile): [number, string] {
  const { errors } = JSON.parse(body.toString()) as { errors: { message: string }[] };
  return [status, errors[0]!.message];
}

/** Returns the required parameters of a table. */
export const requiredParameters = (table: string, world: 'small' | 'facts' = 'small'): string =>
  (world === 'facts' ? IN_FACTS[table] : undefined) ?? REQUIRED[table] ?? '';

/** Ids of the facts, where they differ from the small world's. */
const IN_FACTS: Readonly<Record<string, string>> = {
  checks: 'targets=ASEAN',
  stakeholders: 'targets=ASEAN',
  routes: 'from=ECPAT&to=ASEAN',
};

const REQUIRED: Readonly<Record<string, string>> = {
  tally: 'of=TIES&by=TYPE,YEAR',
  checks: 'targets=GOV-ABO',
  stakeholders: 'targets=GOV-ABO',
  routes: 'from=ECPAT&to=ORG-CODE',
  invitations: 'targets=ECPAT&seats=4&groupQuotas=FAITH_COMMUNITY:1',
};
