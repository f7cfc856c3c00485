import { acting } from './explorer/acting';
import { commitments } from './explorer/commitments';
import { common } from './explorer/common';
import { convene } from './explorer/convene';
import { coverage } from './explorer/coverage';
import { frame } from './explorer/frame';
import { importing } from './explorer/import';
import { network } from './explorer/network';
import { organisation } from './explorer/organisation';
import { partnership } from './explorer/partnership';
import { place } from './explorer/place';
import { record } from './explorer/record';
import { recording } from './explorer/recording';
import { route } from './explorer/route';

/** The texts of the explorer. */
export const explorer = {
  ...acting,
  ...commitments,
  ...common,
  ...convene,
  ...coverage,
  ...frame,
  ...importing,
  ...network,
  ...organisation,
  ...partnership,
  ...place,
  ...record,
  ...recording,
  ...route,
} as const;
