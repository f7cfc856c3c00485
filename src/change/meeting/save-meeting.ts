import { firstDay, isInPeriod, lastDay, PERIOD } from '../../language/partial-date';
import { meetingNames } from '../../store/model/reports';
import { governmentId, newId } from '../../store/model/record-ids';
import { ACTOR_TYPES, MEETING_SUBJECT_TYPES } from '../../store/model/node-type';
import type { NodeRow, Property } from '../../store/model/rows';
import { clearanceOfNode, visibilityOfClearance } from '../../store/model/visibility';
import type { Run } from '../../store/neo4j/client';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { evidenceRows } from '../evidence/evidence-rows';
import { checkText } from '../input/checks';
import { requireInRegions } from '../input/regions';
import { rejectInput, ValidationErrors } from '../input/validation-errors';
import type { ChangeSummary } from '../transaction/change-record';
import { nodeSummary } from '../transaction/change-summary';
import { currentNodes, requireCurrentNodes } from '../transaction/current';
import { patched, rowOf } from '../transaction/node-row';
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
  const nodes = await requireCurrentNodes(run, errors, references(asked));
  const input = await withGovernments(run, errors, asked, nodes);
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

/** Who is met: an actor, or a country, which means its government. */
const MET = [...ACTOR_TYPES, 'Country'];

/** The nodes that an input names. */
function references({ id, by, with: others, about }: MeetingInput) {
  return [
    ...(typeof id === 'string' ? [{ id, path: ['input', 'id'], types: ['Meeting'] }] : []),
    { id: by, path: ['input', 'by'], types: ACTOR_TYPES },
    ...others.map((other, index) => ({ id: other, path: ['input', 'with', String(index)], types: MET })),
    ...about.map((subject, index) => ({
      ...{ id: subject, path: ['input', 'about', String(index)], types: MEETING_SUBJECT_TYPES },
    })),
  ];
}

/** The input with the government of each country that it names among those that were met. */
async function withGovernments(
  run: Run,
  errors: ValidationErrors,
  input: MeetingInput,
  nodes: ReadonlyMap<string, NodeVersion>,
): Promise<MeetingInput> {
  const isCountry = (id: string) => nodes.get(id)?.type === 'Country';
  const governments = input.with.flatMap((id, index) =>
    isCountry(id) ? [{ id: governmentId(id), path: ['input', 'with', String(index)], types: ACTOR_TYPES }] : [],
  );
  if (governments.length === 0) return input;
  await requireCurrentNodes(run, errors, governments);
  return { ...input, with: input.with.map((id) => (isCountry(id) ? governmentId(id) : id)) };
}

const actorsOf = ({ by, with: others }: Pick<MeetingInput, 'by'> & { with: readonly string[] }) => [by, ...others];

const endsOf = ({ meeting }: NodeRow) => (meeting ? [...actorsOf(meeting), ...meeting.about] : []);

function meetingRow(
  input: MeetingInput,
  current: NodeRow | undefined,
  nodes: ReadonlyMap<string, NodeVersion>,
): NodeRow {
  const { on, by, with: others, about, outcome, nextStep, nextDue } = input;
  const kept = current?.properties ?? {};
  // What it says may tell of what it is about.
  const needed = Math.max(0, ...about.map((id) => clearanceOfNode(nodes.get(id)?.properties)));
  const visibility = nextVisibility(visibilityOfClearance(needed), nextVisibility(input.visibility, kept));
  const properties: [string, Property | undefined][] = [
    ...Object.entries(kept),
    ...Object.entries({ outcome, nextStep, nextDue }).map(([name, value]): [string, Property | undefined] => [
      name,
      patched<Property>(value, kept[name]),
    ]),
    ...Object.entries(visibility),
  ];
  const isGiven = (entry: [string, Property | undefined]): entry is [string, Property] => entry[1] !== undefined;
  return {
    ...current,
    id: current?.id ?? `MEETING-${newId()}`,
    type: 'Meeting',
    ...meetingNames(on),
    since: on,
    meeting: { by, with: others, about },
    properties: Object.fromEntries([...new Map(properties)].filter(isGiven)),
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

/** Checks the ends, the texts and the dates of the next version of a meeting; `today` is an ISO day. */
function checkMeeting(errors: ValidationErrors, input: MeetingInput, row: NodeRow, today: string): void {
  checkText(errors, ['input', 'outcome'], input.outcome);
  checkText(errors, ['input', 'nextStep'], input.nextStep);
  if (input.with.length === 0) errors.add('INCOMPLETE.with', ['input', 'with']);
  for (const name of ['with', 'about'] as const) {
    input[name].forEach((id, index, ids) => {
      const path = ['input', name, String(index)];
      if (ids.indexOf(id) !== index) errors.add('ALREADY_RECORDED.listed', path, { id });
      else if (name === 'with' && id === input.by) errors.add('SELF_TIE.meeting', path);
    });
  }
  const { on } = input;
  const { nextStep, nextDue } = (row.properties ?? {}) as { nextStep?: string; nextDue?: string };
  for (const [name, date] of Object.entries({ on, nextDue })) {
    if (date && !isInPeriod(date)) errors.add('BAD_DATES.period', ['input', name], { date, ...PERIOD });
  }
  if (isInPeriod(on) && firstDay(on) > today) errors.add('BAD_DATES.future', ['input', 'on'], { date: on });
  if (!nextDue) return;
  if (!nextStep) errors.add('INCOMPLETE.nextStep', ['input', 'nextStep']);
  if (lastDay(nextDue) < firstDay(on)) errors.add('BAD_DATES.nextDue', ['input', 'nextDue'], { nextDue, on });
}
