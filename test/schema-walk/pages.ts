import { Visibility } from '../../src/model/visibility';
import type { Answer, Json } from '../support/api';
import { rootFields } from './operations';
import { type Composite, type Field, isEntity, kinOf, ownFields, SCHEMA } from './schema';
import { rowsSeen } from './hidden-rows';
import { argumentsIn, isForSome, variantsOf } from './variants';

/** A list of which page after page is read. */
interface List {
  field: string;
  line: string;
  /** The node whose list it is, and the type that tells of it; null for a list of the whole graph. */
  of: { id: string; type: string } | null;
}

const LISTS: List[] = [
  ...rootFields('Query')
    .filter(isPaged)
    .flatMap((field) => listsOf('Query', field, [null])),
  ...Object.values(SCHEMA.getTypeMap()).flatMap((type) => {
    if (!('getInterfaces' in type) || !isEntity(type)) return [];
    return ownFields(type)
      .filter(isPaged)
      .flatMap((field) => listsOf(type.name, field, nodesOf(type)));
  }),
];

/** As many lists as one operation may name. */
const AT_ONCE = 60;

/** Reads every list of every node of the small world to its end, two items a page; all pages in order. */
export async function walkPages(ask: (selection: string) => Promise<Answer>): Promise<unknown[]> {
  const pages: unknown[] = [];
  for (let start = 0; start < LISTS.length; start += AT_ONCE) {
    const open = new Map(LISTS.slice(start, start + AT_ONCE).map((list) => [list, '']));
    while (open.size > 0) {
      const asked = [...open];
      const { data, errors = [] } = await ask(asked.map(([list, after], n) => selectionOf(list, n, after)).join(' '));
      pages.push(errors.map(({ message }) => message));
      for (const [index, [list]] of asked.entries()) {
        const page = pageIn(data, index);
        pages.push([list, page]);
        if (page?.pageInfo?.hasNextPage as unknown)
          open.set(list, `, after: ${JSON.stringify(page!.pageInfo!.endCursor)}`);
        else open.delete(list);
      }
    }
  }
  return pages;
}

function isPaged({ args }: Field): boolean {
  return args.some(({ name }) => name === 'after');
}

/** With the field's own arguments but for ids that not everybody knows: one that is refused takes all other lists along. */
function listsOf(type: string, field: Field, of: (string | null)[]): List[] {
  const lines = variantsOf(`${type}.${field.name}`, field).filter(
    (line) => !argumentsIn(line).includes('first') && !isForSome(line),
  );
  return of.flatMap((id) => lines.map((line) => ({ field: field.name, line, of: id === null ? null : { id, type } })));
}

function nodesOf(type: Composite): string[] {
  const types = new Set<string>(kinOf(type).map(({ name }) => name));
  return rowsSeen(Visibility.CONFIDENTIAL).nodes.flatMap((node) => (types.has(node.type) ? node.id : []));
}

function selectionOf({ field, line, of }: List, index: number, after: string): string {
  const page = `${field}(first: 2${after}${line && `, ${line}`}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }`;
  const alias = `list${String(index)}`;
  return of ? `${alias}: node(id: "${of.id}") { ... on ${of.type} { page: ${page} } }` : `${alias}: ${page}`;
}

function pageIn(data: Json, index: number): Json | null {
  const found = data[`list${String(index)}`] as Json | null;
  return found && 'page' in found ? (found.page ?? null) : found;
}
