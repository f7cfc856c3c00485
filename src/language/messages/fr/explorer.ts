import { convene } from './explorer/convene';
import { coverage } from './explorer/coverage';
import { frame } from './explorer/frame';
import { home } from './explorer/home';
import { network } from './explorer/network';
import { objective } from './explorer/objective';
import { organisation } from './explorer/organisation';
import { partnership } from './explorer/partnership';
import { place } from './explorer/place';
import { record } from './explorer/record';
import { route } from './explorer/route';
import { source } from './explorer/source';

/** All texts of the explorer by key. */
export const explorer = {
  ...convene,
  ...coverage,
  ...frame,
  ...home,
  ...network,
  ...objective,
  ...organisation,
  ...partnership,
  ...place,
  ...record,
  ...route,
  ...source,
} as const;
