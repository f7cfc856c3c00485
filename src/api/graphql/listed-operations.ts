import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLError } from 'graphql';
import type { ViewerRecord } from '../../graph/access/viewer';

export const OPERATIONS_FILE = join(__dirname, '../../../schema/operations.json');

/**
 * An operation of the manifest, in the format of Apollo:
 * https://www.apollographql.com/docs/graphos/platform/security/persisted-queries
 */
export interface ListedOperation {
  /** The SHA-256 of the body, in hexadecimal digits. */
  id: string;
  name: string;
  type: 'query';
  body: string;
}

/** The operations of schema/operations and schema/examples, as listed by `npm run schema`. */
export function listedOperations(): ListedOperation[] {
  return (JSON.parse(readFileSync(OPERATIONS_FILE, 'utf8')) as { operations: ListedOperation[] }).operations;
}

/** Returns their bodies by id. */
export function listedDocuments(): Record<string, string> {
  return Object.fromEntries(listedOperations().map(({ id, body }) => [id, body]));
}

export interface KnownOperationsOptions {
  /** The documents that clients request by the SHA-256 of their text, by hash. */
  documents: Readonly<Record<string, string>>;
  /** Other listed documents, which clients send as text. */
  others?: readonly string[];
  /** True where viewers without a token may send only these. */
  onlyListed: boolean;
}

/**
 * The published operations, and whether anonymous viewers may send any other. Operations that
 * clients registered are not included.
 */
export class KnownOperations {
  readonly documents: Readonly<Record<string, string>>;
  private readonly listed: ReadonlySet<string>;
  private readonly onlyListed: boolean;

  constructor({ documents, others = [], onlyListed }: KnownOperationsOptions) {
    this.documents = documents;
    this.listed = new Set([...Object.values(documents), ...others]);
    this.onlyListed = onlyListed;
  }

  /** True where a viewer may send a document of this text. */
  isAnswered(text: string, { signedIn }: Pick<ViewerRecord, 'signedIn'>): boolean {
    return signedIn || !this.onlyListed || this.listed.has(text);
  }
}

/** Creates the error for an operation that requires a token. */
export function operationNotListed(): GraphQLError {
  const message =
    'Without a token, only listed operations are answered here: those of schema/operations.json and of the explorer. Send an Authorization header to ask others.';
  return new GraphQLError(message, { extensions: { code: 'OPERATION_NOT_LISTED', http: { status: 403 } } });
}
