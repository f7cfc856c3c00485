import type { DeadlineCheck } from '../engine/deadline-check';

/** The largest clash of which it is promised that none is smaller. */
const SMALL = 3;

/**
 * Rules, in their order, that no list can keep together while any one fewer it can. `feasible` says whether a list keeps some
 * rules; it is true of none of them and false of all. If a clash of three rules or fewer exists, the one returned is a
 * smallest; a larger one is minimal, but another may be smaller.
 *
 * A deletion filter (Chinneck and Dravnieks, 1991) gives a minimal clash. Smaller ones are found without trying every
 * subset: a clash has a rule in each set of rules whose removal makes the others feasible, so it is enough to try smallest
 * sets that hit all such sets found so far (Ignatiev, Previti, Liffiton and Marques-Silva, 2015). `kindOf` names what rules
 * can stand for each other, of which a small clash needs no more than three; null for a rule like no other.
 */
export function smallestClash<Rule>(
  rules: readonly Rule[],
  feasible: (rules: readonly Rule[]) => boolean,
  kindOf: (rule: Rule) => string | null,
  watch: DeadlineCheck,
): Rule[] {
  const minimal = rules.reduceRight<Rule[]>(
    (left, rule) => {
      watch.step(1);
      const without = left.filter((other) => other !== rule);
      return feasible(without) ? left : without;
    },
    [...rules],
  );
  const few = fewOfAKind(rules, kindOf);
  if (feasible(few)) return minimal;
  const corrections: Rule[][] = [];
  for (;;) {
    const tried = hittingSet(corrections, Math.min(SMALL, minimal.length - 1), watch);
    if (!tried) return minimal;
    if (!feasible(tried)) return few.filter((rule) => tried.includes(rule));
    const kept = few.reduce((some, rule) => {
      watch.step(1);
      if (tried.includes(rule)) return some;
      return feasible([...some, rule]) ? [...some, rule] : some;
    }, tried);
    corrections.push(few.filter((rule) => !kept.includes(rule)));
  }
}

function fewOfAKind<Rule>(rules: readonly Rule[], kindOf: (rule: Rule) => string | null): Rule[] {
  const counts = new Map<string, number>();
  return rules.filter((rule) => {
    const kind = kindOf(rule);
    if (kind === null) return true;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return counts.get(kind)! <= SMALL;
  });
}

/** A smallest set, of at most so many, that has one of each of the sets; null where there is none. */
function hittingSet<Rule>(sets: readonly Rule[][], most: number, watch: DeadlineCheck): Rule[] | null {
  for (let size = 0; size <= most; size++) {
    const found = extended([], size);
    if (found) return found;
  }
  return null;

  function extended(chosen: Rule[], more: number): Rule[] | null {
    watch.step(1 + sets.length);
    const missed = sets.find((set) => !set.some((rule) => chosen.includes(rule)));
    if (!missed) return chosen;
    if (more === 0) return null;
    for (const rule of missed) {
      const found = extended([...chosen, rule], more - 1);
      if (found) return found;
    }
    return null;
  }
}
