import { readFileSync, statSync } from 'node:fs';

/** Number of bytes. */
export const MEGABYTE = 1024 * 1024;
/** Half a million ties; measured, reading and checking 100 MB needs less than 1 GB of heap. */
export const MAX_CSV_BYTES = 128 * MEGABYTE;
export const MAX_WORKBOOK_BYTES = 64 * MEGABYTE;

/** The bytes of a file and its name. */
export interface NamedContent {
  name: string;
  content: Buffer;
}

/** Reads a file; reports one that is too large or unreadable, and returns undefined. */
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

/** The operating system's code for an unreadable file or folder, such as ENOENT. */
export function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
