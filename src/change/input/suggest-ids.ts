import { Language } from '../../language/language';
import type { ReadContext } from '../../loading/read-context';
import { nearestNodes } from '../../node/nearest-nodes';
import { didYouMean } from '../../node/unknown-ids';
import type { ValidationError } from './validation-errors';

/** How many unknown ids of one input are looked up; the others are only named. */
const MAX_LOOKED_UP = 10;

/** The errors, those of unknown ids with the nearest nodes that exist and that the reader may see. */
export function suggestIds(context: ReadContext, errors: readonly ValidationError[]): Promise<ValidationError[]> {
  const lookedUp = errors.filter(({ unknown }) => unknown).slice(0, MAX_LOOKED_UP);
  return Promise.all(errors.map((error) => (lookedUp.includes(error) ? withSuggestions(context, error) : error)));
}

async function withSuggestions(context: ReadContext, error: ValidationError): Promise<ValidationError> {
  const { id = '', types } = error.unknown ?? {};
  const near = await nearestNodes(context, id, { types });
  if (near.length === 0) return error;
  return {
    ...error,
    en: `${error.en} ${didYouMean(near, Language.EN)}`,
    fr: `${error.fr} ${didYouMean(near, Language.FR)}`,
  };
}
