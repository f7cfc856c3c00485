import { currentNodes } from '../transaction/current';
import type { ChangeTransaction } from '../transaction/change-transaction';
import { rowOf } from '../transaction/node-row';
import { listMeetingsOfActor } from '../meeting/meeting.store';

/** A meeting of the absorbed actor, and where the kept one is in its place. */
export interface MovedMeeting {
  id: string;
  /** Whether the absorbed actor held it. */
  held: boolean;
  /** Whether the absorbed actor was met; JOINED where the kept one was too. */
  met: 'MOVED' | 'JOINED' | null;
}

/** Puts the kept actor in the place of the absorbed one in its current meetings. */
export async function moveMeetings(
  transaction: ChangeTransaction,
  absorb: string,
  keep: string,
): Promise<MovedMeeting[]> {
  const moved: MovedMeeting[] = [];
  const versions = await currentNodes(transaction.run, await listMeetingsOfActor(transaction.run, absorb));
  const rows = [...versions.values()].map(rowOf).flatMap((row) => {
    if (!row.meeting) return [];
    const { by, with: others, about } = row.meeting;
    const wasMet = others.includes(absorb);
    moved.push({ id: row.id, held: by === absorb, met: !wasMet ? null : others.includes(keep) ? 'JOINED' : 'MOVED' });
    const withKept = (id: string) => (id === absorb ? keep : id);
    return [{ ...row, meeting: { by: withKept(by), with: [...new Set(others.map(withKept))], about } }];
  });
  if (rows.length > 0) await transaction.reviseNodes(...rows);
  return moved;
}

/** Gives the absorbed actor its meetings back, in their current state: those where the kept one still is in its place. */
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
    const { by, with: others, about } = row.meeting;
    const isHeld = held && by === keep;
    const isMet = met !== null && others.includes(keep);
    if (!isHeld && !isMet) return [];
    const left = met === 'JOINED' ? others : others.filter((other) => other !== keep);
    return [
      { ...row, meeting: { by: isHeld ? absorb : by, with: isMet ? [...new Set([...left, absorb])] : others, about } },
    ];
  });
  if (rows.length > 0) await transaction.reviseNodes(...rows);
}
