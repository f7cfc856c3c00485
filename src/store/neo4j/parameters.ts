import { pruneConditions } from './prune-conditions';

export type Parameters = Record<string, unknown>;

/** A statement's text and parameters as they are sent. */
export interface BoundStatement {
  text: string;
  parameters: { p: Parameters };
}

/** Not `$any(...)` and `$all(...)`, which compute the type of a relationship. */
const PARAMETER = /\$(?!(?:any|all)\()(\w+)/g;

const texts = new Map<string, string>();

/**
 * Binds the parameters of a statement as the properties of one map: `$known` becomes `$p.known`. Neo4j keeps one plan for
 * each combination of the types of a statement's parameters, where null, an empty list, a list of one and a longer list
 * differ; planning takes up to seconds, and a filter has hundreds of combinations. Of a map, the type is all that counts.
 * An undefined parameter is passed as null: the driver would omit it, and Neo4j would reject the statement.
 */
export function bindParameters(text: string, parameters: Parameters): BoundStatement {
  const pruned = pruneAbsent(text, parameters);
  let bound = texts.get(pruned);
  if (bound === undefined) texts.set(pruned, (bound = compact(readFrom('p', pruned))));
  return { text: bound, parameters: { p: withoutUndefined(parameters) } };
}

/** The statement without the conditions whose parameter is absent. */
export function pruneAbsent(text: string, parameters: Parameters): string {
  return pruneConditions(text, (name) => (parameters[name] ?? null) !== null);
}

/** The statement with its parameters read from a map: `$known` becomes `$p.known` for the map `p`. */
export function readFrom(map: string, text: string): string {
  return text.replace(PARAMETER, `$$${map}.$1`);
}

/** The statement without comments and indentation, since its text is sent each time that it runs. */
export function compact(text: string): string {
  return text.replace(/^\s*\/\/.*\n/gm, '').replace(/^\s+/gm, '');
}

export function withoutUndefined(parameters: Parameters): Parameters {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, value ?? null]));
}
