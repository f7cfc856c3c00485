import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { firstDay, formatDate, formatDateWithPreposition, lastDay } from '../../language/partial-date';
import type { ReadContext } from '../../store/loading/read-context';
import { InitiativeStatus } from '../../store/model/enums';
import { loadInitiativeSpans } from '../node/initiative-spans';
import { type NodeRecord, storedIdOf } from '../node/node-decoder';
import { isConfirmed } from '../node/standpoint-lists.store';
import { endOfPhases, type PhasesRecord, phasesOf } from './phases';

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

/** Loads its status in a sentence, with the day on which it rests. */
export async function loadStatusText(
  context: ReadContext,
  node: NodeRecord & PhasesRecord,
  language: Language,
): Promise<string> {
  const status = await loadInitiativeStatus(context, node);
  const on = await loadLastConfirmedOn(context, node);
  const end = endOfPhases(node.phases ?? null);
  const phase = phasesOf(node).find(({ isWhole, until }) => isWhole && until !== null && lastDay(until) === end);
  const dateOf = (day: string | null) => (day ? formatDateWithPreposition(day, language) : 'none');
  const isPhaseOver = end !== null && end < context.standpoint.valid && on !== null && lastDay(on) <= end;
  if (status === InitiativeStatus.UNCONFIRMED && phase?.until && isPhaseOver)
    return message(language, 'initiative.phaseOver', {
      since: phase.since ? formatDate(phase.since, language) : 'none',
      until: formatDate(phase.until, language),
    });
  return message(language, 'initiative.status', { status, on: dateOf(on), until: dateOf(node.until ?? null) });
}

/** Returns the month or year whose first or last day it is, since a partial date is stored so. */
function withoutFirstOrLastDay(day: string): string {
  const [year = '', month = ''] = day.split('-');
  if ([firstDay(year), lastDay(year)].includes(day)) return year;
  const yearAndMonth = `${year}-${month}`;
  return [firstDay(yearAndMonth), lastDay(yearAndMonth)].includes(day) ? yearAndMonth : day;
}
