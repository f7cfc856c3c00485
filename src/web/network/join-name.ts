import { beginsWithVowelSound } from '../../language/agreement/vowel-sound';

const CONTRACTED: Record<string, string> = { 'de le': 'du', 'de les': 'des', 'à le': 'au', 'à les': 'aux' };

/** A French verb and the name after it, as they stand side by side: "est membre d’" and "INHOPE", "est un organe du " and "Code". */
export function joinName(verb: string, said: string): [verb: string, name: string] {
  const [, start = '', preposition] = /^(.* )(de|à)$/.exec(verb) ?? [];
  const [article = '', short = ''] = /^(les?) (.*)$/.exec(said)?.slice(1) ?? [];
  const contracted = CONTRACTED[`${preposition ?? ''} ${article}`];
  if (contracted) return [`${start}${contracted} `, short];
  if (preposition === 'de' && beginsWithVowelSound(said)) return [`${start}d’`, said];
  return [`${verb} `, said];
}
