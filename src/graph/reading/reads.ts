import type { PageKey } from '../../store/loading/by-key';
import type { LoaderFactory } from '../../store/loading/loaders';
import type { Parameters } from '../../store/neo4j/parameters';
import type { Page } from '../../store/paging/page';

/** The location or parent of a record, by the column with its id. */
interface PlaceRead {
  place: 'country' | 'region' | 'parent';
}

/** A page of a list of a record. */
export interface ListRead {
  list: 'related' | 'participants';
  /** A loader of the same pages, for operations that are not compiled. */
  loader: LoaderFactory<PageKey, Page<unknown>>;
  /** The fields of its edges with a value, in addition to `node` and `cursor`. */
  edgeFields?: readonly string[];
  /** Returns the parameters of the list, which with its page form the key of its loader. */
  of: (args: Record<string, unknown>) => Parameters;
  /** True for a field that is the whole list rather than a connection. */
  isWhole?: boolean;
}

/** The columns of a record that a field is computed from. */
interface ColumnRead {
  columns: readonly string[];
}

/** The columns, location or list of a field, so that a compiled statement can read them. */
export type FieldReads = PlaceRead | ListRead | ColumnRead;

const reads = new WeakMap<object, Map<string, FieldReads>>();

/** Declares the reads of a field; an operation with an undeclared field is read by loaders. */
export function Reads(read: FieldReads): MethodDecorator {
  return ({ constructor }, method) => declareReads(constructor, String(method), read);
}

/** Declares the reads of a method of a resolver class, like Reads. */
export function declareReads(resolver: object, method: string, read: FieldReads): void {
  const resolverReads = reads.get(resolver) ?? new Map<string, FieldReads>();
  reads.set(resolver, resolverReads.set(method, read));
}

/** Returns the declared reads of a method of a resolver class, or undefined. */
export function readsOf(resolver: object, method: string): FieldReads | undefined {
  return reads.get(resolver)?.get(method);
}
