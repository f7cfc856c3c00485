import 'reflect-metadata';
import { ArgsType, Field, Int } from 'type-graphql';
import { InputError } from '../../errors';
import { bilingual } from '../../language/message';

/** An item's position in its list: the values that sort the list, the last of which is unique. */
export type Position = (string | number)[];

/** A page from a statement: one item more than requested if the list continues. */
export interface Page<T> {
  items: (T & { position: Position })[];
  /** The number of items in the whole list. */
  total: number;
}

/** The validated arguments of a page. */
export interface PageRequest {
  list: string;
  first: number;
  /** The position after which the page starts; null for the first page. */
  after: Position | null;
}

/** Maximum size of a page. */
export const MAX_PAGE_SIZE = 100;
/** Maximum size of most requests. */
const USUAL_PAGE_SIZE = 25;

/** Returns one of two numbers of items to read, so that pages of many sizes share cached reads. */
export function readAhead(first: number): number {
  return first <= USUAL_PAGE_SIZE ? USUAL_PAGE_SIZE : MAX_PAGE_SIZE;
}

/** Returns the nodes of a page's items, in their order. */
export function nodesOn<N>(items: readonly { node: N }[]): N[] {
  return items.map(({ node }) => node);
}

/**
 * Encodes the list's name, so that another list rejects the cursor, and a position, so that the
 * cursor remains valid when items are added.
 */
export function encodeCursor(list: string, position: Position): string {
  return Buffer.from(JSON.stringify([list, ...position])).toString('base64url');
}

/** Returns the position in a cursor; throws InputError where it is malformed or another list's. */
export function decodeCursor(list: string, cursor: string, shape: Position): Position {
  const [name, ...position] = parse(cursor);
  const hasShape =
    position.length === shape.length && position.every((value, index) => typeof value === typeof shape[index]);
  if (name === list && hasShape) return position as Position;
  throw new InputError(bilingual('input.foreignCursor'), ['after']);
}

function parse(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    description: 'The maximum number of items, 1 to 100; BAD_USER_INPUT otherwise.',
    defaultValue: 20,
  })
  first: number;

  @Field(() => String, {
    nullable: true,
    description: 'Starts after this cursor of the same list. BAD_USER_INPUT for a cursor of another list.',
  })
  after?: string;
}

/** The unit of a count in an argument, where it is not the argument itself: see `input.countOf`. */
export interface Counted {
  /** The argument; absent where `of` is enough. */
  name?: string;
  of: 'ids' | 'idsOfList' | 'quotas' | 'lists' | 'characters' | 'years' | 'items';
}

/** Returns a count from `least` to `largest`, or throws an InputError that names the argument. */
export function checkedCount(
  value: number,
  counted: string | Counted,
  largest = MAX_PAGE_SIZE,
  argument: readonly string[] = typeof counted === 'string' ? [counted] : [],
  least = 1,
): number {
  if (value >= least && value <= largest) return value;
  const range = { least: String(least), most: String(largest), value: String(value) };
  const text =
    typeof counted === 'string'
      ? bilingual('input.count', { name: counted, ...range })
      : bilingual('input.countOf', { name: '', ...counted, ...range });
  throw new InputError(text, argument);
}

/** Validates the arguments of a page; cursors must have values of the same types as `shape`. */
export function pageRequest(list: string, args: PageArgs, shape: Position = ['']): PageRequest {
  const after = args.after === undefined || args.after === null ? null : decodeCursor(list, args.after, shape);
  return { list, first: checkedCount(args.first, 'first'), after };
}
