import { Language } from '../../language/language';
import type { ReadContext } from '../../store/loading/read-context';
import { nearestNodes } from '../../graph/node/nearest-nodes';
import { didYouMean } from '../../graph/node/unknown-ids';
import type { ValidationError } from './validation-errors';

/** The errors, those of unknown ids with the nearest nodes that exist and that the reader may see. */
export function suggestIds(context: ReadContext, errors: readonly ValidationError[]): Promise<ValidationError[]> {
  return Promise.all(errors.map((error) => withSuggestions(context, error)));
}

async function withSuggestions(context: ReadContext, error: ValidationError): Promise<ValidationError> {
  if (!error.unknown) return error;
  const { id, types } = error.unknown;
  const near = await nearestNodes(context, id, { types });
  if (near.length === 0) return error;
  return {
    ...error,
    en: `${error.en} ${didYouMean(near, Language.EN)}`,
    fr: `${error.fr} ${didYouMean(near, Language.FR)}`,
  };
}
