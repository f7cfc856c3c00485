import { answers } from './fr/answers';
import { explorer } from './fr/explorer';
import { imports } from './fr/imports';
import { inputs } from './fr/inputs';
import { mcp } from './fr/mcp';
import { records } from './fr/records';
import { requests } from './fr/requests';
import { rosters } from './fr/rosters';
import { tablePage } from './fr/table-page';
import { tables } from './fr/tables';
import { unknown } from './fr/unknown';
import { words } from './fr/words';
import { textsAt } from './kinds';

/** All French text, as ICU messages by key. */
export const FR = {
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
  ...textsAt(1),
};
