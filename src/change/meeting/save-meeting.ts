import { MEETING } from '../../kinds/meeting';
import { meetingNames } from '../../store/model/reports';
import { newId } from '../../store/model/record-ids';
import type { NodeRow } from '../../store/model/rows';
import { clearanceOfNode, visibilityOfClearance } from '../../store/model/visibility';
import type { Run } from '../../store/neo4j/client';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { evidenceRows } from '../evidence/evidence-rows';
import { checkListedOnce, checkReported } from '../input/checks';
import { checkFields, patchFields } from '../input/record-fields';
import { requireInRegions } from '../input/regions';
import { rejectInput, ValidationErrors } from '../input/validation-errors';
import type { ChangeSummary } from '../transaction/change-record';
import { nodeSummary } from '../transaction/change-summary';
import { currentNodes, linkedNodes, named, requireCurrentNodes, requireGovernments } from '../transaction/current';
import { rowOf } from '../transaction/node-row';
import type { ChangeTransaction } from '../transaction/change-transaction';
import { type ChangeOutcome, recordChange } from '../transaction/record-change';
import type { NodeVersion } from '../transaction/versions.store';
import { nextVisibility } from '../visibility/visibility.store';
import type { WriteOptions } from '../write-mutation';
import type { MeetingInput } from './meeting-input.type';
import { listMeetingsOn } from './meeting.store';

/** Records a meeting, or a new version of one. */
export function saveMeeting(
  context: ChangeContext,
  input: MeetingInput,
  options: WriteOptions,
): Promise<ChangeOutcome> {
  const request = { action: ChangeAction.SAVE_MEETING, options, input };
  return recordChange(context, request, (transaction) => save(context, transaction, input));
}

async function save(
  { viewer, standpoint }: ChangeContext,
  transaction: ChangeTransaction,
  asked: MeetingInput,
): Promise<ChangeSummary> {
  const { run } = transaction;
  const errors = new ValidationErrors();
  const linked = linkedNodes(MEETING, asked);
  const nodes = await requireCurrentNodes(run, errors, [...named('id', asked.id, ['Meeting']), ...linked]);
  const governmentOf = await requireGovernments(run, errors, linked, nodes);
  const input = { ...asked, with: asked.with.map(governmentOf) };
  const version = typeof input.id === 'string' ? nodes.get(input.id) : undefined;
  const current = version && rowOf(version);
  const row = meetingRow(input, current, nodes);
  checkMeeting(errors, input, row, standpoint.valid);
  const evidence = await evidenceRows(run, errors, input.evidence);
  errors.throwIfAny();
  // Who met decides where it is, not who the input says did.
  await requireInRegions(run, viewer, current ? [current.id] : actorsOf(input), ['input']);
  await rejectSame(run, row);
  await transaction.saveNode(version, { ...row, evidence });
  if (!transaction.isEmpty) {
    const clearance = clearanceOfNode(row.properties);
    const ends = [...endsOf(row), ...(current ? endsOf(current) : [])];
    for (const end of ends) transaction.addToHistory(end, clearance);
  }
  return { about: row.id, summary: nodeSummary(current ? 'change.node.changed' : 'change.node.recorded', row) };
}

const actorsOf = ({ by, with: others }: Pick<MeetingInput, 'by'> & { with: readonly string[] }) => [by, ...others];

const endsOf = ({ meeting }: NodeRow) => (meeting ? [...actorsOf(meeting), ...meeting.about] : []);

function meetingRow(
  input: MeetingInput,
  current: NodeRow | undefined,
  nodes: ReadonlyMap<string, NodeVersion>,
): NodeRow {
  const { on, by, with: others, about } = input;
  const kept = current?.properties ?? {};
  // What it says may tell of what it is about.
  const needed = Math.max(0, ...about.map((id) => clearanceOfNode(nodes.get(id)?.properties)));
  const visibility = nextVisibility(visibilityOfClearance(needed), nextVisibility(input.visibility, kept));
  return {
    ...current,
    id: current?.id ?? `MEETING-${newId()}`,
    type: 'Meeting',
    ...meetingNames(on),
    since: on,
    meeting: { by, with: others, about },
    properties: { ...patchFields(MEETING, input, kept), ...visibility },
    evidence: [],
  };
}

/** Rejects what is recorded already: the same meeting of the same actors, about the same, with the same outcome. */
async function rejectSame(run: Run, row: NodeRow): Promise<void> {
  const { by = '' } = row.meeting ?? {};
  const recorded = await currentNodes(run, await listMeetingsOn(run, by, row.since ?? ''));
  const asText = ({ meeting, properties }: NodeRow) =>
    JSON.stringify([
      [...(meeting?.with ?? [])].sort(),
      [...(meeting?.about ?? [])].sort(),
      properties?.['outcome'] ?? null,
    ]);
  const same = [...recorded.values()].find(
    ({ id, ...version }) => id !== row.id && asText(rowOf({ id, ...version })) === asText(row),
  );
  if (same) rejectInput('ALREADY_RECORDED.meeting', ['input'], { id: same.id }, same.id);
}

/** Checks the ends and the fields of the next version of a meeting; `today` is an ISO day. */
function checkMeeting(errors: ValidationErrors, input: MeetingInput, row: NodeRow, today: string): void {
  if (input.with.length === 0) errors.add('INCOMPLETE.with', ['input', 'with']);
  checkListedOnce(errors, ['input', 'with'], input.with);
  const itself = input.with.indexOf(input.by);
  if (itself >= 0) errors.add('SELF_TIE.meeting', ['input', 'with', String(itself)]);
  checkListedOnce(errors, ['input', 'about'], input.about);
  checkReported(errors, ['input', 'on'], input.on, today);
  checkFields(errors, MEETING, input, row);
}
