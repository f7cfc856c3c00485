import { loadRosters } from '../../graph/roster/roster.loaders';
import { Roster } from '../../graph/roster/roster.type';
import { storedId } from '../../store/model/record-ids';
import type { ChangeContext } from '../change-context';
import type { ReportInput } from '../kinds/report-input.type';
import { payloadType, toPayload } from '../payload.type';
import type { ChangeOutcome } from '../transaction/record-change';

export const RosterPayload = payloadType('Roster', 'roster', () => Roster);

/** Returns the roster of the statement, since its recorded entries follow from its ties too. */
export async function answerRoster(context: ChangeContext, outcome: Promise<ChangeOutcome>, input: ReportInput) {
  const payload = await toPayload(context, 'node', outcome);
  const isRecorded = (await outcome).about !== null;
  const rosters = isRecorded ? await loadRosters(context, storedId(input['node'] as string)) : [];
  return { ...payload, roster: rosters.find(({ of }) => of === input['of']) ?? null };
}
