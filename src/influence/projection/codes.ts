import { StakeholderGroup } from '../../store/model/actor-kind';
import { Confidence } from '../../store/model/enums';
import { TieType } from '../../store/model/tie-type';

/** Codes for typed arrays: the index of a tie type in this list, the rank of a confidence. */
export const TYPE_OF_CODE: readonly TieType[] = Object.values(TieType);
export const CONFIDENCE_OF_CODE: readonly Confidence[] = [Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH];

export const CODE_OF_TYPE: ReadonlyMap<TieType, number> = new Map(TYPE_OF_CODE.map((type, code) => [type, code]));
export const CODE_OF_CONFIDENCE: ReadonlyMap<Confidence, number> = new Map(
  CONFIDENCE_OF_CODE.map((confidence, code) => [confidence, code]),
);

const GROUPS: readonly StakeholderGroup[] = Object.values(StakeholderGroup);
const NO_GROUP = 255;

/** Returns the index of a group in its enumeration; 255 for null. */
export function codeOfGroup(group: StakeholderGroup | null): number {
  return group === null ? NO_GROUP : GROUPS.indexOf(group);
}

export function groupOfCode(code: number): StakeholderGroup | null {
  return GROUPS[code] ?? null;
}

/** Caches the results of a function: of a graph's million dates, a few thousand are distinct. */
export function memoize(parse: (text: string) => number): (text: string) => number {
  const results = new Map<string, number>();
  return (text) => {
    let value = results.get(text);
    if (value === undefined) results.set(text, (value = parse(text)));
    return value;
  };
}
