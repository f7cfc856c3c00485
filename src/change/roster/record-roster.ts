import { bilingual, message } from '../../language/message';
import { nameIn } from '../../language/names';
import { newId, storedId } from '../../store/model/record-ids';
import {
  Extent,
  ROSTER_TYPES,
  RosterKind,
  rosterRow,
  rostersOfType,
  type StatedExtent,
} from '../../store/model/roster';
import type { NodeRow } from '../../store/model/rows';
import { clearanceOfNode, visibilityOfClearance } from '../../store/model/visibility';
import type { Run } from '../../store/neo4j/client';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { evidenceRows } from '../evidence/evidence-rows';
import { checkPeriod, checkReported } from '../input/checks';
import { requireInRegions } from '../input/regions';
import { rejectInput, ValidationErrors } from '../input/validation-errors';
import { namesOf } from '../transaction/change-summary';
import { requireCurrentNodes } from '../transaction/current';
import { rowOf } from '../transaction/node-row';
import { type ChangeOutcome, recordChange } from '../transaction/record-change';
import type { NodeVersion } from '../transaction/versions.store';
import type { WriteOptions } from '../write-mutation';
import { readRosterStatements } from './roster-changes.store';
import type { RosterInput } from './roster-input.type';

/** Records what a source says of a list; of the same date, in place of what was said before. Who may see the node may see it. */
export function recordRoster(
  context: ChangeContext,
  asked: RosterInput,
  options: WriteOptions,
): Promise<ChangeOutcome> {
  const input = { ...asked, node: storedId(asked.node) };
  const { node: id } = input;
  return recordChange(context, { action: ChangeAction.RECORD_ROSTER, options, input }, async (transaction) => {
    const { run } = transaction;
    const errors = new ValidationErrors();
    const reference = { id, path: ['input', 'node'], types: ROSTER_TYPES };
    const node = (await requireCurrentNodes(run, errors, [reference])).get(id);
    checkRoster(errors, input, node?.type, context.standpoint.valid);
    const evidence = await evidenceRows(run, errors, input.evidence);
    errors.throwIfAny();
    if (!node) throw new Error(`No node ${id}`);
    await requireInRegions(run, context.viewer, [id], ['input', 'node']);
    const clearance = clearanceOfNode(node.properties);
    const current = await readSameDate(run, input);
    const row: NodeRow = {
      ...rosterRow({
        ...input,
        extent: input.extent as StatedExtent,
        id: current?.id ?? `ROSTER-${newId()}`,
        visibility: visibilityOfClearance(clearance),
      }),
      evidence,
    };
    if (current && saysTheSame(rowOf(current), row)) {
      rejectInput('ALREADY_RECORDED.roster', ['input'], { id: current.id }, id);
    }
    await transaction.saveNode(current, row);
    transaction.addToHistory(id, clearance);
    const name = namesOf(node);
    const summary = bilingual('change.roster.recorded', (language) => ({
      list: message(language, `label.ROSTER.${input.of}`),
      extent: input.extent,
      asOf: input.asOf,
      name: nameIn(name, language),
    }));
    return { about: id, summary };
  });
}

function checkRoster(errors: ValidationErrors, input: RosterInput, type: string | undefined, today: string): void {
  const { of, extent, reported, atLeast, asOf } = input;
  const lists = ROSTER_TYPES.some((one) => one === type) ? rostersOfType(type!) : [of];
  if (!lists.includes(of)) errors.add('OUT_OF_RANGE.roster', ['input', 'of'], { lists: lists.join(', ') || '–' });
  if (extent === Extent.UNKNOWN) errors.add('OUT_OF_RANGE.extent', ['input', 'extent']);
  const isCount = typeof reported !== 'number' || reported >= 0;
  if (!isCount) errors.add('OUT_OF_RANGE.reported', ['input', 'reported'], { reported: String(reported) });
  if (atLeast && typeof reported !== 'number') errors.add('INCOMPLETE.reported', ['input', 'reported']);
  if (atLeast && extent === Extent.COMPLETE) errors.add('OUT_OF_RANGE.atLeast', ['input', 'atLeast']);
  // Sessions are announced.
  if (of === RosterKind.SESSIONS) checkPeriod(errors, ['input', 'asOf'], asOf);
  else checkReported(errors, ['input', 'asOf'], asOf, today);
}

/** What is said of the list for the same date. */
async function readSameDate(run: Run, { node, of, asOf }: RosterInput): Promise<NodeVersion | undefined> {
  const statements = await readRosterStatements(run, node);
  return statements.find(({ properties }) => properties['of'] === of && properties['asOf'] === asOf);
}

const SAID = ['extent', 'reported', 'atLeast'] as const;

function saysTheSame({ properties: one = {} }: NodeRow, { properties: other = {} }: NodeRow): boolean {
  return SAID.every((name) => (one[name] ?? null) === (other[name] ?? null));
}
