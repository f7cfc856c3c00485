import type { PageKey } from '../../store/loading/by-key';
import type { LoaderFactory } from '../../store/loading/loaders';
import type { Parameters } from '../../store/neo4j/parameters';
import type { Page } from '../../store/paging/page';

/** A node that a record is located in or part of, by the column that has its id. */
interface PlaceRead {
  place: 'country' | 'region' | 'parent';
}

/** A page of a list of a record. */
export interface ListRead {
  list: 'related' | 'participants';
  /** Reads the same pages where they are not read with the operation. */
  loader: LoaderFactory<PageKey, Page<unknown>>;
  /** Fields of its edges that it has a value for, beside `node` and `cursor`. */
  edgeFields?: readonly string[];
  /** The parameters of the list, which with its page are the key of its loader. */
  of: (args: Record<string, unknown>) => Parameters;
  /** True for a field that is the whole list rather than a connection. */
  isWhole?: boolean;
}

/** The columns of a record that a field is computed from. */
interface ColumnRead {
  columns: readonly string[];
}

/** The columns, place or list that a field reads, so that the statement of its operation can read them too. */
export type FieldReads = PlaceRead | ListRead | ColumnRead;

const reads = new WeakMap<object, Map<string, FieldReads>>();

/** Declares what a field resolver reads beside its parent. An operation with a field that does not declare it is read by loaders. */
export function Reads(read: FieldReads): MethodDecorator {
  return ({ constructor }, method) => declareReads(constructor, String(method), read);
}

/** Declares what a method of a resolver class reads, as Reads does. */
export function declareReads(resolver: object, method: string, read: FieldReads): void {
  const ofResolver = reads.get(resolver) ?? new Map<string, FieldReads>();
  reads.set(resolver, ofResolver.set(method, read));
}

/** Returns what a method of a resolver class reads; undefined where it is not declared. */
export function readsOf(resolver: object, method: string): FieldReads | undefined {
  return reads.get(resolver)?.get(method);
}
