import { byCodeUnit } from '../../language/text';
import { Stance } from '../../store/model/tie-type';
import type { Run } from '../../store/neo4j/client';
import { TIE_COLUMNS, tieDecoder, type TieRecord, type TieValues } from '../tie/tie-decoder';

const decodeTie = tieDecoder('position/list-positions-on');

/** The stances of actors that campaign, by the verb of their tie (TARGETS) to the subject. */
const STANCE_OF_CAMPAIGN: Readonly<Partial<Record<string, Stance>>> = {
  campaigns_for: Stance.SUPPORTIVE,
  campaigns_against: Stance.OPPOSED,
};

/** Lists the ties of all current positions on an objective, by id. */
export async function listPositionsOn(read: Run, objective: string): Promise<TieRecord[]> {
  const rows = await read<{ tie: TieValues }>('position/list-positions-on', {
    objective,
    campaigns: Object.keys(STANCE_OF_CAMPAIGN),
    tieColumns: TIE_COLUMNS,
  });
  return rows.map(({ tie }) => decodeTie(tie));
}

type PositionTie = Pick<TieRecord, 'id' | 'from' | 'stance' | 'verb' | 'validFrom' | 'confirmedTo'>;

export interface PositionRecord<Tie extends PositionTie = TieRecord> {
  stance: Stance;
  tie: Tie;
}

/** Returns the positions of these ties: those recorded, and those of who campaigns. */
export function positionsOf<Tie extends PositionTie>(ties: readonly Tie[]): PositionRecord<Tie>[] {
  return ties.flatMap((tie) => {
    const stance = tie.stance ?? STANCE_OF_CAMPAIGN[tie.verb ?? ''];
    return stance ? [{ stance, tie }] : [];
  });
}

/** The standing of an actor on one subject by all its current positions. */
export interface Standing<Tie extends PositionTie = TieRecord> {
  position: PositionRecord<Tie>;
  /** True where another of its positions has a different stance. */
  contested: boolean;
}

/**
 * Returns each actor's standing by current ties on one subject: the position with the newest
 * evidence; undated evidence is the oldest; then the latest beginning, then the smallest id.
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
