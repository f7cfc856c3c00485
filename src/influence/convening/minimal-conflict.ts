import type { DeadlineCheck } from '../engine/deadline-check';

/** Up to this size the conflict returned is guaranteed to be a smallest one. */
const MAX_SMALLEST = 3;

/**
 * An irreducible infeasible subset (IIS): rules, in their order, that no list satisfies together, though any proper subset
 * of them can be satisfied. `isFeasible` decides a set of rules; it is true of the empty set and false of all `rules`. If
 * a conflict of three rules or fewer exists, a smallest one is returned; a larger one is minimal, but another may be
 * smaller.
 *
 * The deletion filter (Chinneck and Dravnieks, 1991) gives a minimal conflict. Smaller ones are found by implicit hitting
 * sets (Ignatiev, Previti, Liffiton and Marques-Silva, 2015): a conflict has a rule in every correction set (rules whose
 * removal makes the rest feasible), so it is enough to try the smallest sets that hit all correction sets found so far.
 * `kindOf` names interchangeable rules, of which a small conflict needs no more than three; null for a unique rule.
 */
export function minimalConflict<Rule>(
  rules: readonly Rule[],
  isFeasible: (rules: readonly Rule[]) => boolean,
  kindOf: (rule: Rule) => string | null,
  deadline: DeadlineCheck,
): Rule[] {
  const minimal = rules.reduceRight<Rule[]>(
    (left, rule) => {
      deadline.step(1);
      const without = left.filter((other) => other !== rule);
      return isFeasible(without) ? left : without;
    },
    [...rules],
  );
  const reduced = fewOfEachKind(rules, kindOf);
  if (isFeasible(reduced)) return minimal;
  const correctionSets: Rule[][] = [];
  for (;;) {
    const hitting = minimumHittingSet(correctionSets, Math.min(MAX_SMALLEST, minimal.length - 1), deadline);
    if (!hitting) return minimal;
    if (!isFeasible(hitting)) return reduced.filter((rule) => hitting.includes(rule));
    const maximalFeasible = reduced.reduce((satisfied, rule) => {
      deadline.step(1);
      if (hitting.includes(rule)) return satisfied;
      return isFeasible([...satisfied, rule]) ? [...satisfied, rule] : satisfied;
    }, hitting);
    correctionSets.push(reduced.filter((rule) => !maximalFeasible.includes(rule)));
  }
}

function fewOfEachKind<Rule>(rules: readonly Rule[], kindOf: (rule: Rule) => string | null): Rule[] {
  const counts = new Map<string, number>();
  return rules.filter((rule) => {
    const kind = kindOf(rule);
    if (kind === null) return true;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return counts.get(kind)! <= MAX_SMALLEST;
  });
}

/** A smallest set that has an element of each of the sets; null where it would be larger than `maxSize`. */
function minimumHittingSet<Rule>(sets: readonly Rule[][], maxSize: number, deadline: DeadlineCheck): Rule[] | null {
  for (let size = 0; size <= maxSize; size++) {
    const found = extend([], size);
    if (found) return found;
  }
  return null;

  function extend(chosen: Rule[], more: number): Rule[] | null {
    deadline.step(1 + sets.length);
    const missed = sets.find((set) => !set.some((rule) => chosen.includes(rule)));
    if (!missed) return chosen;
    if (more === 0) return null;
    for (const rule of missed) {
      const found = extend([...chosen, rule], more - 1);
      if (found) return found;
    }
    return null;
  }
}
