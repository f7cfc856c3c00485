import { SEAT_TYPES } from '../../graph/partnership/seat';
import { newId } from '../../store/model/record-ids';
import type { TieRowWithId } from '../../store/model/rows';
import { InvitationAnswer, TieType } from '../../store/model/tie-type';
import type { TieVersion } from '../transaction/versions.store';
import { covers } from './same-tie';

/** Returns the seat of a guest who came, like the invitation; none where one is recorded. */
export function seatsOfGuest(row: TieRowWithId, recorded: readonly TieVersion[]): TieRowWithId[] {
  if (row.answer !== InvitationAnswer.CAME) return [];
  const isSeatThere = (tie: TieVersion) =>
    tie.from === row.from && tie.to === row.to && isSeat(tie) && covers(tie, row);
  if (recorded.some(isSeatThere)) return [];
  const { from, to, since, until, confidence, visibility, evidence } = row;
  const type = TieType.PARTICIPATES_IN;
  return [{ id: `TIE-${newId()}`, type, from, to, since, until, confidence, visibility, evidence }];
}

/** Returns an invitation’s types to compare: its own and, for a guest who came, those of seats. */
export function typesForAnswer(answer: InvitationAnswer | null | undefined): TieType[] {
  return answer === InvitationAnswer.CAME ? [TieType.INVITED_TO, ...SEAT_TYPES] : [TieType.INVITED_TO];
}

const isSeat = ({ type }: TieVersion) => SEAT_TYPES.includes(type as TieType);
