/** A condition of a filter: `($name IS NULL OR …)` or `($name IS NOT NULL AND …)`. */
interface Condition {
  name: string;
  /** What it is where the parameter is absent. */
  absent: 'true' | 'false';
  start: number;
  /** Where what follows OR begins. */
  inner: number;
  /** After the closing parenthesis. */
  end: number;
}

const CONDITION = /\(\$(\w+) IS (?:NULL OR|(NOT) NULL AND) /g;
const SUBQUERY = /\b(?:EXISTS|COLLECT|COUNT) \{/;

const conditionsOf = new Map<string, Condition[]>();
const prunedOf = new Map<string, Map<string, string>>();

/**
 * The statement without what a filter does not ask for: `($name IS NULL OR …)` becomes `true` and `($name IS NOT NULL AND …)`
 * becomes `false` where the parameter is absent, and only the second part where it is present, which means the same. Done where the
 * second part has a subquery: these take Neo4j up to seconds to plan, whether they are asked for or not. All others stay, so that a
 * filter has few texts to plan.
 */
export function pruneConditions(text: string, isPresent: (name: string) => boolean): string {
  const conditions = findConditions(text);
  if (conditions.length === 0) return text;
  const key = conditions.map(({ name }) => (isPresent(name) ? '1' : '0')).join('');
  let texts = prunedOf.get(text);
  if (!texts) prunedOf.set(text, (texts = new Map<string, string>()));
  let pruned = texts.get(key);
  if (pruned === undefined) texts.set(key, (pruned = prune(text, conditions, isPresent)));
  return pruned;
}

function prune(text: string, conditions: readonly Condition[], isPresent: (name: string) => boolean): string {
  let result = '';
  let position = 0;
  for (const { name, absent, start, inner, end } of conditions) {
    // Within a condition that was replaced.
    if (start < position) continue;
    result += text.slice(position, start) + (isPresent(name) ? '(' : absent);
    position = isPresent(name) ? inner : end;
  }
  return result + text.slice(position);
}

function findConditions(text: string): Condition[] {
  let found = conditionsOf.get(text);
  if (!found) {
    found = [...text.matchAll(CONDITION)].flatMap((match) => {
      const [head, name = '', not] = match;
      const end = closingParenthesis(text, match.index) + 1;
      const inner = match.index + head.length;
      return SUBQUERY.test(text.slice(inner, end))
        ? [{ name, absent: not ? ('false' as const) : ('true' as const), start: match.index, inner, end }]
        : [];
    });
    conditionsOf.set(text, found);
  }
  return found;
}

/** The index of the parenthesis that closes the one at `start`, outside comments and quoted text. */
function closingParenthesis(text: string, start: number): number {
  let depth = 0;
  for (const { 0: token, index } of text.slice(start).matchAll(/\/\/.*|'[^']*'|[()]/g)) {
    if (token === '(') depth += 1;
    else if (token === ')' && --depth === 0) return start + index;
  }
  throw new Error(`A condition is not closed: ${text.slice(start, start + 80)}`);
}

export type Parameters = Record<string, unknown>;

/** A statement's text and parameters as they are sent. */
export interface BoundStatement {
  text: string;
  parameters: { p: Parameters } & Parameters;
}

/** Those of a standpoint: each has one type, and statements name them so often that reading them from a map would take long to plan. */
const PLAIN_PARAMETERS = ['valid', 'known', 'clearance'];

/** Those that are read from a map. Not `$any(...)` and `$all(...)`, which compute the type of a relationship. */
const PARAMETER = new RegExp(String.raw`\$(?!(?:any|all)\(|(?:${PLAIN_PARAMETERS.join('|')})\b)(\w+)`, 'g');

const texts = new Map<string, string>();

/**
 * Binds the parameters of a statement, but for those of the standpoint, as the properties of one map: `$ids` becomes `$p.ids`. Neo4j keeps one plan for
 * each combination of the types of a statement's parameters, where null, an empty list, a list of one and a longer list
 * differ; planning takes up to seconds, and a filter has hundreds of combinations. Of a map, the type is all that counts.
 * An undefined parameter is passed as null: the driver would omit it, and Neo4j would reject the statement.
 */
export function bindParameters(text: string, parameters: Parameters): BoundStatement {
  const pruned = pruneAbsent(text, parameters);
  let bound = texts.get(pruned);
  if (bound === undefined) texts.set(pruned, (bound = compact(readFrom('p', pruned))));
  return { text: bound, parameters: { p: withoutUndefined(parameters), ...plainParameters(parameters) } };
}

/** The statement without the conditions whose parameter is absent. */
export function pruneAbsent(text: string, parameters: Parameters): string {
  return pruneConditions(text, (name) => (parameters[name] ?? null) !== null);
}

/** The statement with its parameters read from a map: `$ids` becomes `$p.ids` for the map `p`. Those of the standpoint stay. */
export function readFrom(map: string, text: string): string {
  return text.replace(PARAMETER, `$$${map}.$1`);
}

/** The parameters of the standpoint among these. */
export function plainParameters(parameters: Parameters): Parameters {
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => PLAIN_PARAMETERS.includes(name)));
}

/** The statement without comments and indentation, since its text is sent each time that it runs. */
export function compact(text: string): string {
  return text.replace(/^\s*\/\/.*\n/gm, '').replace(/^\s+/gm, '');
}

export function withoutUndefined(parameters: Parameters): Parameters {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, value ?? null]));
}

/**
 * The most ids that one statement may look up: Neo4j's full-text index rejects a query of more than 1,024 clauses, and each
 * id is one. Source: Lucene's IndexSearcher.getMaxClauseCount.
 */
export const MAX_IDS = 1_000;

/** Looks up ids in batches of at most MAX_IDS, one after the other, and returns the concatenated results. */
export async function inIdBatches<T>(
  ids: readonly string[],
  lookUp: (batch: readonly string[]) => Promise<T[] | void>,
): Promise<T[]> {
  const results: T[] = [];
  for (let start = 0; start < ids.length; start += MAX_IDS) {
    for (const result of (await lookUp(ids.slice(start, start + MAX_IDS))) ?? []) results.push(result);
  }
  return results;
}
