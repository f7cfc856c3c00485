import type { Revision } from './client';

/**
 * The two dates and the clearance at which a request reads the graph: what was true on a date
 * (`valid`, YYYY-MM-DD), as recorded at an instant (`known`, ISO 8601 in UTC), for a viewer cleared
 * for PUBLIC (0), NETWORK (1) or CONFIDENTIAL (2) ties. Every statement takes all three as
 * parameters.
 */
export interface Standpoint {
  valid: string;
  known: string;
  clearance: number;
}

/** Returns the current standpoint of an anonymous viewer. */
export function standpointNow(now: Date): Standpoint {
  const instant = now.toISOString();
  return { valid: instant.slice(0, 10), known: instant, clearance: 0 };
}

/**
 * Returns the `known` instant for the current state: not before the last change, whose clock may be
 * ahead, and before an import in progress.
 */
export function knownNow(now: string, { at, importing }: Pick<Revision, 'at' | 'importing'>): string {
  return beforeImport(importing, at !== null && at > now ? at : now);
}

/** Returns the given instant, or the last one before an import in progress. */
export function beforeImport(importing: string | null, known: string): string {
  if (importing === null || known < importing) return known;
  return new Date(Date.parse(importing) - 1).toISOString();
}
