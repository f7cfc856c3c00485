import { Confidence } from '../../store/model/confidence';
import type { TieType } from '../../store/model/tie-type';
import { CODE_OF_CONFIDENCE, CONFIDENCE_OF_CODE, TYPE_OF_CODE } from '../projection/codes';

const CONFIDENCE_SHIFT = 6;
const ENDED_SHIFT = 8;
const CLASS_COUNT = 1 << (ENDED_SHIFT + 1);

if (TYPE_OF_CODE.length > 1 << CONFIDENCE_SHIFT) throw new Error('Too many tie types for the bits of an arc class.');

/**
 * The properties of a tie that queries filter by, packed into nine bits: type code (6), confidence code (2), ended (1).
 * A search then tests an arc against all filters by one lookup in the table of `allowedClasses`.
 */
export function arcClass(typeCode: number, confidenceCode: number, ended: boolean): number {
  return typeCode | (confidenceCode << CONFIDENCE_SHIFT) | (ended ? 1 << ENDED_SHIFT : 0);
}

export interface TieFilter {
  /** All types if absent. */
  types?: ReadonlySet<TieType>;
  minConfidence: Confidence;
  includeEnded: boolean;
}

/** A table indexed by arc class: 1 where ties of that class pass the filter. */
export function allowedClasses(filter: TieFilter): Uint8Array {
  const allowed = new Uint8Array(CLASS_COUNT);
  TYPE_OF_CODE.forEach((type, typeCode) => {
    if (filter.types && !filter.types.has(type)) return;
    for (let code = CODE_OF_CONFIDENCE.get(filter.minConfidence) ?? 0; code < CONFIDENCE_OF_CODE.length; code++) {
      allowed[arcClass(typeCode, code, false)] = 1;
      if (filter.includeEnded) allowed[arcClass(typeCode, code, true)] = 1;
    }
  });
  return allowed;
}

/** A table indexed by arc class: 1 where the tie is current on the valid day, of any type and confidence. */
export const CURRENT_CLASSES: Uint8Array = allowedClasses({ minConfidence: Confidence.LOW, includeEnded: false });
