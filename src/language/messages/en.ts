import { answers } from './en/answers';
import { explorer } from './en/explorer';
import { imports } from './en/imports';
import { inputs } from './en/inputs';
import { mcp } from './en/mcp';
import { records } from './en/records';
import { requests } from './en/requests';
import { rosters } from './en/rosters';
import { tablePage } from './en/table-page';
import { tables } from './en/tables';
import { unknown } from './en/unknown';
import { words } from './en/words';
import { textsAt } from './kinds';

/** All English text, as ICU messages by key. */
export const EN = {
  ...answers,
  ...explorer,
  ...imports,
  ...inputs,
  ...mcp,
  ...records,
  ...requests,
  ...rosters,
  ...tablePage,
  ...tables,
  ...unknown,
  ...words,
  ...textsAt(0),
} as const;
