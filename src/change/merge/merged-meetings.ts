import { currentNodes } from '../transaction/current';
import type { ChangeTransaction } from '../transaction/change-transaction';
import { rowOf } from '../transaction/node-row';
import { listMeetingsOfActor } from '../meeting/meeting.store';

/** A meeting of the absorbed actor, and the roles in which the kept one replaces it. */
export interface MovedMeeting {
  id: string;
  /** True where the absorbed actor held it. */
  held: boolean;
  /** MOVED where the absorbed actor was met; JOINED where the kept one was too. */
  met: 'MOVED' | 'JOINED' | null;
}

/** Replaces the absorbed actor with the kept one in its current meetings. */
export async function moveMeetings(
  transaction: ChangeTransaction,
  absorb: string,
  keep: string,
): Promise<MovedMeeting[]> {
  const moved: MovedMeeting[] = [];
  const versions = await currentNodes(transaction.run, await listMeetingsOfActor(transaction.run, absorb));
  const rows = [...versions.values()].map(rowOf).flatMap((row) => {
    if (!row.meeting) return [];
    const { by, with: participants, about } = row.meeting;
    const wasMet = participants.includes(absorb);
    moved.push({
      id: row.id,
      held: by === absorb,
      met: !wasMet ? null : participants.includes(keep) ? 'JOINED' : 'MOVED',
    });
    const withKept = (id: string) => (id === absorb ? keep : id);
    return [{ ...row, meeting: { by: withKept(by), with: [...new Set(participants.map(withKept))], about } }];
  });
  if (rows.length > 0) await transaction.reviseNodes(...rows);
  return moved;
}

/** Returns its meetings, as they now are, to the absorbed actor where the kept one replaces it. */
export async function moveMeetingsBack(
  transaction: ChangeTransaction,
  { keep, absorb, meetings }: { keep: string; absorb: string; meetings: readonly MovedMeeting[] },
): Promise<void> {
  const versions = await currentNodes(
    transaction.run,
    meetings.map(({ id }) => id),
  );
  const rows = meetings.flatMap(({ id, held, met }) => {
    const version = versions.get(id);
    const row = version && rowOf(version);
    if (!row?.meeting) return [];
    const { by, with: participants, about } = row.meeting;
    const isHeld = held && by === keep;
    const isMet = met !== null && participants.includes(keep);
    if (!isHeld && !isMet) return [];
    const remaining = met === 'JOINED' ? participants : participants.filter((participant) => participant !== keep);
    return [
      {
        ...row,
        meeting: { by: isHeld ? absorb : by, with: isMet ? [...new Set([...remaining, absorb])] : participants, about },
      },
    ];
  });
  if (rows.length > 0) await transaction.reviseNodes(...rows);
}
