import { type Choice, fold, nameOf } from '../search/choice';

const MAX_LENGTH = 30;
const ACRONYM = /^[\p{Lu}\d][\p{L}\d&-]{1,9}$/u;

/** Returns the acronym of a long name in the language of the name, else the name. */
export function shortNameOf(node: Choice): string {
  const name = nameOf(node);
  if (name.length <= MAX_LENGTH || !('otherNames' in node)) return name;
  return node.otherNames.find((otherName) => ACRONYM.test(otherName) && isAcronymOf(otherName, name)) ?? name;
}

/** True where a name contains the letters of an acronym in order: ASEAN in English, not ANASE. */
function isAcronymOf(acronym: string, name: string): boolean {
  let matchCount = 0;
  for (const letter of fold(name)) if (letter === fold(acronym)[matchCount]) matchCount++;
  return matchCount === acronym.length;
}
