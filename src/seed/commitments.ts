import { CommitmentKind, Confidence } from '../store/model/enums';
import type { EvidenceRow, NodeRow, TieRow } from '../store/model/rows';
import { TieType } from '../store/model/tie-type';
import { Visibility, visibilityProperties } from '../store/model/visibility';
import { actorOfCode } from './ends';
import type { FactRow } from './fact-row';
import type { Facts } from './fact-files';
import { omitUndefined } from './framework';
import type { Ids } from './ids';
import { evidenceOf } from './sources';

/** The caveat of an objective that no source states for a commitment. */
const OUR_READING = { qualifierEn: 'by our reading', qualifierFr: 'selon notre lecture' };

const KINDS = { pledge: CommitmentKind.PLEDGE, signature: CommitmentKind.SIGNATURE };

/** Reads the commitments of governments and companies: `commitments.csv`. */
export function readCommitments(facts: Facts): NodeRow[] {
  return facts.commitments.map((row) => ({
    id: row.text('code'),
    type: 'Commitment',
    nameEn: row.text('text_en'),
    nameFr: row.text('text_fr'),
    since: row.date('made_on'),
    properties: omitUndefined({
      kind: row.choice('kind', KINDS),
      due: row.date('due'),
      amount: row.wholeNumber('amount'),
      currency: row.optional('currency'),
      note: row.optional('note'),
      ...visibilityProperties(Visibility.PUBLIC),
    }),
    evidence: promiseEvidence(row),
  }));
}

/** Reads the ties of commitments: their maker, their event and their objective. */
export function readCommitmentTies(facts: Facts, ids: Ids): TieRow[] {
  return facts.commitments.flatMap((row) => {
    const id = row.text('code');
    const made = { since: row.date('made_on'), confidence: row.confidence(), evidence: promiseEvidence(row) };
    const place = row.optionalRef('made_at_code', ids.all);
    return [
      { ...made, type: TieType.PROMISED, from: actorOfCode(row.ref('by', ids.all), ids), to: id },
      ...(place ? [{ ...made, type: TieType.MADE_AT, from: id, to: place }] : []),
      ...pursuit(row, ids),
    ];
  });
}

function pursuit(row: FactRow, ids: Ids): TieRow[] {
  const to = row.optionalRef('objective_code', ids.all);
  if (to === undefined) return [];
  const rated = row.with('confidence', row.text('objective_confidence'));
  const [confidence, evidence] = [rated.confidence(), promiseEvidence(rated)];
  const qualifier = confidence === Confidence.LOW ? OUR_READING : {};
  return [{ type: TieType.PURSUES, from: row.text('code'), to, confidence, ...qualifier, evidence }];
}

/** Returns the evidence of a row; the event of a commitment is a locator in the source. */
function promiseEvidence(row: FactRow): EvidenceRow[] {
  const place = row.optional('made_at');
  if (!place) return evidenceOf(row);
  return evidenceOf(row).map((item) => ({ ...item, locator: [place, item.locator].filter(Boolean).join('; ') }));
}
