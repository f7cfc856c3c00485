import { calendar } from './explorer/calendar';
import { code } from './explorer/code';
import { commitments } from './explorer/commitments';
import { convene } from './explorer/convene';
import { coverage } from './explorer/coverage';
import { duplicates } from './explorer/duplicates';
import { frame } from './explorer/frame';
import { home } from './explorer/home';
import { importing } from './explorer/import';
import { indicators } from './explorer/indicators';
import { network } from './explorer/network';
import { objective } from './explorer/objective';
import { organisation } from './explorer/organisation';
import { partnership } from './explorer/partnership';
import { place } from './explorer/place';
import { record } from './explorer/record';
import { recording } from './explorer/recording';
import { route } from './explorer/route';
import { source } from './explorer/source';
import { stakeholders } from './explorer/stakeholders';
import { world } from './explorer/world';

/** All texts of the explorer by key. */
export const explorer = {
  ...calendar,
  ...code,
  ...commitments,
  ...convene,
  ...coverage,
  ...duplicates,
  ...frame,
  ...home,
  ...importing,
  ...indicators,
  ...network,
  ...objective,
  ...organisation,
  ...partnership,
  ...place,
  ...record,
  ...recording,
  ...route,
  ...source,
  ...stakeholders,
  ...world,
} as const;
