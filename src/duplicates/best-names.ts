import type { Profile } from './likeness';
import { likenessOfNames, type NameLikeness } from './name-likeness';

/** How much an acronym that two actors share says where their full names differ. */
const SHARED_ACRONYM = 0.6;

/** The two names that are the most alike; an acronym that is the same says less than a full name. */
export function bestNames(one: Profile, two: Profile): NameLikeness {
  const home = one.country === two.country ? one.country : null;
  const pairs = one.names.flatMap((x) =>
    two.names.map((y) => ({ likeness: likenessOfNames(x, y, home), acronym: x.short || y.short })),
  );
  const best = (among: typeof pairs) =>
    among.reduce<NameLikeness | undefined>(
      (top, { likeness }) => (top && !better(likeness, top) ? top : likeness),
      undefined,
    );
  const full = best(pairs.filter(({ acronym }) => !acronym));
  const any = best(pairs) ?? { value: 0, names: ['', ''], extra: [] };
  if (!full || full.value >= any.value) return full ?? any;
  return { ...any, value: Math.max(full.value, SHARED_ACRONYM * any.value + (1 - SHARED_ACRONYM) * full.value) };
}

/** The higher; of equals the one whose names come first, so that the answer is always the same. */
function better(one: NameLikeness, two: NameLikeness): boolean {
  const key = ({ names }: NameLikeness) => [...names].sort().join('\n');
  return one.value > two.value || (one.value === two.value && key(one) < key(two));
}
