import 'reflect-metadata';
import { ArgsType, Field, Int } from 'type-graphql';
import { InputError } from '../../errors';
import { decodeCursor, MAX_PAGE_SIZE, type PageRequest, type Position } from './page';

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

/** Returns a count of `least` to `largest`; throws an InputError that names the argument for any other. */
export function checkedCount(
  value: number,
  name: string,
  largest = MAX_PAGE_SIZE,
  argument: readonly string[] = [name],
  least = 1,
): number {
  if (value >= least && value <= largest) return value;
  throw new InputError(`${name} must be ${String(least)} to ${String(largest)}; it is ${String(value)}.`, argument);
}

/** Validates the arguments of a page. `shape` is any position of this list: cursors must have values of the same types. */
export function pageRequest(list: string, args: PageArgs, shape: Position = ['']): PageRequest {
  const after = args.after === undefined || args.after === null ? null : decodeCursor(list, args.after, shape);
  return { list, first: checkedCount(args.first, 'first'), after };
}
