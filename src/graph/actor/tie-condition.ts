import { InputError } from '../../errors';
import { bilingual } from '../../language/message';
import type { ReadContext } from '../../store/loading/read-context';
import { storedIds } from '../../store/model/record-ids';
import { TieType } from '../../store/model/tie-type';
import type { Parameters } from '../../store/neo4j/parameters';
import { requireNodes } from '../node/input-nodes';
import { isDecidedByRoster } from '../roster/roster.loaders';
import type { ActorFilter } from './actor.type';
import type { TieCondition } from './tie-condition.type';

/** Returns the conditions on ties as parameters of statements; null without any. */
export function tieConditionParameters({ tiedTo, notTiedTo, onlyTies, onlyTiedTo }: ActorFilter): Parameters {
  const parametersOf = (conditions: readonly TieCondition[] | null | undefined, isWanted: boolean) =>
    (conditions ?? []).map((condition) => ({
      ...condition,
      isWanted,
      ids: condition.ids && storedIds(condition.ids),
      isOfActors: [condition.kinds, condition.groups, condition.isMember].some((value) => (value ?? null) !== null),
    }));
  const others = {
    isWanted: false,
    otherThan: onlyTies ?? Object.values(TieType),
    otherIds: onlyTiedTo && storedIds(onlyTiedTo),
    includeEnded: true,
    isOfActors: false,
    statuses: null,
  };
  const tieConditions = [
    ...parametersOf(tiedTo, true),
    ...parametersOf(notTiedTo, false),
    ...((onlyTies ?? onlyTiedTo) ? [others] : []),
  ];
  return {
    tieConditions: tieConditions.length > 0 ? tieConditions : null,
    statuses: tieConditions.flatMap(({ statuses }) => statuses ?? []),
  };
}

/** Throws InputError for unknown ids, and for `statuses` with `includeEnded`. */
export async function requireTieConditions(context: ReadContext, filter: ActorFilter): Promise<void> {
  for (const name of ['tiedTo', 'notTiedTo'] as const) {
    for (const [index, { ids, statuses, includeEnded }] of (filter[name] ?? []).entries()) {
      const path = ['filter', name, String(index)];
      if (statuses && includeEnded) throw new InputError(bilingual('input.statusesAndEnded'), [...path, 'statuses']);
      await requireNodes(context, ids, [...path, 'ids']);
    }
  }
}

/** Returns true where ties that are not on record could change which actors the filter finds. */
export async function mayMissTies(context: ReadContext, filter: ActorFilter): Promise<boolean> {
  const { onlyTies, onlyTiedTo, tiedTo, notTiedTo } = filter;
  if (onlyTies ?? onlyTiedTo) return true;
  const conditions = [...(tiedTo ?? []), ...(notTiedTo ?? [])];
  const decided = await Promise.all(conditions.map((condition) => isDecided(context, condition)));
  return decided.includes(false);
}

/** Returns true where complete rosters contain all current ties that can fit a condition. */
async function isDecided(context: ReadContext, condition: TieCondition): Promise<boolean> {
  const { ids, types, statuses, includeEnded } = condition;
  if (!ids || !types || statuses || includeEnded) return false;
  const decided = await Promise.all(storedIds(ids).map((id) => isDecidedByRoster(context, id, types)));
  return !decided.includes(false);
}
