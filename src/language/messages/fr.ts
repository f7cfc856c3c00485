import { agenda } from './fr/agenda';
import { answers } from './fr/answers';
import { convening } from './fr/convening';
import { explorer } from './fr/explorer';
import { imports } from './fr/imports';
import { indicators } from './fr/indicators';
import { influence } from './fr/influence';
import { inputs } from './fr/inputs';
import { nodeTypes } from './fr/node-types';
import { records } from './fr/records';
import { tablePage } from './fr/table-page';
import { tables } from './fr/tables';
import { ties } from './fr/ties';
import { unknown } from './fr/unknown';
import { words } from './fr/words';

/** All French text, as ICU messages by key. */
export const FR = {
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
};
