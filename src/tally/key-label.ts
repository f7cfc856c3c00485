import type { ReadContext } from '../loading/read-context';
import type { Language } from '../language/language';
import { nameIn } from '../language/names';
import { loadNode } from '../node/node.loaders';
import { dimensionLabel } from './labels';
import type { TallyKey } from './tally.type';

const NODES: readonly string[] = ['COUNTRY', 'REGION', 'OBJECTIVE'];

/** What to show for a key: the name of the node that it stands for, else what its value is called. */
export async function keyLabel(context: ReadContext, { dimension, id }: TallyKey, language: Language): Promise<string> {
  const node = NODES.includes(dimension) ? await loadNode(context, id) : null;
  return node ? nameIn(node, language) : dimensionLabel(dimension, id, language);
}
