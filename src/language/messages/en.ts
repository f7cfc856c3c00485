import { allies } from './en/allies';
import { brokers } from './en/brokers';
import { changes } from './en/changes';
import { code } from './en/code';
import { convening } from './en/convening';
import { coverage } from './en/coverage';
import { duplicates } from './en/duplicates';
import { imports } from './en/imports';
import { indicators } from './en/indicators';
import { inputs } from './en/inputs';
import { labels } from './en/labels';
import { leverage } from './en/leverage';
import { nodeTypes } from './en/node-types';
import { paths } from './en/paths';
import { redundancy } from './en/redundancy';
import { ties } from './en/ties';
import { whatIf } from './en/what-if';
import { words } from './en/words';

/** All English text, as ICU messages by key. */
export const EN = {
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
} as const;
