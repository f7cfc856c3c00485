import { Confidence, SourceKind } from '../../store/model/enums';
import type { EvidenceRow } from '../../store/model/rows';
import { MAX_NAME_LENGTH } from '../../store/model/text-check';
import { flag, optionalChoice, partialDate, pastDate, text, webAddress } from './read-cells';
import type { ImportRow } from './row';

const CONFIDENCES = Object.values(Confidence);
const SOURCE_KINDS = Object.values(SourceKind);
const EXPECTED_SOURCE = 'a source_title or a source_url: what cites no source is refused';

interface EvidenceOptions {
  /** Whether a record may do without evidence. */
  isOptional?: boolean;
  /** Whether the `as_of` of the row is the record's own, which may be to come. */
  isAhead?: boolean;
}

/**
 * The evidence of a record: what its own row cites, then its rows of evidence.csv. At least one piece is required, unless
 * `isOptional`. The confidence is the row's own.
 */
export function evidenceOf(
  row: ImportRow,
  id: string,
  evidenceFile: EvidenceFile,
  { isOptional = false, isAhead = false }: EvidenceOptions = {},
): { evidence: EvidenceRow[]; confidence: Confidence } {
  const own = citation(row, isAhead);
  const more = evidenceFile.take(id);
  if (!own && more.length === 0 && !isOptional) row.reject('source_title', EXPECTED_SOURCE);
  return { evidence: own ? [own, ...more] : more, confidence: own?.confidence ?? confidence(row) };
}

/** The rows of evidence.csv by the id of the record that each is for. */
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

  /** Reports the rows that are for no record of the folder: those that were never taken. */
  rejectRest(): void {
    for (const { row } of [...this.entries.values()].flat()) {
      row.reject('of', 'the id of an actor, a partnership, an action, a tie or a value in this folder');
    }
  }

  private add(row: ImportRow): void {
    const own = citation(row);
    if (!own) row.reject('source_title', EXPECTED_SOURCE);
    const evidence = own && flag(row, 'against') ? { ...own, against: true } : own;
    const id = row.cell('of');
    const entries = this.entries.get(id) ?? [];
    entries.push({ row, evidence: evidence ? [evidence] : [] });
    this.entries.set(id, entries);
  }
}

/** The source that a row cites, if any. A source with only an address has that as its title. */
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
