import type { Run } from '../../../store/neo4j/client';
import type { BoundStatement, Parameters } from '../../../store/neo4j/parameters';
import type { ReadCache } from '../../../store/loading/standpoint-caches';
import { MAX_PAGE_SIZE } from '../../../store/paging/page';
import { takesStandpointLists } from '../../../graph/node/standpoint-lists.store';
import { compose, type ComposedRow, type Part } from './compose';
import { type EarlyRead, type PlannedField, type PlannedList, rowsOf } from './plan-selections';
import type { PlannedTexts } from './planned-texts';

export interface ComposedReadsOptions {
  /** Runs one statement alone. */
  run: Run;
  /** Runs a composition, observed under `name`. */
  runComposed: (name: string, bound: BoundStatement) => Promise<ComposedRow[]>;
  /** What the operation of this request selects, by statement. */
  plannedLists: () => ReadonlyMap<string, PlannedList>;
  /** Starts reads of these nodes that need their ids alone; they may fail. */
  readEarly: (reads: readonly EarlyRead[], ids: readonly string[]) => void;
  /** The parameters of the standpoint, with those of StandpointLists where they are taken. */
  standpoint: (takesLists: boolean) => Promise<Parameters>;
  planned: PlannedTexts;
  /** Takes what is read beside the rows of a statement. */
  cache: ReadCache;
}

/** The most statements that are composed with that of a list: Neo4j takes up to seconds to plan each. Others are left to the loaders. */
const MAX_NESTED = 8;

/** The texts that have been composed while a cache is used, to which most of what they read has been added. */
const composedInto = new WeakMap<ReadCache, Set<string>>();

/**
 * Runs statements like `run`, but reads with the nodes of a list what the operation selects of them, by one statement, and caches it
 * under the keys of the loaders that would read it. What needs the ids of the nodes alone is read beside them. Each list is composed
 * once for a request and once for a cache: later ones find most of what hangs on them in the cache. What is not composed, or fails, is
 * left to the loaders.
 */
export function composedReads(options: ComposedReadsOptions): Run {
  let lists: Map<string, PlannedList> | undefined;
  return async <R>(statement: string, parameters: Parameters = {}) => {
    lists ??= new Map(options.plannedLists());
    const list = lists.get(statement);
    if (!list) return options.run<R>(statement, parameters);
    lists.delete(statement);
    if (list.early.length > 0) options.readEarly(list.early, parameters.ids as string[]);
    if (list.nested.length === 0) return options.run<R>(statement, parameters);
    const rows = await readComposed(options, statement, parameters, list);
    return (rows as R[] | undefined) ?? options.run<R>(statement, parameters);
  };
}

/** The rows of the first statement; undefined where it is to be run alone. */
async function readComposed(
  { runComposed, standpoint, planned, cache }: ComposedReadsOptions,
  statement: string,
  parameters: Parameters,
  list: PlannedList,
): Promise<object[] | undefined> {
  const first: Part = { statement, parameters, rows: rowsOf(statement), first: list.first, from: null };
  const nested = await partsOf(list.nested, 0, 1);
  const parts = [first, ...nested.map(({ part }) => part)];
  const at = await standpoint(parts.some((part) => takesStandpointLists(part.statement)));
  const bound = compose(parts.map((part) => ({ ...part, parameters: { ...at, ...part.parameters } })));
  const composed = composedInto.get(cache) ?? new Set();
  composedInto.set(cache, composed);
  if (composed.has(bound.text) || !planned.has(bound)) return undefined;
  composed.add(bound.text);
  let rows: ComposedRow[];
  try {
    rows = await runComposed(`${statement}+${nested.length}`, bound);
  } catch {
    // Its loaders report what fails, each at its own field.
    return undefined;
  }
  const found = parts.map((): { ids: string[]; rows: object[] } => ({ ids: [], rows: [] }));
  for (const { part, ids, row } of rows) {
    if (ids) found[part]!.ids = ids;
    else found[part]!.rows.push(toObject(parts[part]!.rows.columns, row!));
  }
  for (const [index, { field, args }] of nested.entries()) {
    const { ids, rows: own } = found[index + 1]!;
    if (ids.length > 0) await field.cacheRows(own, ids, args, cache);
  }
  return found[0]!.rows;
}

/** The parts for the fields of the nodes of part `from`; the first of them has this number. */
async function partsOf(
  fields: readonly PlannedField[],
  from: number,
  number: number,
): Promise<(PlannedField & { part: Part })[]> {
  const parts: (PlannedField & { part: Part })[] = [];
  for (const one of fields) {
    const { field, args, nested } = one;
    const own = number + parts.length;
    if (own > MAX_NESTED) break;
    const first = field.assumedSize === undefined ? args.first : MAX_PAGE_SIZE;
    const part = { ...(await field.statementFor(args)), rows: field.rows, first, from: { part: from, of: field.of } };
    parts.push({ ...one, part });
    parts.push(...(await partsOf(nested, own, own + 1)));
  }
  return parts;
}

function toObject(columns: readonly string[], row: readonly unknown[]): object {
  return Object.fromEntries(columns.map((column, index) => [column, row[index]]));
}
