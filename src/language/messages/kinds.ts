import { meeting } from './kinds/meeting';
import type { Pair } from './kinds/pair';

/** The texts about kinds of records, as ICU messages by key. */
export const kinds = { ...meeting } as const;

/** Returns these texts in English (0) or in French (1). */
export function textsAt(index: 0 | 1): Record<keyof typeof kinds, string> {
  const texts = Object.entries(kinds).map(([key, pair]: [string, Pair]) => [key, pair[index]]);
  return Object.fromEntries(texts) as Record<keyof typeof kinds, string>;
}
