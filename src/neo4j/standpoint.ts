import type { Head } from './client';

/**
 * From where a request sees the graph: what was true on a day of the world (`valid`, YYYY-MM-DD), as known at an instant
 * (`known`, ISO 8601 in UTC), by a reader cleared for PUBLIC (0), NETWORK (1) or CONFIDENTIAL (2) ties.
 * Set once a request; every statement takes all three as parameters.
 */
export interface Standpoint {
  valid: string;
  known: string;
  clearance: number;
}

/** The graph as it stands at an instant, for an anonymous reader. */
export function standpointNow(now: Date): Standpoint {
  const instant = now.toISOString();
  return { valid: instant.slice(0, 10), known: instant, clearance: 0 };
}

/** What is known now: not before the last change, and before an import that is still being written. */
export function knownNow(now: string, { at, importing }: Pick<Head, 'at' | 'importing'>): string {
  return beforeImport(importing, at !== null && at > now ? at : now);
}

/** The instant, or the last one before an import that is still being written. */
export function beforeImport(importing: string | null, known: string): string {
  if (importing === null || known < importing) return known;
  return new Date(Date.parse(importing) - 1).toISOString();
}
