import type { Parameters } from '../../store/neo4j/parameters';
import { placeParameters } from './place-parameters';

/** What the filters of initiatives and opportunities say of where and for what they are: ids. */
export interface FilterScope {
  countries?: readonly string[] | null;
  regions?: readonly string[] | null;
  objectives?: readonly string[] | null;
  manifestations?: readonly string[] | null;
}

/** The parameters of @scopeParts. What was covered and pursued counts after it is over too, unless told otherwise. */
export function scopeParameters(
  { objectives, manifestations, ...places }: FilterScope,
  includeEnded = true,
): Parameters {
  return { ...placeParameters({ ...places }), objectives, manifestations, includeEnded };
}
