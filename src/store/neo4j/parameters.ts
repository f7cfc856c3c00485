import { LRUCache } from 'lru-cache';
import { chooseClauses } from './clauses';

export type Parameters = Record<string, unknown>;

/** A statement's text and parameters as they are sent. */
export interface BoundStatement {
  text: string;
  parameters: { p: Parameters } & Parameters;
}

/** Parameters of one type each, so frequent that reading them from a map takes long to plan. */
const PLAIN_PARAMETERS = ['valid', 'known', 'clearance'];

/** Parameters read from a map; `$any(...)` and `$all(...)` compute a relationship type instead. */
const PARAMETER = new RegExp(String.raw`\$(?!(?:any|all)\(|(?:${PLAIN_PARAMETERS.join('|')})\b)(\w+)`, 'g');

/** Maximum number of statements whose prepared texts are cached: all files, and compiled ones. */
export const MAX_TEXTS = 2_000;

const texts = new LRUCache<string, string>({ max: MAX_TEXTS });

/**
 * Binds the parameters of a statement, except those of the standpoint, as the properties of one
 * map: `$ids` becomes `$p.ids`. Neo4j caches one plan for each combination of the types of a
 * statement's parameters, where null, an empty list, a list of one and a longer list differ;
 * planning takes up to seconds, and a filter has hundreds of combinations. A map has only one type.
 * An undefined parameter is passed as null: the driver would omit it, and Neo4j would reject the
 * statement.
 */
export function bindParameters(text: string, parameters: Parameters): BoundStatement {
  const chosen = chooseClauses(text, (name) => (parameters[name] ?? null) !== null);
  let bound = texts.get(chosen);
  if (bound === undefined) texts.set(chosen, (bound = compact(chosen.replace(PARAMETER, '$p.$1'))));
  const values = Object.entries(parameters);
  return {
    text: bound,
    parameters: {
      p: Object.fromEntries(values.map(([name, value]) => [name, value ?? null])),
      ...Object.fromEntries(values.filter(([name]) => PLAIN_PARAMETERS.includes(name))),
    },
  };
}

/** Removes comments and indentation from a statement, since its text is sent at each run. */
function compact(text: string): string {
  return text.replace(/^\s*\/\/.*\n/gm, '').replace(/^\s+/gm, '');
}

/**
 * Maximum number of ids that one statement may look up: Neo4j's full-text index rejects a query of
 * more than 1,024 clauses, and each id is one. Source: Lucene's IndexSearcher.getMaxClauseCount.
 */
export const MAX_IDS = 1_000;

/** Looks up ids in batches of at most `size`, one after the other, and joins the results. */
export async function inIdBatches<T>(
  ids: readonly string[],
  lookUp: (batch: readonly string[]) => Promise<T[] | void>,
  size = MAX_IDS,
): Promise<T[]> {
  const results: T[] = [];
  for (let start = 0; start < ids.length; start += size) {
    for (const result of (await lookUp(ids.slice(start, start + size))) ?? []) results.push(result);
  }
  return results;
}
