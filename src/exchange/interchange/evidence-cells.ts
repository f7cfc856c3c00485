import { Confidence } from '../../evidence/confidence';
import type { EvidenceRow } from '../rows';
import { optionalChoice, partialDate, text, webAddress } from './cells';
import type { Row } from './row';

/** The one source that a row cites. A source that has only an address is titled by it. */
export function evidence(row: Row): EvidenceRow {
  const title = text(row, 'source_title');
  const url = webAddress(row, 'source_url');
  const asOf = partialDate(row, 'as_of');
  if (!title && !url) row.reject('source_title', 'a source_title or a source_url: what cites no source is refused');
  return {
    source: { title: title ?? url ?? '', ...(url && { url }) },
    confidence: optionalChoice(row, 'confidence', Object.values(Confidence)) ?? Confidence.MEDIUM,
    ...(asOf && { asOf }),
  };
}
