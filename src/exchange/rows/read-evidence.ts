import { Confidence, SourceKind } from '../../store/model/enums';
import type { EvidenceRow } from '../../store/model/rows';
import { MAX_QUALIFIER_LENGTH, missingQualifier, type Qualifier } from '../../store/model/qualifier';
import { MAX_NAME_LENGTH } from '../../store/model/text-check';
import { flag, omitBlank, optionalChoice, partialDate, pastDate, text, webAddress } from './read-cells';
import type { ImportRow } from './row';

const CONFIDENCES = Object.values(Confidence);
const SOURCE_KINDS = Object.values(SourceKind);
const EXPECTED_SOURCE = 'a source_title or a source_url: what cites no source is refused';

interface EvidenceOptions {
  /** True where a record needs no evidence. */
  isOptional?: boolean;
  /** True where the `as_of` of the row is the record's own and may be in the future. */
  isAhead?: boolean;
  /** The caveat of a tie, which is that of the citation in its row. */
  qualifier?: Qualifier;
}

/**
 * Reads the evidence of a record: its own row's citation, then its rows of evidence.csv. At least
 * one is required, unless `isOptional`. The confidence is the row's own.
 */
export function evidenceOf(
  row: ImportRow,
  id: string,
  evidenceFile: EvidenceFile,
  { isOptional = false, isAhead = false, qualifier = {} }: EvidenceOptions = {},
): { evidence: EvidenceRow[]; confidence: Confidence } {
  const ownCitation = citation(row, isAhead);
  const furtherEvidence = evidenceFile.take(id);
  if (!ownCitation && furtherEvidence.length === 0 && !isOptional) row.reject('source_title', EXPECTED_SOURCE);
  return {
    evidence: ownCitation ? [{ ...ownCitation, ...qualifier }, ...furtherEvidence] : furtherEvidence,
    confidence: ownCitation?.confidence ?? confidence(row),
  };
}

/** The rows of evidence.csv by the id of their record. */
export class EvidenceFile {
  private readonly entries = new Map<string, { row: ImportRow; evidence: EvidenceRow[] }[]>();

  constructor(rows: readonly ImportRow[]) {
    for (const row of rows) this.add(row);
  }

  /** Removes and returns the evidence of a record, in the order of the file. */
  take(id: string): EvidenceRow[] {
    const entries = this.entries.get(id) ?? [];
    this.entries.delete(id);
    return entries.flatMap(({ evidence }) => evidence);
  }

  /** Reports the rows without a record in the folder: evidence that was never taken. */
  rejectRest(): void {
    for (const { row } of [...this.entries.values()].flat()) {
      row.reject('of', 'the id of an actor, a partnership, an action, a tie or a value in this folder');
    }
  }

  private add(row: ImportRow): void {
    const ownCitation = citation(row);
    if (!ownCitation) row.reject('source_title', EXPECTED_SOURCE);
    const qualifier = readQualifier(row);
    const against = flag(row, 'against') && { against: true };
    const evidence = ownCitation && { ...ownCitation, ...against, ...qualifier };
    const id = row.cell('of');
    const entries = this.entries.get(id) ?? [];
    entries.push({ row, evidence: evidence ? [evidence] : [] });
    this.entries.set(id, entries);
  }
}

/** Reads the source that a row cites, if any. A source with only an address has it as its title. */
function citation(row: ImportRow, isAhead = false): EvidenceRow | undefined {
  const title = text(row, 'source_title', MAX_NAME_LENGTH);
  const url = webAddress(row, 'source_url');
  const publisher = text(row, 'publisher', MAX_NAME_LENGTH);
  const originalPublisher = text(row, 'original_publisher', MAX_NAME_LENGTH);
  const kind = optionalChoice(row, 'source_kind', SOURCE_KINDS);
  const published = pastDate(row, 'published');
  const locator = text(row, 'locator');
  const asOf = isAhead ? partialDate(row, 'as_of') : pastDate(row, 'as_of');
  const rowConfidence = confidence(row);
  if (!title && !url) return undefined;
  return {
    source: {
      title: title ?? url ?? '',
      ...(url && { url }),
      ...(publisher && { publisher }),
      ...(originalPublisher && { originalPublisher }),
      ...(kind && { kind }),
      ...(published && { published }),
    },
    ...(locator && { locator }),
    confidence: rowConfidence,
    ...(asOf && { asOf }),
  };
}

function confidence(row: ImportRow): Confidence {
  return optionalChoice(row, 'confidence', CONFIDENCES) ?? Confidence.MEDIUM;
}

/** Reads a caveat in both languages, or in none. */
export function readQualifier(row: ImportRow): Qualifier {
  const qualifierEn = text(row, 'qualifier_en', MAX_QUALIFIER_LENGTH);
  const qualifierFr = text(row, 'qualifier_fr', MAX_QUALIFIER_LENGTH);
  // Reported at a filled cell, since the file may lack the other column.
  if (missingQualifier({ qualifierEn, qualifierFr }))
    row.reject(qualifierEn ? 'qualifier_en' : 'qualifier_fr', 'a qualifier in both languages, or in none');
  return omitBlank({ qualifierEn, qualifierFr });
}
