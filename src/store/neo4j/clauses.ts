import { LRUCache } from 'lru-cache';

/** `// if $name…`, `// else` or `// end`, on its own line or, for `if`, also after other text. */
const MARK = /^(.*?)\/\/ (?:(if)((?: \$\w+)+)|(else)|end)$/;

/** The parameters on which a statement's clauses depend, and its texts by those present. */
interface Choices {
  names: string[];
  texts: Map<string, string>;
}

/** Maximum number of statements whose choices are cached. */
const MAX_STATEMENTS = 2_000;

const choicesOf = new LRUCache<string, Choices>({ max: MAX_STATEMENTS });

/**
 * Returns the statement without the lines that are not needed: from `// if $name` to `// else` or
 * `// end` where the parameter is absent, from `// else` to `// end` where it is present, and each
 * line that ends in `// if $name`. Any one of several names is enough.
 */
export function chooseClauses(text: string, isPresent: (name: string) => boolean): string {
  let choices = choicesOf.get(text);
  if (!choices) choicesOf.set(text, (choices = { names: clauseParameters(text), texts: new Map() }));
  const { names, texts } = choices;
  if (names.length === 0) return text;
  const key = names.map((name) => (isPresent(name) ? '1' : '0')).join('');
  let chosen = texts.get(key);
  if (chosen === undefined) texts.set(key, (chosen = choose(text, isPresent)));
  return chosen;
}

/** The parameters on which the clauses of a statement depend. */
export function clauseParameters(text: string): string[] {
  return [...new Set(text.split('\n').flatMap((line) => namesIn(MARK.exec(line)?.[3])))];
}

function choose(text: string, isPresent: (name: string) => boolean): string {
  /** True for each open block that is chosen, the innermost last. */
  const blocks: boolean[] = [];
  const lines = text.split('\n').flatMap((line) => {
    const [mark, code = '', isIf, names, isElse] = MARK.exec(line) ?? [];
    if (mark === undefined) return blocks.includes(false) ? [] : [line];
    const isChosen = isIf ? namesIn(names).some(isPresent) : !blocks.pop();
    if (code.trim() !== '') return isChosen && !blocks.includes(false) ? [code.trimEnd()] : [];
    if (isIf || isElse) blocks.push(isChosen);
    return [];
  });
  return lines.join('\n');
}

function namesIn(list = ''): string[] {
  return [...list.matchAll(/\w+/g)].map(([name]) => name);
}
