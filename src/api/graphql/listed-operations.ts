import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const OPERATIONS_FILE = join(__dirname, '../../../schema/operations.json');

/** An operation of the manifest, in the format of Apollo: https://www.apollographql.com/docs/graphos/platform/security/persisted-queries */
export interface ListedOperation {
  /** The SHA-256 of the body, in hexadecimal digits. */
  id: string;
  name: string;
  type: 'query';
  body: string;
}

/** The operations of schema/operations and schema/examples, as `npm run schema` listed them. */
export function listedOperations(): ListedOperation[] {
  return (JSON.parse(readFileSync(OPERATIONS_FILE, 'utf8')) as { operations: ListedOperation[] }).operations;
}

/** Their bodies by id. */
export function listedDocuments(): Record<string, string> {
  return Object.fromEntries(listedOperations().map(({ id, body }) => [id, body]));
}
