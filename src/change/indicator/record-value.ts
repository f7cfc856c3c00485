import { DERIVED_INDICATORS } from '../../graph/framework/derived-indicators.store';
import type { Language } from '../../language/language';
import { bilingual, type BilingualText } from '../../language/message';
import { formatIn, nameIn } from '../../language/names';
import { dateInPeriod, firstDay, isInPeriod, PERIOD } from '../../language/partial-date';
import { ValueKind } from '../../store/model/enums';
import { valueId } from '../../store/model/record-ids';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { evidenceRows } from '../evidence/evidence-rows';
import { checkTitle } from '../input/checks';
import { requireInRegions } from '../authorize/coordinator-region';
import { ValidationErrors } from '../input/validation-errors';
import { namesOf } from '../transaction/change-summary';
import { requireCurrentNodes } from '../transaction/current';
import { type ChangeOutcome, recordChange } from '../transaction/record-change';
import { type NodeVersion, readNodeVersions } from '../transaction/versions.store';
import type { WriteOptions } from '../write-mutation';
import type { IndicatorValueInput } from './indicator-input.type';
import { readValues } from './indicator.store';

/** Records a reported value, which replaces that of the same indicator, kind, country and date. */
export function recordValue(
  context: ChangeContext,
  input: IndicatorValueInput,
  options: WriteOptions,
): Promise<ChangeOutcome> {
  const { indicator, kind, asOf, value, basis } = input;
  const country = input.country ?? undefined;
  const row = { indicator, kind, country, asOf, value, basis };
  const id = valueId(row);
  const subjects = [indicator, ...(country === undefined ? [] : [country])];
  // Indicators are in no region, so a coordinator can only record values of countries.
  const concerned = [country ?? indicator];
  return recordChange(context, { action: ChangeAction.RECORD_VALUE, options, input }, async (transaction) => {
    const { run } = transaction;
    const errors = new ValidationErrors();
    const nodes = await requireCurrentNodes(run, errors, [
      { id: indicator, path: ['input', 'indicator'], types: ['Indicator'] },
      ...(country === undefined ? [] : [{ id: country, path: ['input', 'country'], types: ['Country'] }]),
    ]);
    checkValue(errors, input, context.standpoint.valid);
    checkTitle(errors, ['input', 'basis'], basis);
    const evidence = await evidenceRows(run, errors, input.evidence);
    errors.throwIfAny();
    await requireInRegions(run, context.viewer, concerned, ['input', country === undefined ? 'indicator' : 'country']);
    const values = await readValues(run, row);
    const replaced = values.filter((stored) => stored.current && stored.id !== id);
    await transaction.closeNodes(replaced.map((stored) => ({ id: stored.id, mergedInto: null })));
    const existing = values.find((stored) => stored.id === id);
    if (!existing) await transaction.add({ values: [{ ...row, evidence }] });
    else if (!existing.current) await transaction.reopenNodes((await readNodeVersions(run, [id])).slice(0, 1));
    await transaction.addEvidence([{ id, clearance: 0 }], evidence);
    if (!transaction.isEmpty) for (const subject of subjects) transaction.addToHistory(subject, 0);
    return { about: indicator, summary: summarize(input, nodes) };
  });
}

function checkValue(errors: ValidationErrors, { indicator, kind, asOf, value }: IndicatorValueInput, today: string) {
  if (kind === ValueKind.COUNTED || (DERIVED_INDICATORS.has(indicator) && kind === ValueKind.MEASURED)) {
    errors.add('WRONG_KIND.derived', ['input', 'indicator'], { id: indicator });
  }
  if (!Number.isFinite(value)) errors.add('OUT_OF_RANGE.number', ['input', 'value']);
  const path = ['input', 'asOf'];
  if (firstDay(asOf) > today && kind !== ValueKind.TARGET) {
    errors.add('BAD_DATES.future', path, (language) => ({ date: dateInPeriod(asOf, language) }));
  } else if (!isInPeriod(asOf)) errors.add('BAD_DATES.period', path, { date: asOf, ...PERIOD });
}

function summarize(
  { indicator, country, kind, asOf, value }: IndicatorValueInput,
  nodes: ReadonlyMap<string, NodeVersion>,
): BilingualText {
  const nameOf = (id: string, language: Language) => {
    const node = nodes.get(id);
    return node ? nameIn(namesOf(node), language) : id;
  };
  return bilingual('change.value.recorded', (language) => ({
    kind,
    asOf,
    value: String(value),
    name: nameOf(indicator, language),
    place: country ? formatIn(nameOf(country, language), language) : 'none',
  }));
}
