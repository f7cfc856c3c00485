import type { ReadContext } from '../../store/loading/read-context';
import type { Language } from '../../language/language';
import { isMessageKey, message } from '../../language/message';
import { nameIn } from '../../language/names';
import { currencyName } from '../../store/model/currency';
import { phraseIn, phrasesOfType } from '../../store/model/tie-words';
import { TieType } from '../../store/model/tie-type';
import { loadNode } from '../node/node.loaders';
import type { TallyKey } from './tally.type';

const NODE_DIMENSIONS: readonly string[] = ['COUNTRY', 'REGION', 'OBJECTIVE'];
const TIE_TYPES: readonly string[] = Object.values(TieType);

/** Returns the name of a key's node, else the label of its value, which may be more specific. */
export async function keyLabel(context: ReadContext, { dimension, id }: TallyKey, language: Language): Promise<string> {
  const node = NODE_DIMENSIONS.includes(dimension) ? await loadNode(context, id) : null;
  if (node) return nameIn(node, language);
  const counted = `label.counted.${dimension}.${String(id)}`;
  return isMessageKey(counted) ? message(language, counted) : dimensionLabel(dimension, id, language);
}

/** Returns the label of a value: for null that of no data, for others, such as a year, itself. */
export function dimensionLabel(dimension: string, value: string | null, language: Language): string {
  if (value === null) {
    const none = `label.none.${dimension}`;
    return message(language, isMessageKey(none) ? none : 'label.unknown');
  }
  if (dimension === 'TYPE' && TIE_TYPES.includes(value)) {
    return phraseIn(phrasesOfType(value as TieType), language).replace('{}', '…');
  }
  if (dimension === 'CURRENCY') return currencyName(value, language);
  const key = `label.${dimension}.${value}`;
  return isMessageKey(key) ? message(language, key) : value;
}

/** Returns the name of a stakeholder group within a sentence: "civil society", "société civile". */
export function groupLabel(group: string, language: Language): string {
  return dimensionLabel('GROUP', group, language).toLowerCase();
}
