import { agenda } from './en/agenda';
import { answers } from './en/answers';
import { convening } from './en/convening';
import { explorer } from './en/explorer';
import { imports } from './en/imports';
import { indicators } from './en/indicators';
import { influence } from './en/influence';
import { inputs } from './en/inputs';
import { nodeTypes } from './en/node-types';
import { records } from './en/records';
import { tablePage } from './en/table-page';
import { tables } from './en/tables';
import { ties } from './en/ties';
import { unknown } from './en/unknown';
import { words } from './en/words';

/** All English text, as ICU messages by key. */
export const EN = {
  ...agenda,
  ...answers,
  ...convening,
  ...explorer,
  ...imports,
  ...indicators,
  ...influence,
  ...inputs,
  ...nodeTypes,
  ...records,
  ...tablePage,
  ...tables,
  ...ties,
  ...unknown,
  ...words,
} as const;
