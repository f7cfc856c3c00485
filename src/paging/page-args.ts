import { ArgsType, Field, Int } from 'type-graphql';
import { InputError } from '../errors';
import { decodeCursor, type Position } from './page';

@ArgsType()
export class PageArgs {
  @Field(() => Int, { description: 'How many, 1 to 100. BAD_USER_INPUT outside it.', defaultValue: 20 })
  first: number;

  @Field(() => String, {
    nullable: true,
    description: 'Starts after this cursor of the same list. BAD_USER_INPUT for a cursor of another list.',
  })
  after?: string;
}

/** A page that was asked for and checked. */
export interface PageRequest {
  list: string;
  first: number;
  /** The position to start after; the shape's own values where the list is read from its beginning. */
  after: Position | null;
}

/** How many a page may have. */
export const MAX_PAGE_SIZE = 100;
/** How many most readers ask for at most. */
const USUAL = 25;

/** How far a list is read where so many of it are asked for: alike for most who start at the same place, so that one reading serves them. */
export function readAhead(first: number): number {
  return first <= USUAL ? USUAL : MAX_PAGE_SIZE;
}

/** The count within 1 to `largest`; InputError outside it, which says what `name` must be. */
export function checkedCount(
  value: number,
  name: string,
  largest = MAX_PAGE_SIZE,
  argument: readonly string[] = [name],
): number {
  if (value >= 1 && value <= largest) return value;
  throw new InputError(`${name} must be 1 to ${String(largest)}; it is ${String(value)}.`, argument);
}

/** Checks the arguments of a list, by its name and the shape of its positions. */
export function pageRequest(list: string, args: PageArgs, shape: Position = ['']): PageRequest {
  const after = args.after === undefined || args.after === null ? null : decodeCursor(list, args.after, shape);
  return { list, first: checkedCount(args.first, 'first'), after };
}
