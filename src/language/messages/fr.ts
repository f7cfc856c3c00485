import { answers } from './fr/answers';
import { convening } from './fr/convening';
import { indicators } from './fr/indicators';
import { influence } from './fr/influence';
import { inputs } from './fr/inputs';
import { nodeTypes } from './fr/node-types';
import { records } from './fr/records';
import { ties } from './fr/ties';
import { unknown } from './fr/unknown';
import { words } from './fr/words';

/** All French text, as ICU messages by key. */
export const FR = {
  ...answers,
  ...convening,
  ...indicators,
  ...influence,
  ...inputs,
  ...nodeTypes,
  ...records,
  ...ties,
  ...unknown,
  ...words,
};
