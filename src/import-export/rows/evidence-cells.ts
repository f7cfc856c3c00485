import { Confidence } from '../../model/confidence';
import { MAX_NAME_LENGTH } from '../../model/text-check';
import type { EvidenceRow } from '../../model/rows';
import { flag, optionalChoice } from './choice-cells';
import { partialDate } from './date-cells';
import { text, webAddress } from './text-cells';
import type { EvidenceElsewhere } from './evidence-elsewhere';
import type { Row } from './row';

const CONFIDENCES = Object.values(Confidence);
const A_SOURCE = 'a source_title or a source_url: what cites no source is refused';

export interface Cited {
  evidence: EvidenceRow[];
  /** The row's own confidence, which its source shares. */
  confidence: Confidence;
}

/** The evidence of a record: what its own row cites, then what evidence.csv gives for `id`. One of both has to be there. */
export function cited(row: Row, id: string, elsewhere: EvidenceElsewhere): Cited {
  const own = citation(row);
  const more = elsewhere.take(id);
  if (!own && more.length === 0) row.reject('source_title', A_SOURCE);
  return { evidence: own ? [own, ...more] : more, confidence: own?.confidence ?? confidence(row) };
}

/** The row of evidence.csv as evidence. */
export function evidence(row: Row): EvidenceRow | undefined {
  const own = citation(row);
  if (!own) row.reject('source_title', A_SOURCE);
  return own && flag(row, 'against') ? { ...own, against: true } : own;
}

/** The source that a row cites, if it cites any. A source that has only an address is titled by it. */
function citation(row: Row): EvidenceRow | undefined {
  const title = text(row, 'source_title', MAX_NAME_LENGTH);
  const url = webAddress(row, 'source_url');
  const published = partialDate(row, 'published');
  const locator = text(row, 'locator');
  const asOf = partialDate(row, 'as_of');
  const sure = confidence(row);
  if (!title && !url) return undefined;
  return {
    source: { title: title ?? url ?? '', ...(url && { url }), ...(published && { published }) },
    ...(locator && { locator }),
    confidence: sure,
    ...(asOf && { asOf }),
  };
}

function confidence(row: Row): Confidence {
  return optionalChoice(row, 'confidence', CONFIDENCES) ?? Confidence.MEDIUM;
}
