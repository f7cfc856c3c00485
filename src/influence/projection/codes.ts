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
