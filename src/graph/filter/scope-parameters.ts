import type { Parameters } from '../../store/neo4j/parameters';
import { placeParameters } from './place-parameters';

/** The places and subjects in the filters of initiatives and opportunities, as ids. */
export interface FilterScope {
  countries?: readonly string[] | null;
  regions?: readonly string[] | null;
  objectives?: readonly string[] | null;
  manifestations?: readonly string[] | null;
}

/** Returns the parameters of @scope-parts; ended ties count too by default. */
export function scopeParameters(
  { objectives, manifestations, ...places }: FilterScope,
  includeEnded = true,
): Parameters {
  return { ...placeParameters({ ...places }), objectives, manifestations, includeEnded };
}
