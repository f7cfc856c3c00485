import { byCodeUnit } from '../../language/text';
import type { Stance } from '../../store/model/tie-type';
import type { Run } from '../../store/neo4j/client';
import { TIE_COLUMNS, tieDecoder, type TieRecord, type TieValues } from '../tie/tie-decoder';

const decodeTie = tieDecoder('position/list-positions-on');

/** The ties of all positions on an objective that hold, by id. */
export async function listPositionsOn(read: Run, objective: string): Promise<TieRecord[]> {
  const rows = await read<{ tie: TieValues }>('position/list-positions-on', { objective, tieColumns: TIE_COLUMNS });
  return rows.map(({ tie }) => decodeTie(tie));
}

type PositionTie = Pick<TieRecord, 'id' | 'from' | 'stance' | 'validFrom' | 'confirmedTo'>;

export interface PositionRecord<Tie extends PositionTie = TieRecord> {
  stance: Stance;
  tie: Tie;
}

/** The positions that these ties state; a tie that names no stance states none. */
export function positionsOf<Tie extends PositionTie>(ties: readonly Tie[]): PositionRecord<Tie>[] {
  return ties.flatMap((tie) => (tie.stance ? [{ stance: tie.stance, tie }] : []));
}

/** Where an actor stands on one thing by all its positions that hold. */
export interface Standing<Tie extends PositionTie = TieRecord> {
  position: PositionRecord<Tie>;
  /** Whether another of its positions says otherwise. */
  contested: boolean;
}

/**
 * Where each actor stands by these ties, which hold and are on one thing: the position with the newest evidence; undated evidence
 * is the oldest. Of equally new ones that which holds from the latest day, then that with the smallest id.
 */
export function standingByActor<Tie extends PositionTie>(ties: readonly Tie[]): Map<string, Standing<Tie>> {
  const standings = new Map<string, Standing<Tie>>();
  for (const position of positionsOf(ties).sort((a, b) => newestFirst(a.tie, b.tie))) {
    const { from } = position.tie;
    const standing = standings.get(from);
    if (!standing) standings.set(from, { position, contested: false });
    else if (standing.position.stance !== position.stance) standing.contested = true;
  }
  return standings;
}

function newestFirst(a: PositionTie, b: PositionTie): number {
  return (
    byCodeUnit(b.confirmedTo ?? '', a.confirmedTo ?? '') ||
    byCodeUnit(b.validFrom, a.validFrom) ||
    byCodeUnit(a.id, b.id)
  );
}
