import { isUtf8 } from 'node:buffer';
import { bilingual } from '../../language/message';
import type { ProblemText } from '../rows/problem';

const LINE_FEED = 10;
const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const UTF16_MARKS = [
  { mark: Buffer.from([0xff, 0xfe]), encoding: 'utf-16le' },
  { mark: Buffer.from([0xfe, 0xff]), encoding: 'utf-16be' },
];
/** The characters of bytes 80 to 9F, or a space: https://encoding.spec.whatwg.org/#windows-1252 */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const startsWith = (bytes: Buffer, mark: Buffer) => bytes.subarray(0, mark.length).equals(mark);

/** Takes the value and the expected value of a problem on a line, 0 for the whole file. */
export type ReportLine = (line: number, value: ProblemText, expected: ProblemText) => void;

/**
 * Converts a file to UTF-8 without a byte-order mark, from UTF-8, from UTF-16 with a byte-order
 * mark, or from Windows-1252, the "CSV" of spreadsheets. Reports the lines of a file that mixes
 * UTF-8 with another encoding.
 */
export function decodeText(content: Buffer, report: ReportLine): Buffer {
  const utf16 = UTF16_MARKS.find(({ mark }) => startsWith(content, mark));
  if (utf16) return decodeUtf16(content, utf16.encoding, report);
  const isMarked = startsWith(content, UTF8_MARK);
  const bytes = isMarked ? content.subarray(UTF8_MARK.length) : content;
  if (isUtf8(bytes)) return bytes;
  const text = isMarked || containsUtf8(bytes) ? undefined : decodeWindows1252(bytes);
  if (text !== undefined) return Buffer.from(text);
  for (const bad of linesNotUtf8(bytes)) report(bad.line, bad.text, bilingual('import.utf8'));
  return bytes;
}

function decodeUtf16(content: Buffer, encoding: string, report: ReportLine): Buffer {
  try {
    return Buffer.from(new TextDecoder(encoding, { fatal: true }).decode(content));
  } catch {
    report(0, bilingual('import.found.utf16'), bilingual('import.utf8.format'));
    return Buffer.alloc(0);
  }
}

/** True where letters are UTF-8 or broken surrogates, which Windows-1252 would change. */
function containsUtf8(bytes: Buffer): boolean {
  return /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/.test(bytes.toString('latin1'));
}

/**
 * Decodes Windows-1252; undefined where a byte has no character. TextDecoder of Node 20 mistakes
 * Windows-1252 for Latin-1.
 */
function decodeWindows1252(bytes: Buffer): string | undefined {
  let isComplete = true;
  const text = bytes.toString('latin1').replace(/[\x80-\x9f]/g, (character) => {
    const letter = WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80);
    isComplete &&= letter !== ' ';
    return letter;
  });
  return isComplete ? text : undefined;
}

/**
 * The lines, from 1, that are not UTF-8, with U+FFFD for each bad byte. A longer UTF-8 sequence
 * contains no line feed, so each line can be checked alone.
 */
function linesNotUtf8(bytes: Buffer): { line: number; text: string }[] {
  const bad: { line: number; text: string }[] = [];
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed;
    const slice = bytes.subarray(start, end);
    if (!isUtf8(slice)) bad.push({ line, text: slice.toString('utf8') });
    start = end + 1;
  }
  return bad;
}
