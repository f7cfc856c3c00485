import { firstDay, lastDay } from '../../language/partial-date';
import type { ReadContext } from '../../store/loading/read-context';
import { InitiativeStatus } from '../../store/model/enums';
import { loadInitiativeSpans } from '../node/initiative-spans';
import { type NodeRecord, storedIdOf } from '../node/node-decoder';
import { isConfirmed } from '../node/standpoint-lists.store';

/**
 * Loads the status of a partnership, an action or a campaign at the valid date. The Cypher fragment
 * initiative-status implements the same rule.
 */
export async function loadInitiativeStatus(context: ReadContext, node: NodeRecord): Promise<InitiativeStatus> {
  const { since, until } = node;
  const { valid } = context.standpoint;
  if (since && valid < firstDay(since)) return InitiativeStatus.UPCOMING;
  if (until && lastDay(until) < valid) return InitiativeStatus.ENDED;
  const span = (await loadInitiativeSpans(context)).get(storedIdOf(node));
  if (!span) return InitiativeStatus.UNCONFIRMED;
  const [, begins, lapses, lastConfirmedOn, phases] = span;
  if (!since && valid < begins) return InitiativeStatus.UPCOMING;
  if (lapses !== null && lapses < valid) return InitiativeStatus.ENDED;
  return isConfirmed(lastConfirmedOn, phases, valid) ? InitiativeStatus.UNDER_WAY : InitiativeStatus.UNCONFIRMED;
}

/** Returns true where a partnership, an action or a campaign has begun and is not over. */
export async function isActive(context: ReadContext, node: NodeRecord): Promise<boolean> {
  const status = await loadInitiativeStatus(context, node);
  return status === InitiativeStatus.UNDER_WAY || status === InitiativeStatus.UNCONFIRMED;
}

/** Loads the last confirmation of an initiative; null where no confirmation has a date. */
export async function loadLastConfirmedOn(context: ReadContext, node: NodeRecord): Promise<string | null> {
  const [, , , day = null] = (await loadInitiativeSpans(context)).get(storedIdOf(node)) ?? [];
  return day && withoutFirstOrLastDay(day);
}

/** Returns the month or year of which a day is the first or the last: a partial date is stored so. */
function withoutFirstOrLastDay(day: string): string {
  const [year = '', month = ''] = day.split('-');
  if ([firstDay(year), lastDay(year)].includes(day)) return year;
  const yearAndMonth = `${year}-${month}`;
  return [firstDay(yearAndMonth), lastDay(yearAndMonth)].includes(day) ? yearAndMonth : day;
}
