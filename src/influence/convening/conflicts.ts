import type { Rule } from './rule';

/** By actor: the lists of actors of which only one may be invited, where it is on any. */
export type Conflicts = ReadonlyMap<number, readonly (readonly number[])[]>;

export function conflictsOf(rules: readonly Rule[]): Conflicts {
  const conflicts = new Map<number, (readonly number[])[]>();
  for (const rule of rules) {
    if (rule.kind !== 'KEEP_APART') continue;
    for (const actor of rule.actors) {
      const lists = conflicts.get(actor);
      if (lists) lists.push(rule.actors);
      else conflicts.set(actor, [rule.actors]);
    }
  }
  return conflicts;
}

/** Those who may not be invited with the actor. */
export function apartFrom(conflicts: Conflicts, actor: number): ReadonlySet<number> {
  const apart = new Set(conflicts.get(actor)?.flat());
  apart.delete(actor);
  return apart;
}
