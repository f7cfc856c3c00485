import type { TieRow } from '../src/model/rows';
import { TieType } from '../src/model/tie-type';
import type { FactRow } from './fact-row';
import type { Facts } from './fact-files';
import type { Ids } from './ids';
import { initiativeType } from './initiatives';
import { distinctEvidence, evidenceOf, higherConfidence } from './sources';
import { keyedTable } from './tables';

/**
 * The links, and a seat for each partner of an initiative. Where a link joins the two already, the initiative's row is
 * further evidence of that link, so that nobody has two seats.
 */
export function withSeats(links: readonly TieRow[], facts: Facts, ids: Ids): TieRow[] {
  const decisions = keyedTable('seats', 'initiative', 'actor');
  const kinds = keyedTable('initiatives', 'code');
  const ties = [...links];
  for (const row of facts.initiatives) {
    const partners = row.list('partners');
    // The only partner that an action or a campaign names leads it; that of a partnership merely takes part.
    const kind = kinds.get(row.text('code'));
    const alone = partners.length === 1 && kind !== undefined && initiativeType(kind) !== 'Partnership';
    for (const actor of partners) {
      if (!ids.all.has(actor)) row.fail('partners', 'codes that some row defines');
      const seat = seatOf(row, actor, alone, decisions.get(`${row.text('code')} ${actor}`));
      const index = linkBetween(links, seat);
      const link = links[index];
      if (link) ties[index] = addEvidence(link, seat);
      else ties.push(seat);
    }
  }
  return ties;
}

function seatOf(row: FactRow, actor: string, alone: boolean, decision: FactRow | undefined): TieRow {
  const usual = alone ? TieType.LEADS : TieType.PARTICIPATES_IN;
  return {
    type: decision?.optional('type') ? decision.choice('type', TieType) : usual,
    from: actor,
    to: row.text('code'),
    since: row.date('start_year'),
    until: row.date('end_year'),
    confidence: decision?.optional('confidence') ? decision.confidence() : row.confidence(),
    note: decision?.optional('note'),
    evidence: evidenceOf(decision?.optional('confidence') ? row.with('confidence', decision.text('confidence')) : row),
  };
}

function linkBetween(links: readonly TieRow[], seat: TieRow): number {
  const joins = (tie: TieRow): boolean => tie.from === seat.from && tie.to === seat.to;
  const participates = links.findIndex((tie) => joins(tie) && tie.type === TieType.PARTICIPATES_IN);
  return participates >= 0 ? participates : links.findIndex(joins);
}

function addEvidence(link: TieRow, seat: TieRow): TieRow {
  return {
    ...link,
    since: link.since ?? seat.since,
    until: link.until ?? seat.until,
    confidence: higherConfidence(link.confidence, seat.confidence),
    evidence: distinctEvidence([...link.evidence, ...seat.evidence]),
  };
}
