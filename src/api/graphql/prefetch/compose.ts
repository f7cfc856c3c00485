import { LRUCache } from 'lru-cache';
import type { BoundStatement, Parameters } from '../../../store/neo4j/parameters';
import { compact, plainParameters, clausesFor, readFrom, withoutUndefined } from '../../../store/neo4j/parameters';
import { filledFragment, statementText } from '../../../store/neo4j/statements';
import type { RowShape } from '../../../graph/node/node.store';
import type { NestedField } from './nested-fields';

/** A statement of a composition; the first is that of the list. */
export interface Part {
  statement: string;
  parameters: Parameters;
  rows: RowShape;
  /** Of how many rows, or items of each page, the nodes' own fields are read. */
  first: number;
  /** Where it takes its ids from; null for the first statement. */
  from: { part: number; of: NestedField['of'] } | null;
}

/** A row of a composition: of the statement with this number, either the ids for which it was read or the columns of a row. */
export interface ComposedRow {
  part: number;
  ids: string[] | null;
  row: unknown[] | null;
}

/** The most texts of compositions that are kept, and planned by Neo4j. */
export const MAX_COMPOSITIONS = 100;

const texts = new LRUCache<string, string>({ max: MAX_COMPOSITIONS });

/** One statement that runs all parts. Its rows are ComposedRows. */
export function compose(parts: readonly Part[]): BoundStatement {
  const chosen = parts.map(({ statement, parameters }) => clausesFor(statementText(statement), parameters));
  const key = parts.map(({ from }, part) => `${JSON.stringify(from)} ${chosen[part]!}`).join('\n');
  let text = texts.get(key);
  if (text === undefined) texts.set(key, (text = compact(textOf(parts, chosen))));
  const p = Object.fromEntries(
    parts.map(({ parameters, first }, part) => [`q${part}`, { ...withoutUndefined(parameters), take: first }]),
  );
  return { text, parameters: { p, ...plainParameters(parts[0]!.parameters) } };
}

function textOf(parts: readonly Part[], chosen: readonly string[]): string {
  const clauses = parts.map((part, number) => {
    const ids = part.from ? `ids${number}` : '';
    const rows = filledFragment('composedRows', {
      ids,
      statement: readFrom(`p.q${number}`, part.from ? withIds(chosen[number]!, ids) : chosen[number]!),
      columns: part.rows.columns.join(', '),
      rows: `rows${number}`,
    });
    if (!part.from) return rows;
    const listed = listedIds(parts, part.from);
    return `${filledFragment('composedIds', { part: `part${number}`, listed, ids })}\n${rows}`;
  });
  const lists = parts.map(({ from }, number) =>
    filledFragment('composedList', {
      part: String(number),
      ids: from ? `ids${number}` : '[]',
      rows: `rows${number}`,
    }),
  );
  return `${clauses.join('\n')}\n${filledFragment('composedAnswer', { lists: lists.join(' + ') })}`;
}

/** The statement with its ids in a variable. */
function withIds(text: string, variable: string): string {
  const [before, after, ...more] = text.split(/\$ids\b/);
  if (after === undefined || more.length > 0)
    throw new Error(`A composed statement has $ids once: ${text.slice(0, 80)}`);
  return before! + variable + after;
}

/** The ids that a part takes from the nodes of another. */
function listedIds(parts: readonly Part[], { part, of }: { part: number; of: NestedField['of'] }): string {
  const { rows, from } = parts[part]!;
  const first = `$p.q${part}.take`;
  const isPages = from !== null && rows.columns.includes('page');
  if (isPages && of === 'node') return filledFragment('idsOnPages', { rows: `rows${part}`, first });
  const taken = isPages ? `rows${part}` : `rows${part}[..toInteger(${first})]`;
  if (of === 'node') return filledFragment('idsOfRows', { rows: taken, node: rows.node });
  return filledFragment('idsOfPlaces', { rows: taken, node: rows.node, relation: of });
}
