import { SaxesParser } from 'saxes';
import { MAX_CELL_LENGTH } from '../rows/cell-limit';

export interface XmlHandlers {
  open?: (name: string, attributes: Record<string, string>) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

/** Bytes that are decoded at once. */
const SLICE = 65_536;
/** Characters of a text of MAX_CELL_LENGTH units, all written as references such as `&#x1F600;`. */
const MAX_TEXT = 10 * MAX_CELL_LENGTH;

/** A text, attribute or comment that is longer than any from a spreadsheet. */
export class LongText extends Error {}

/**
 * Reads an XML document in UTF-8. Names have no prefix, since only some programs write one. Throws
 * where the document is not well-formed; does not expand its own entities. Throws LongText for an
 * overlong text, which the parser would keep whole before passing it on.
 */
export function readXml(chunks: readonly Uint8Array[], { open, close, text }: XmlHandlers): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  let kept = 0;
  parser.on('opentag', ({ name, attributes }) => {
    kept = 0;
    open?.(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    kept = 0;
    close?.(localName(name));
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (const chunk of chunks) {
    // A chunk may be a thousand times as large as its compressed form.
    for (let start = 0; start < chunk.length; start += SLICE) {
      const part = decoder.decode(chunk.subarray(start, start + SLICE), { stream: true });
      kept += part.length;
      parser.write(part);
      if (kept > MAX_TEXT) throw new LongText('A text of the document is too long');
    }
  }
  parser.write(decoder.decode());
  parser.close();
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes a text for XML 1.0; all its characters must be valid in XML. */
export function escapeXml(text: string): string {
  return (
    text
      .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
      // A parser would normalise line ends, and tabs in attributes.
      .replace(/[\t\r\n]/g, (character) => `&#${character.charCodeAt(0)};`)
  );
}

// eslint-disable-next-line no-control-regex -- these are the characters in question
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Replaces each invalid XML 1.0 character with U+FFFD (https://www.w3.org/TR/xml/#charsets). */
export function replaceNonXml(text: string): string {
  return text.replace(NOT_XML, '\ufffd');
}

/**
 * Workbooks write a UTF-16 unit that XML would reject or change as `_x000D_`, and escape the
 * underscore of a text that looks like an escape. Source: ECMA-376-1, 22.9.2.19, ST_Xstring.
 */
const UNIT_ESCAPE = /_x([0-9A-Fa-f]{4})_/g;
// eslint-disable-next-line no-control-regex -- these are the characters in question
const NEEDS_UNIT_ESCAPE = /_(?=x[0-9A-Fa-f]{4})|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}/gu;

export function escapeUnits(text: string): string {
  return text.replace(
    NEEDS_UNIT_ESCAPE,
    (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

export function unescapeUnits(text: string): string {
  return text.replace(UNIT_ESCAPE, (_, unit: string) => String.fromCharCode(parseInt(unit, 16)));
}
