import { DERIVED_INDICATORS } from '../../framework/derived-indicators.store';
import { valueId } from '../../model/record-ids';
import { firstDay } from '../../scalars/partial-date';
import type { Run } from '../../neo4j/client';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { evidenceRows, readSources } from '../evidence/evidence-rows';
import { checkTitle } from '../input/checks';
import { readRegions, requireInRegions } from '../input/regions';
import { ValidationErrors } from '../input/validation-errors';
import { namesOf, nodeSummary } from '../ledger/change-summary';
import { currentNodes, requireCurrentNodes } from '../ledger/current';
import { readEvidence } from '../ledger/evidence.store';
import { type ChangeOutcome, recordChange } from '../ledger/record-change';
import { readNodeVersions } from '../ledger/versions.store';
import type { Key } from '../write-mutation';
import { readValues } from './indicators.store';
import type { IndicatorValueInput } from './indicators-input.type';

/** Records a reported value of an indicator; it replaces another value for the same date and basis. */
export function recordValue(context: ChangeContext, input: IndicatorValueInput, key: Key): Promise<ChangeOutcome> {
  const readAhead = (run: Run) =>
    Promise.all([
      currentNodes(run, [input.indicator]),
      readSources(run, input.evidence),
      readRegions(run, context.viewer, [input.indicator]),
      readValues(run, input),
      readNodeVersions(run, [valueId(input)]),
      readEvidence(run, [valueId(input)]),
    ]);
  return recordChange(context, { action: ChangeAction.RECORD_VALUE, key, input, readAhead }, async (ledger) => {
    const { run } = ledger;
    const { indicator, asOf, value, basis } = input;
    const errors = new ValidationErrors();
    const reference = { id: indicator, path: ['input', 'indicator'], types: ['Indicator'] };
    const node = (await requireCurrentNodes(run, errors, [reference])).get(indicator);
    checkValue(errors, input, context.standpoint.valid);
    checkTitle(errors, ['input', 'basis'], basis);
    const evidence = await evidenceRows(run, errors, input.evidence);
    errors.throwIfAny();
    if (!node) throw new Error(`No indicator ${indicator}`);
    // Indicators are in no region, so this rejects every coordinator.
    await requireInRegions(run, context.viewer, [indicator], ['input', 'indicator']);
    const row = { indicator, asOf, value, basis, evidence };
    const id = valueId(row);
    const values = await readValues(run, row);
    const replaced = values.filter((other) => other.current && other.id !== id);
    await ledger.closeNodes(replaced.map((other) => ({ id: other.id, mergedInto: null })));
    const same = values.find((other) => other.id === id);
    if (!same) await ledger.add({ values: [row] });
    else if (!same.current) await ledger.reopenNodes((await readNodeVersions(run, [id])).slice(0, 1));
    await ledger.addEvidence({ id, clearance: 0 }, evidence);
    if (!ledger.isEmpty) ledger.addToHistory(indicator, 0);
    const summary = nodeSummary('change.value.recorded', namesOf(node), { asOf, value: String(value) });
    return { about: indicator, summary };
  });
}

function checkValue(errors: ValidationErrors, { indicator, asOf, value }: IndicatorValueInput, today: string): void {
  if (DERIVED_INDICATORS.has(indicator)) {
    errors.add('WRONG_KIND.derived', ['input', 'indicator'], { id: indicator });
  }
  if (!Number.isFinite(value)) errors.add('OUT_OF_RANGE.number', ['input', 'value']);
  if (firstDay(asOf) > today) errors.add('BAD_DATES.future', ['input', 'asOf'], { date: asOf });
}
