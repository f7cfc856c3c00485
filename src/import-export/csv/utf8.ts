import { isUtf8 } from 'node:buffer';

const LINE_FEED = 10;

export interface BrokenLine {
  /** From 1. */
  line: number;
  /** The line with U+FFFD for each byte that is not UTF-8. */
  text: string;
}

/**
 * The lines that are not UTF-8; Latin-1 letters, cut sequences and encoded surrogates all show up here. A line feed is
 * never part of a longer UTF-8 sequence, so that each line can be looked at alone.
 */
export function linesNotUtf8(bytes: Buffer): BrokenLine[] {
  if (isUtf8(bytes)) return [];
  const broken: BrokenLine[] = [];
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed;
    const slice = bytes.subarray(start, end);
    if (!isUtf8(slice)) broken.push({ line, text: slice.toString('utf8') });
    start = end + 1;
  }
  return broken;
}
