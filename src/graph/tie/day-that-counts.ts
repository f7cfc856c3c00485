import { firstDay, lastDay } from '../../language/partial-date';

/** Of when a tie is known to be true: the later of its newest evidence and of its beginning, as partial dates. */
export function dayThatCounts(
  since: string | null | undefined,
  confirmed: string | null | undefined,
): { from: 'evidence' | 'since' | 'none'; date: string | null } {
  if (confirmed && (!since || lastDay(confirmed) > firstDay(since))) return { from: 'evidence', date: confirmed };
  return since ? { from: 'since', date: since } : { from: 'none', date: null };
}
