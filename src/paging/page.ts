import { InputError } from '../errors';

/** Where an item is in its list: the values that the list is sorted by, the last of them unique. */
export type Position = (string | number)[];

/** A page as a statement returns it: one item more than requested where the list goes on. */
export interface Page<T> {
  items: (T & { position: Position })[];
  /** How many items the whole list has. */
  total: number;
}

/** The nodes of a page's items, in their order. */
export function nodesOn<N>(items: readonly { node: N }[]): N[] {
  return items.map(({ node }) => node);
}

/** A cursor names its list, so that one list's cursor is refused by another, and a position, so that it stays true under inserts. */
export function encodeCursor(list: string, position: Position): string {
  return Buffer.from(JSON.stringify([list, ...position])).toString('base64url');
}

/** The position that a cursor of this list holds; InputError for garbage and for a cursor of another list. */
export function decodeCursor(list: string, cursor: string, shape: Position): Position {
  const [of, ...position] = parse(cursor);
  const fits =
    position.length === shape.length && position.every((value, index) => typeof value === typeof shape[index]);
  if (of === list && fits) return position as Position;
  throw new InputError(
    'This cursor was not given by this list: take endCursor or an edge’s cursor from the same list.',
    ['after'],
  );
}

function parse(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
