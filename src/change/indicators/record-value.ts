import type { ChangeContext } from '../change-context';
import { valueId } from '../../model/record-ids';
import { DERIVED_INDICATORS } from '../../framework/derived-indicators.store';
import { firstDay } from '../../scalars/partial-date';
import { ChangeAction } from '../change-action';
import { checkName } from '../input/checks';
import { evidenceRows } from '../input/evidence';
import { requireCurrent } from '../ledger/current';
import { readNodeVersions } from '../ledger/versions.store';
import { type Outcome, record } from '../record';
import { ValidationErrors, UserErrorCode } from '../input-rejected';
import { requireInRegions } from '../region-scope';
import { sayOf } from '../say-change';
import type { IndicatorValueInput } from './reported-input.type';
import { readValues } from './values.store';

/** Records what a source reports of an indicator; another value for the same date and basis takes its place. */
export function recordValue(context: ChangeContext, input: IndicatorValueInput, key?: string | null): Promise<Outcome> {
  return record(context, { action: ChangeAction.RECORD_VALUE, key, input }, async (ledger) => {
    const { run } = ledger;
    const { indicator, asOf, value, basis } = input;
    const mistakes = new ValidationErrors();
    const asked = { id: indicator, path: ['input', 'indicator'], types: ['Indicator'] };
    const node = (await requireCurrent(run, mistakes, [asked])).get(indicator);
    checkReported(mistakes, input, context.standpoint.valid);
    checkName(mistakes, ['input', 'basis'], basis);
    const evidence = await evidenceRows(run, mistakes, input.evidence);
    mistakes.throwIfAny();
    // An indicator is of no region, and so of none of a coordinator’s.
    await requireInRegions(run, context.viewer, [indicator], ['input', 'indicator']);
    const row = { indicator, asOf, value, basis, evidence };
    const held = await readValues(run, row);
    const id = valueId(row);
    const others = held.filter((other) => other.stands && other.id !== id);
    await ledger.closeNodes(others.map((other) => ({ id: other.id, mergedInto: null })));
    const same = held.find((other) => other.id === id);
    if (!same) await ledger.add({ values: [row] });
    else if (!same.stands) await ledger.reopenNodes((await readNodeVersions(run, [id])).slice(0, 1));
    await ledger.addEvidence({ id, clearance: 0 }, evidence);
    if (!ledger.isEmpty) ledger.touch(indicator, 0);
    const named = { nameEn: String(node?.properties.nameEn), nameFr: node?.properties.nameFr as string | null };
    const amount = String(value);
    return {
      about: indicator,
      summary: sayOf(named, { en: `Reported for ${asOf}, ${amount}: {}`, fr: `Valeur pour ${asOf}, ${amount} : {}` }),
    };
  });
}

function checkReported(
  mistakes: ValidationErrors,
  { indicator, asOf, value }: IndicatorValueInput,
  today: string,
): void {
  if (DERIVED_INDICATORS.has(indicator)) {
    mistakes.add(UserErrorCode.WRONG_KIND, ['input', 'indicator'], {
      en: `${indicator} is counted from the graph: record what it counts.`,
      fr: `${indicator} se compte dans le graphe : consignez ce qu’il compte.`,
    });
  }
  if (!Number.isFinite(value)) {
    mistakes.add(UserErrorCode.OUT_OF_RANGE, ['input', 'value'], {
      en: 'It is no number.',
      fr: 'Ce n’est pas un nombre.',
    });
  }
  if (firstDay(asOf) > today) {
    mistakes.add(UserErrorCode.BAD_DATES, ['input', 'asOf'], {
      en: `Nothing can be reported for ${asOf} yet.`,
      fr: `Rien ne peut encore être rapporté pour ${asOf}.`,
    });
  }
}
