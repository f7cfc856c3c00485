import { allies } from './fr/allies';
import { brokers } from './fr/brokers';
import { changes } from './fr/changes';
import { code } from './fr/code';
import { convening } from './fr/convening';
import { coverage } from './fr/coverage';
import { duplicates } from './fr/duplicates';
import { imports } from './fr/imports';
import { indicators } from './fr/indicators';
import { inputs } from './fr/inputs';
import { labels } from './fr/labels';
import { leverage } from './fr/leverage';
import { nodeTypes } from './fr/node-types';
import { paths } from './fr/paths';
import { redundancy } from './fr/redundancy';
import { ties } from './fr/ties';
import { whatIf } from './fr/what-if';
import { words } from './fr/words';

/** All French text, as ICU messages by key. */
export const FR = {
  ...allies,
  ...brokers,
  ...changes,
  ...code,
  ...convening,
  ...coverage,
  ...duplicates,
  ...imports,
  ...indicators,
  ...inputs,
  ...labels,
  ...leverage,
  ...nodeTypes,
  ...paths,
  ...redundancy,
  ...ties,
  ...whatIf,
  ...words,
};
