import type { TieRow } from '../store/model/rows';
import { TieType } from '../store/model/tie-type';
import { CONDUCTING_TYPES } from '../store/model/tie-types';
import { actorOfCode } from './ends';
import type { FactRow } from './fact-row';
import type { Facts } from './fact-files';
import type { Ids } from './ids';
import type { InitiativeFacts } from './initiative-facts';
import { joinNotes } from './merge-ties';
import { distinctEvidence, evidenceOf, higherConfidence } from './sources';

/** Adds seats of partners and participants, or evidence to a seat, so that nobody has two. */
export function withSeats(ties: readonly TieRow[], facts: Facts, details: InitiativeFacts, ids: Ids): TieRow[] {
  const seated = [...ties];
  const add = (seat: TieRow): void => {
    const index = seated.findIndex((tie) => isSeat(tie) && tie.from === seat.from && tie.to === seat.to);
    const tie = seated[index];
    if (tie) seated[index] = withEvidence(tie, seat);
    else seated.push(seat);
  };
  for (const initiative of facts.initiatives) {
    const to = initiative.text('code');
    const period = details.periodOf(initiative);
    const partners = initiative.list('partners');
    const type = partners.length === 1 ? TieType.LEADS : TieType.PARTICIPATES_IN;
    for (const actor of partners) {
      if (!ids.all.has(actor)) initiative.fail('partners', 'codes that some row defines');
      const evidence = evidenceOf(initiative);
      add({ type, from: actorOfCode(actor, ids), to, ...period, confidence: initiative.confidence(), evidence });
    }
    for (const row of details.of(to, 'participant')) add({ ...participant(row, ids), to, ...period });
  }
  return seated;
}

/** Returns true where a tie to an initiative is a seat in it. */
function isSeat({ type }: TieRow): boolean {
  return CONDUCTING_TYPES.includes(type);
}

/** Counts the actors with a seat in each initiative at any time; mere funders are not included. */
export function countParties(ties: readonly TieRow[]): (initiative: string) => number {
  const parties = new Map<string, Set<string>>();
  for (const tie of ties) {
    if (!isSeat(tie) || tie.type === TieType.FUNDS) continue;
    const seated = parties.get(tie.to) ?? new Set();
    parties.set(tie.to, seated.add(tie.from));
  }
  return (initiative) => parties.get(initiative)?.size ?? 0;
}

function participant(row: FactRow, ids: Ids): Omit<TieRow, 'to'> {
  return {
    type: TieType.PARTICIPATES_IN,
    from: actorOfCode(row.ref('value', ids.all), ids),
    confidence: row.confidence(),
    note: row.optional('note'),
    evidence: evidenceOf(row, row.date('as_of')),
  };
}

function withEvidence(tie: TieRow, seat: TieRow): TieRow {
  return {
    ...tie,
    confidence: higherConfidence(tie.confidence, seat.confidence),
    note: joinNotes(tie.note, seat.note),
    evidence: distinctEvidence([...tie.evidence, ...seat.evidence]),
  };
}
