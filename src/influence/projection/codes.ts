import { StakeholderGroup } from '../../model/actor-kind';
import { Confidence } from '../../model/confidence';
import { TieType } from '../../model/tie-type';

/** A tie type's code is its place here, a confidence's its rank: enumerations as a typed array can hold them. */
export const TYPE_OF_CODE: readonly TieType[] = Object.values(TieType);
export const CONFIDENCE_OF_CODE: readonly Confidence[] = [Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH];

export const CODE_OF_TYPE: ReadonlyMap<TieType, number> = new Map(TYPE_OF_CODE.map((type, code) => [type, code]));
export const CODE_OF_CONFIDENCE: ReadonlyMap<Confidence, number> = new Map(
  CONFIDENCE_OF_CODE.map((confidence, code) => [confidence, code]),
);

const GROUPS: readonly StakeholderGroup[] = Object.values(StakeholderGroup);
const NO_GROUP = 255;

/** A group's place in its enumeration; 255 for none. */
export function codeOfGroup(group: StakeholderGroup | null): number {
  return group === null ? NO_GROUP : GROUPS.indexOf(group);
}

export function groupOfCode(code: number): StakeholderGroup | null {
  return GROUPS[code] ?? null;
}

const CONFIDENCE_SHIFT = 6;
const ENDED_SHIFT = 8;
const CLASSES = 1 << (ENDED_SHIFT + 1);

if (TYPE_OF_CODE.length > 1 << CONFIDENCE_SHIFT) throw new Error('More tie types than an arc class can tell apart.');

/** All that a query's filters ask of a tie, in nine bits, so that a walk looks up one table and not three. */
export function arcClass(type: number, confidence: number, ended: boolean): number {
  return type | (confidence << CONFIDENCE_SHIFT) | (ended ? 1 << ENDED_SHIFT : 0);
}

export interface TieFilter {
  /** Where absent, ties of every type are walked. */
  types?: ReadonlySet<TieType>;
  minConfidence: Confidence;
  includeEnded: boolean;
}

/** For each arc class, 1 where a tie of it passes the filter. */
export function allowedClasses(filter: TieFilter): Uint8Array {
  const allowed = new Uint8Array(CLASSES);
  TYPE_OF_CODE.forEach((type, typeCode) => {
    if (filter.types && !filter.types.has(type)) return;
    for (let rank = CODE_OF_CONFIDENCE.get(filter.minConfidence) ?? 0; rank < CONFIDENCE_OF_CODE.length; rank++) {
      allowed[arcClass(typeCode, rank, false)] = 1;
      if (filter.includeEnded) allowed[arcClass(typeCode, rank, true)] = 1;
    }
  });
  return allowed;
}
