import type { ReadContext } from '../../store/loading/read-context';
import { ValueKind } from '../../store/model/enums';
import { loadValues } from './framework.loaders';

/** Loads the network's newest figure of an indicator up to the valid date; null without any. */
export async function loadReported(context: ReadContext, indicator: string) {
  const values = await loadValues(context, indicator);
  return (
    values
      .flatMap((value) => (typeof value.asOf === 'string' ? [{ ...value, asOf: value.asOf }] : []))
      .filter((value) => value.kind === ValueKind.MEASURED)
      .filter((value) => !('country' in value) || !value.country)
      .at(-1) ?? null
  );
}
