import { ulid } from 'ulid';
import type { TieRow } from '../../model/rows';
import { tieEndsProblem } from '../../model/tie-ends';
import { TieType } from '../../model/tie-type';
import { TIE_TYPES } from '../../model/tie-types';
import type { Run } from '../../neo4j/client';
import { CLEARANCE } from '../../model/visibility';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { evidenceRows, readSources } from '../evidence/evidence-rows';
import { checkDates, checkText } from '../input/checks';
import { readRegions, requireInRegions } from '../input/regions';
import { rejectInput, UserErrorCode, ValidationErrors } from '../input/validation-errors';
import type { ChangeSummary } from '../ledger/change-record';
import { readEnds, tieSummary } from '../ledger/change-summary';
import { requireCurrentNodes } from '../ledger/current';
import type { Ledger } from '../ledger/ledger';
import { type ChangeOutcome, recordChange } from '../ledger/record-change';
import { ownPeriod, periodOf, readTiesBetween, type TieVersion } from '../ledger/versions.store';
import type { Key } from '../write-mutation';
import type { TieInput } from './tie-input.type';

/** Records a new tie. */
export function recordTie(context: ChangeContext, input: TieInput, key: Key): Promise<ChangeOutcome> {
  const { type, from, to } = input;
  const readAhead = (run: Run) =>
    Promise.all([
      readEnds(run, input),
      readSources(run, input.evidence),
      readRegions(run, context.viewer, [from, to]),
      readTiesBetween(run, type, from, to),
    ]);
  const request = { action: ChangeAction.RECORD_TIE, key, input, readAhead };
  return recordChange(context, request, (ledger) => save(context, ledger, input));
}

async function save({ viewer }: ChangeContext, ledger: Ledger, input: TieInput): Promise<ChangeSummary> {
  const { run } = ledger;
  const errors = new ValidationErrors();
  const nodes = await requireCurrentNodes(run, errors, [
    { id: input.from, path: ['input', 'from'] },
    { id: input.to, path: ['input', 'to'] },
  ]);
  const [from, to] = [nodes.get(input.from), nodes.get(input.to)];
  if (input.from === input.to) errors.add('SELF_TIE.tie', ['input', 'to']);
  else if (from && to) {
    const problem = tieEndsProblem(input.type, from.type, to.type);
    if (problem) errors.addText(UserErrorCode.WRONG_KIND, ['input', 'type'], problem);
  }
  checkStrength(errors, input);
  checkDates(errors, ['input'], input);
  checkText(errors, ['input', 'note'], input.note);
  const evidence = await evidenceRows(run, errors, input.evidence);
  errors.throwIfAny();
  await requireInRegions(run, viewer, [input.from, input.to], ['input']);
  await rejectSameTie(ledger, input);
  const { since, until, strength, note, ...rest } = input;
  const row: TieRow & { id: string } = {
    ...rest,
    id: `TIE-${ulid()}`,
    ...(since && { since }),
    ...(until && { until }),
    ...(typeof strength === 'number' && { strength }),
    ...(note && { note }),
    evidence,
  };
  await ledger.add({ ties: [row] });
  return { about: row.id, summary: await tieSummary(run, 'change.tie.recorded', row) };
}

function checkStrength(errors: ValidationErrors, { type, strength }: TieInput): void {
  if (typeof strength !== 'number') return;
  if (!TIE_TYPES[type].conducts) errors.add('OUT_OF_RANGE.noInfluence', ['input', 'strength'], { type });
  else if (!(strength > 0 && strength <= 1))
    errors.add('OUT_OF_RANGE.strength', ['input', 'strength'], { strength: String(strength) });
}

/** Types that mean the same in both directions. */
const SYMMETRIC_TYPES: readonly TieType[] = [TieType.PARTNER_OF, TieType.MEMORANDUM_WITH, TieType.CONTACT_OF];

/**
 * Rejects a tie whose type, ends and years overlap with those of a recorded one. A recorded tie of higher clearance does
 * not count: its information was then found in a source for more readers.
 */
async function rejectSameTie({ run }: Ledger, { type, from, to, since, until, visibility }: TieInput): Promise<void> {
  const hasSameEnds = (tie: TieVersion) => tie.from === from || SYMMETRIC_TYPES.includes(type);
  const period = periodOf(since, until);
  const overlaps = (tie: TieVersion) => {
    const own = ownPeriod(tie);
    return own.from <= period.to && period.from <= own.to;
  };
  const isVisible = ({ properties: { clearance } }: TieVersion) => clearance <= CLEARANCE[visibility];
  const ties = await readTiesBetween(run, type, from, to);
  const same = ties.find((tie) => hasSameEnds(tie) && isVisible(tie) && overlaps(tie));
  if (same) rejectInput('ALREADY_RECORDED.tie', ['input'], { id: same.id }, same.id);
}
