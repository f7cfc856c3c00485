import { CONFIDENCE_FACTOR, type Confidence } from '../src/model/confidence';
import type { EvidenceRow, SourceRow } from '../src/model/rows';
import { isWebAddress } from '../src/model/text-check';
import type { FactRow } from './fact-row';

export interface Citation {
  source: SourceRow;
  locator?: string;
}

const FRAMEWORK: SourceRow = { title: 'ECPAT Strategic Framework 2021-2025', published: '2021' };
const GENERAL_KNOWLEDGE: SourceRow = { title: 'General knowledge (not read on a page)' };

// A piece without any of these is a place in the source before it: "endnote 17", "results framework table".
const NAMES_A_SOURCE = /https?:\/\/|general knowledge|^framework \d{4}|\bpage\b/;

export function citeFramework(locator: string): Citation {
  return { source: FRAMEWORK, locator };
}

/**
 * The sources that a `source` cell names, in its order. Every word of the cell ends up in a title, address or locator.
 * @example readSources("framework 2021-2025, endnote 85; http://ecpatnorge.no/hvem-er-vi")
 * @throws NotAnAddress where a web address in the cell is malformed.
 */
export function readSources(cell: string): Citation[] {
  return pieces(cell).map((piece) => {
    const address = /https?:\/\/\S*/.exec(piece);
    if (address) return webPage(address[0], textAround(piece, address[0]));
    if (piece.includes('general knowledge')) return cite(GENERAL_KNOWLEDGE, textAround(piece, 'general knowledge'));
    const framework = /^framework 2021-2025(?:, )?/.exec(piece);
    if (framework) return cite(FRAMEWORK, piece.slice(framework[0].length));
    const [, title = piece, remark = ''] = /^(.+?) \((.+)\)$/.exec(piece) ?? [];
    return cite({ title }, remark);
  });
}

/** The evidence of a row: one for each source in its `source` cell. */
export function evidenceOf(row: FactRow, asOf?: string): EvidenceRow[] {
  const confidence = row.confidence();
  try {
    return readSources(row.text('source')).map((found) => ({ ...found, confidence, ...(asOf && { asOf }) }));
  } catch (error) {
    if (error instanceof NotAnAddress) return row.fail('source', error.message);
    throw error;
  }
}

/** Evidence without duplicates; of two that differ only in confidence, the one with the higher. */
export function distinctEvidence(evidence: readonly EvidenceRow[]): EvidenceRow[] {
  const seen = new Map<string, EvidenceRow>();
  for (const one of evidence) {
    const key = JSON.stringify([one.source, one.locator, one.asOf]);
    const other = seen.get(key);
    seen.set(key, other ? { ...other, confidence: higherConfidence(other.confidence, one.confidence) } : one);
  }
  return [...seen.values()];
}

/** The higher of two confidences. */
export function higherConfidence(one: Confidence, other: Confidence): Confidence {
  return CONFIDENCE_FACTOR[one] >= CONFIDENCE_FACTOR[other] ? one : other;
}

class NotAnAddress extends Error {}

/** Splits at each "; " and " + " outside brackets that is followed by another source. */
function pieces(cell: string): string[] {
  const [first = '', ...rest] = cell.split(/(; | \+ )(?![^(]*\))/);
  const found = [first];
  for (let i = 0; i + 1 < rest.length; i += 2) {
    const [separator = '', part = ''] = rest.slice(i, i + 2);
    if (NAMES_A_SOURCE.test(part)) found.push(part);
    else found.push(`${found.pop() ?? ''}${separator}${part}`);
  }
  return found;
}

function webPage(address: string, remark: string): Citation {
  if (!isWebAddress(address)) throw new NotAnAddress('a web address that can be opened');
  return cite({ title: pageTitle(new URL(address)), url: address }, remark);
}

function cite(source: SourceRow, locator: string): Citation {
  return locator ? { source, locator } : { source };
}

function textAround(piece: string, name: string): string {
  return piece
    .split(name)
    .map((side) =>
      side
        .trim()
        .replace(/^\((.*)\)$/, '$1')
        .replace(/:$/, ''),
    )
    .filter((side) => side !== '')
    .join('; ');
}

/** A title from the address, such as "ecpat.org: global boys initiative": the excerpts that were read often lack the page's own. */
function pageTitle(url: URL): string {
  const host = url.host.replace(/^www\./, '');
  const path = url.pathname.replace(/\.html?$/, '').split('/');
  // Long numbers mean nothing to a reader; the address still has them.
  const words = path
    .map((part) =>
      readable(part)
        .replace(/\b\d{7,}\b/, '')
        .trim(),
    )
    .filter((part) => part !== '');
  const rest = [words.join(' / '), readable(url.search)].filter((part) => part !== '');
  return rest.length > 0 ? `${host}: ${rest.join(' ')}` : host;
}

function readable(part: string): string {
  const text = /%(?![0-9a-f]{2})/i.test(part) ? part : decodeURIComponent(part);
  return text.replace(/[-_+]+/g, ' ').trim();
}
