import { readFileSync, statSync } from 'node:fs';

/** Bytes. */
export const MEGABYTE = 1024 * 1024;
/** Half a million ties; measured, 100 MB of them are read and checked within a heap of 1 GB. */
export const MAX_CSV_BYTES = 128 * MEGABYTE;
export const MAX_WORKBOOK_BYTES = 64 * MEGABYTE;

/** The bytes of a file, with its name. */
export interface NamedContent {
  name: string;
  content: Buffer;
}

/** The bytes of a file; one that is too large or cannot be read is reported, and undefined. */
export function readContent(
  path: string,
  maxBytes: number,
  report: (value: string, expected: string) => void,
): Buffer | undefined {
  try {
    const { size } = statSync(path);
    if (size <= maxBytes) return readFileSync(path);
    report(`${Math.ceil(size / MEGABYTE)} MB`, `a file of at most ${maxBytes / MEGABYTE} MB`);
  } catch (error) {
    report(reasonOf(error), 'a file that can be read');
  }
  return undefined;
}

/** Why a file or folder cannot be read: the code of the operating system, such as ENOENT. */
export function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
