import { Visibility } from '../../src/store/model/visibility';
import type { Answer, Json } from '../support/api';
import { rootFields } from './operations';
import { type Composite, type Field, isEntity, relatedTypes, ownFields, SCHEMA } from './schema';
import { visibleRows } from './hidden-rows';
import { argumentsIn, isRestricted, variantsOf } from './variants';

/** A list that is read page by page. */
interface List {
  field: string;
  line: string;
  /**
   * The id of the node that has the list, and the type that declares it; null for a field of Query.
   */
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

/** The number of lists that one operation reads. */
const BATCH_SIZE = 60;

/** Reads all pages of every list of every node of the small world, two items each. */
export async function walkPages(ask: (selection: string) => Promise<Answer>): Promise<unknown[]> {
  const pages: unknown[] = [];
  for (let start = 0; start < LISTS.length; start += BATCH_SIZE) {
    const open = new Map(LISTS.slice(start, start + BATCH_SIZE).map((list) => [list, '']));
    while (open.size > 0) {
      const batch = [...open];
      const { data, errors = [] } = await ask(batch.map(([list, after], n) => selectionOf(list, n, after)).join(' '));
      pages.push(errors.map(({ message }) => message));
      for (const [index, [list]] of batch.entries()) {
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

/**
 * Returns all arguments of the field, except ids that are hidden from some viewers: one error would
 * make the other lists null.
 */
function listsOf(type: string, field: Field, of: (string | null)[]): List[] {
  const lines = variantsOf(`${type}.${field.name}`, field).filter(
    (line) => !argumentsIn(line).includes('first') && !isRestricted(line),
  );
  return of.flatMap((id) => lines.map((line) => ({ field: field.name, line, of: id === null ? null : { id, type } })));
}

function nodesOf(type: Composite): string[] {
  const types = new Set<string>(relatedTypes(type).map(({ name }) => name));
  return visibleRows(Visibility.CONFIDENTIAL).nodes.flatMap((node) => (types.has(node.type) ? node.id : []));
}

function selectionOf({ field, line, of }: List, index: number, after: string): string {
  const page = `${field}(first: 2${after}${line && `, ${line}`}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }`;
  const alias = `list${String(index)}`;
  return of ? `${alias}: node(id: "${of.id}") { ... on ${of.type} { page: ${page} } }` : `${alias}: ${page}`;
}

function pageIn(data: Json, index: number): Json | null {
  const result = data[`list${String(index)}`] as Json | null;
  return result && 'page' in result ? (result.page ?? null) : result;
}
