import { newId } from '../../store/model/new-id';
import { CriterionStatus } from '../../store/model/criterion-status';
import { TieType } from '../../store/model/tie-type';
import { dayBefore, firstDay } from '../../language/partial-date';
import type { Run } from '../../store/neo4j/client';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { bestConfidence, evidenceRows, readSources } from '../evidence/evidence-rows';
import { checkDates } from '../input/checks';
import { readRegions, requireInRegions } from '../input/regions';
import { rejectInput, ValidationErrors } from '../input/validation-errors';
import { readEnds, tieSummary } from '../ledger/change-summary';
import { currentNodes, requireCurrentNodes } from '../ledger/current';
import type { Ledger } from '../ledger/ledger';
import { type ChangeOutcome, recordChange } from '../ledger/record-change';
import { ownPeriod, readTiesBetween, type TieVersion } from '../ledger/versions.store';
import type { WriteOptions } from '../write-mutation';
import { findCriterion } from './indicators.store';
import type { CriterionInput } from './indicators-input.type';

/**
 * Records a company’s status on a criterion of The Code. Earlier statuses end the day before `since`; those that began
 * later are withdrawn.
 */
export function recordCriterion(
  context: ChangeContext,
  input: CriterionInput,
  options: WriteOptions,
): Promise<ChangeOutcome> {
  const readAhead = (run: Run) =>
    Promise.all([
      findCriterion(run, input.criterion),
      currentNodes(run, [input.company]),
      readSources(run, input.evidence),
      readRegions(run, context.viewer, [input.company]),
    ]);
  const request = { action: ChangeAction.RECORD_CRITERION, options, input, readAhead };
  return recordChange(context, request, async (ledger) => {
    const { run } = ledger;
    const { company, status, since } = input;
    const criterion = (await findCriterion(run, input.criterion)) ?? '';
    const errors = new ValidationErrors();
    await requireCurrentNodes(run, errors, [{ id: company, path: ['input', 'company'], types: ['Company'] }]);
    if (criterion === '') {
      errors.add('OUT_OF_RANGE.criterion', ['input', 'criterion'], { number: String(input.criterion) });
    }
    if (status === CriterionStatus.UNKNOWN) errors.add('OUT_OF_RANGE.status', ['input', 'status']);
    checkDates(errors, ['input'], { since });
    const evidence = await evidenceRows(run, errors, input.evidence);
    errors.throwIfAny();
    ledger.readAhead((ahead) =>
      Promise.all([
        readTiesBetween(ahead, [TieType.ASSESSED_ON], company, criterion),
        readEnds(ahead, { from: company, to: criterion }),
      ]),
    );
    await requireInRegions(run, context.viewer, [company], ['input']);
    const from = since ? firstDay(since) : context.standpoint.valid;
    const earlier = (await readTiesBetween(run, [TieType.ASSESSED_ON], company, criterion)).filter(
      (tie) => ownPeriod(tie).to >= from,
    );
    const same = earlier.find((tie) => tie.properties.verb === status && ownPeriod(tie).from <= from);
    if (!same && !since && earlier.length > 0) rejectInput('BAD_DATES.since', ['input', 'since']);
    const row = { id: `TIE-${newId()}`, type: TieType.ASSESSED_ON, from: company, to: criterion, verb: status };
    const summary = await tieSummary(run, 'change.tie.criterion', row, { status });
    if (same) {
      const subject = { id: same.id, clearance: same.properties.clearance, ends: [company, criterion] };
      await ledger.addEvidence(subject, evidence);
    } else {
      await endEarlier(ledger, earlier, from);
      await ledger.add({ ties: [{ ...row, ...(since && { since }), confidence: bestConfidence(evidence), evidence }] });
    }
    return { about: company, summary };
  });
}

async function endEarlier(ledger: Ledger, earlier: readonly TieVersion[], from: string): Promise<void> {
  const until = dayBefore(from);
  const begun = earlier.filter((tie) => ownPeriod(tie).from <= until);
  await ledger.reviseTies(begun.map((version) => ({ version, changed: { until } })));
  await ledger.closeTies(
    earlier.filter((tie) => !begun.includes(tie)),
    true,
  );
}
