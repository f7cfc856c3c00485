import { REPORTS } from '../../kinds/reports';
import {
  CLEARANCE,
  clearanceOfNode,
  type Visibility,
  visibilityOfClearance,
  visibilityProperties,
} from '../../store/model/visibility';
import { readReports } from '../kinds/report.store';
import { listMeetingsAbout } from '../meeting/meeting.store';
import type { ChangeTransaction } from '../transaction/change-transaction';
import { currentNodes } from '../transaction/current';
import { rowOf } from '../transaction/node-row';
import type { CurrentTie, NodeVersion } from '../transaction/versions.store';

/**
 * Gives the ties, the follow-ups and the roster statements of a node the visibility of its next
 * version, and hides the meetings about it from viewers who no longer see it; `current` is the
 * version before, `ties` are its current ties. Only an import can make a node visible to more
 * viewers. A tie that had the maximum visibility of its ends has it again; any other, and one that
 * an administrator restricted, is only hidden from viewers who no longer see the node. Evidence
 * follows its record.
 */
export async function followVisibility(
  transaction: ChangeTransaction,
  current: NodeVersion,
  clearance: number,
  ties: readonly CurrentTie[],
): Promise<void> {
  const before = clearanceOfNode(current.properties);
  if (before === clearance) return;
  const ends = await currentNodes(
    transaction.run,
    ties.map((tie) => otherEnd(tie, current.id)),
  );
  await transaction.reviseTies(
    ties.flatMap((version) => {
      const { clearance: tieClearance, restricted } = version.properties;
      const otherClearance = clearanceOfNode(ends.get(otherEnd(version, current.id))?.properties);
      const follows = restricted !== true && tieClearance === Math.max(before, otherClearance);
      const next = follows ? Math.max(clearance, otherClearance) : Math.max(tieClearance, clearance);
      return next === tieClearance ? [] : [{ version, changed: visibilityProperties(visibilityOfClearance(next)) }];
    }),
  );
  const following = REPORTS.filter(({ visibility }) => visibility === 'OF_SUBJECT');
  const reports = await Promise.all(following.map(({ type }) => readReports(transaction.run, type, current.id)));
  const rows = reports
    .flat()
    .map(rowOf)
    .map((row) => ({
      ...row,
      properties: { ...row.properties, ...nextVisibility(visibilityOfClearance(clearance), row.properties) },
    }));
  if (rows.length > 0) await transaction.reviseNodes(...rows);
  await hideMeetings(transaction, current.id, clearance);
}

/** Hides current meetings about a node from viewers without the clearance to see it. */
async function hideMeetings(transaction: ChangeTransaction, id: string, clearance: number): Promise<void> {
  const meetings = await currentNodes(transaction.run, await listMeetingsAbout(transaction.run, id));
  const rows = [...meetings.values()]
    .map(rowOf)
    .filter(({ meeting, properties }) => meeting?.about.includes(id) && clearanceOfNode(properties) < clearance)
    .map((row) => ({
      ...row,
      properties: { ...row.properties, ...nextVisibility(visibilityOfClearance(clearance), row.properties) },
    }));
  if (rows.length > 0) await transaction.reviseNodes(...rows);
}

const otherEnd = ({ from, to }: CurrentTie, node: string): string => (from === node ? to : from);

/**
 * Returns the visibility of the next version of a node, as properties: the stricter of the input's
 * and the current one. An input without it has the default, PUBLIC, which would otherwise reveal
 * hidden records.
 */
export function nextVisibility(input: Visibility, current: Record<string, unknown> | undefined) {
  return visibilityProperties(visibilityOfClearance(Math.max(CLEARANCE[input], clearanceOfNode(current))));
}
