import { CONFIDENCE_FACTOR, type Confidence } from '../store/model/enums';
import type { EvidenceRow, SourceRow } from '../store/model/rows';
import type { Bibliography, FactRow } from './fact-row';

export interface Citation {
  source: SourceRow;
  locator?: string;
}

const FRAMEWORK = 'framework 2021-2025';
const GENERAL_KNOWLEDGE = 'general knowledge';

// A piece without these is a locator in the previous source, such as "endnote 17".
const SOURCE_PATTERN = /https?:\/\/|general knowledge|^framework \d{4}|\bpage\b/;

/**
 * Reads the sources of a `source` cell, in its order, by the bibliography. Every other word of the
 * cell becomes part of a locator.
 * @example readSources("framework 2021-2025, endnote 85; https://ecpat.org/disrupting-harm (older
 * text)", bibliography)
 * @throws UnknownSource where the cell has an address that the bibliography lacks.
 */
export function readSources(cell: string, bibliography: Bibliography): Citation[] {
  return pieces(cell).map((piece) => {
    const address = /https?:\/\/\S*/.exec(piece)?.[0];
    if (address !== undefined) return cite(bibliography, address, textAround(piece, address));
    if (piece.includes(GENERAL_KNOWLEDGE))
      return cite(bibliography, GENERAL_KNOWLEDGE, textAround(piece, GENERAL_KNOWLEDGE));
    const framework = /^(?:framework|ECPAT Strategic Framework) 2021-2025(?:, )?/.exec(piece);
    if (framework) return cite(bibliography, FRAMEWORK, piece.slice(framework[0].length));
    const [, name = piece, remark = ''] = /^(.+?) \((.+)\)$/.exec(piece) ?? [];
    return bibliography.has(name) ? cite(bibliography, name, remark) : citation({ title: name }, [remark]);
  });
}

/** Reads the sources of known addresses in a note, each with the part of the note that cites it. */
export function readNotedSources(note: string, bibliography: Bibliography): Citation[] {
  return note.split(/; (?![^(]*\))/).flatMap((part) => {
    const addresses = part.match(/https?:\/\/[^\s;)]*/g) ?? [];
    const remark = part.replace(/\s*\((?:https?:\/\/[^\s;)]*(?:; )?)+\)/, '').trim();
    return addresses
      .filter((address) => bibliography.has(address))
      .map((address) => cite(bibliography, address, remark));
  });
}

/**
 * Returns the evidence of a row: one for each source in its `source` cell, with the date `asOf`,
 * and one for each source in its note, with the date of the source only.
 */
export function evidenceOf(row: FactRow, asOf?: string): EvidenceRow[] {
  const confidence = row.confidence();
  try {
    const citations = readSources(row.text('source'), row.bibliography);
    const noted = readNotedSources(row.optional('note') ?? '', row.bibliography);
    return [
      ...citations.map((cited) => ({ ...cited, confidence, ...(asOf && { asOf }) })),
      ...noted.map((cited) => ({ ...cited, confidence })),
    ];
  } catch (error) {
    if (error instanceof UnknownSource) return row.fail('source', 'addresses that sources.csv has');
    throw error;
  }
}

/** Removes duplicates; of two that differ only in confidence, the higher one remains. */
export function distinctEvidence(evidence: readonly EvidenceRow[]): EvidenceRow[] {
  const seen = new Map<string, EvidenceRow>();
  for (const item of evidence) {
    const key = JSON.stringify([item.source, item.locator, item.asOf]);
    const duplicate = seen.get(key);
    seen.set(
      key,
      duplicate ? { ...duplicate, confidence: higherConfidence(duplicate.confidence, item.confidence) } : item,
    );
  }
  return [...seen.values()];
}

/** Returns the higher of two confidences. */
export function higherConfidence(first: Confidence, second: Confidence): Confidence {
  return CONFIDENCE_FACTOR[first] >= CONFIDENCE_FACTOR[second] ? first : second;
}

class UnknownSource extends Error {}

/** Splits at each "; " and " + " outside brackets before another source. */
function pieces(cell: string): string[] {
  const [first = '', ...rest] = cell.split(/(; | \+ )(?![^(]*\))/);
  const result = [first];
  for (let i = 0; i + 1 < rest.length; i += 2) {
    const [separator = '', part = ''] = rest.slice(i, i + 2);
    if (SOURCE_PATTERN.test(part)) result.push(part);
    else result.push(`${result.pop() ?? ''}${separator}${part}`);
  }
  return result;
}

function cite(bibliography: Bibliography, name: string, remark: string): Citation {
  const entry = bibliography.get(name);
  if (!entry) throw new UnknownSource(name);
  return citation(entry.source, [remark, entry.remark ?? '']);
}

function citation(source: SourceRow, remarks: readonly string[]): Citation {
  const locator = remarks.filter((remark) => remark !== '').join('; ');
  return locator ? { source, locator } : { source };
}

function textAround(piece: string, name: string): string {
  return piece
    .split(name)
    .map((side) =>
      side
        .trim()
        .replace(/^\((.*)\)$/, '$1')
        .replace(/(?::| seen at)$/, ''),
    )
    .filter((side) => side !== '')
    .join('; ');
}
