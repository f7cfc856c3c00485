import { beginsWithVowelSound } from '../../../language/agreement/vowel-sound';

const CONTRACTED: Record<string, string> = { 'de le': 'du', 'de les': 'des', 'à le': 'au', 'à les': 'aux' };

/** Returns a French verb and name, contracted: "est membre d’INHOPE", "est un organe du Code". */
export function joinName(verb: string, name: string): [verb: string, name: string] {
  const [, start = '', preposition] = /^(.* )(de|à)$/.exec(verb) ?? [];
  const [article = '', short = ''] = /^(les?) (.*)$/.exec(name)?.slice(1) ?? [];
  const contracted = CONTRACTED[`${preposition ?? ''} ${article}`];
  if (contracted) return [`${start}${contracted} `, short];
  if (preposition === 'de' && beginsWithVowelSound(name)) return [`${start}d’`, name];
  return [`${verb} `, name];
}
