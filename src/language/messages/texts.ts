import { answers } from './answers';
import { explorer } from './explorer';
import { imports } from './imports';
import { inputs } from './inputs';
import { kinds } from './kinds';
import { mcp } from './mcp';
import { records } from './records';
import { requests } from './requests';
import { rosters } from './rosters';
import { tablePage } from './table-page';
import { tables } from './tables';
import { unknown } from './unknown';
import { words } from './words';
import type { Pair } from './pair';

const TEXTS = {
  ...answers,
  ...explorer,
  ...imports,
  ...inputs,
  ...kinds,
  ...mcp,
  ...records,
  ...requests,
  ...rosters,
  ...tablePage,
  ...tables,
  ...unknown,
  ...words,
} as const;

/** Names a text of the catalogue. */
export type MessageKey = keyof typeof TEXTS;

/** Returns the texts of some keys in English (0) or in French (1). */
export function textsAt<Key extends string>(index: 0 | 1, pairs: Readonly<Record<Key, Pair>>): Record<Key, string> {
  const texts = Object.entries<Pair>(pairs).map(([key, pair]) => [key, pair[index]]);
  return Object.fromEntries(texts) as Record<Key, string>;
}

/** All English text, as ICU messages by key. */
export const EN = textsAt(0, TEXTS);

/** All French text, as ICU messages by key. */
export const FR = textsAt(1, TEXTS);
