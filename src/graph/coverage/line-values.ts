import { loadValuesOfCountry } from '../framework/framework.loaders';
import type { ValueRecord } from '../framework/framework.store';
import { partsOfType } from '../framework/framework-elements';
import type { ReadContext } from '../../store/loading/read-context';
import { ValueKind } from '../../store/model/value-kind';
import { relatedNodes } from '../node/node-lists';
import { lastDay } from '../../language/partial-date';

const KINDS = [ValueKind.BASELINE, ValueKind.TARGET, ValueKind.MEASURED];

/** What sources report of a country for the indicators of an objective: baseline, target and newest measured value of each. */
export async function loadLineValues(context: ReadContext, country: string, objective: string): Promise<ValueRecord[]> {
  const [indicators, values] = await Promise.all([
    relatedNodes(context, objective, partsOfType('Indicator')),
    loadValuesOfCountry(context, country),
  ]);
  return indicators.flatMap(({ id }) =>
    KINDS.flatMap((kind) =>
      decisive(
        values.filter((value) => value.indicator === id && value.kind === kind),
        context.standpoint.valid,
      ),
    ),
  );
}

/** Of values of one kind, by date, those of the date that counts: of targets the next one, else the newest. */
function decisive(values: readonly ValueRecord[], valid: string): ValueRecord[] {
  const dated = values.filter(({ asOf }) => typeof asOf === 'string');
  const first = dated.find((value) => isDue(value, valid)) ?? dated.at(-1) ?? values[0];
  return values.filter(({ asOf }) => (asOf ?? null) === (first?.asOf ?? null));
}

/** Whether a value is a target for the valid day or a later one. */
function isDue({ kind, asOf }: ValueRecord, valid: string): boolean {
  return kind === ValueKind.TARGET && typeof asOf === 'string' && lastDay(asOf) >= valid;
}
