import { type Choice, fold, nameOf } from '../search/choice';

const MAX_LENGTH = 30;
const ACRONYM = /^[\p{Lu}\d][\p{L}\d&-]{1,9}$/u;

/** Its acronym in the language of its name, where the name is long and has one; else its name. */
export function shortNameOf(node: Choice): string {
  const name = nameOf(node);
  if (name.length <= MAX_LENGTH || !('otherNames' in node)) return name;
  return node.otherNames.find((other) => ACRONYM.test(other) && abbreviates(other, name)) ?? name;
}

/** Whether the letters of an acronym stand in a name in their order, which tells ASEAN from ANASE. */
function abbreviates(acronym: string, name: string): boolean {
  let at = 0;
  for (const letter of fold(name)) if (letter === fold(acronym)[at]) at++;
  return at === acronym.length;
}
