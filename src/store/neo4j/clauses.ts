import { LRUCache } from 'lru-cache';

/** `// if $name`, with one or more names, `// else` or `// end`, on a line of its own or, `if` alone, after other text. */
const MARK = /^(.*?)\/\/ (?:(if)((?: \$\w+)+)|(else)|end)$/;

/** The parameters on which the clauses of a statement depend, and its texts by which of them are present. */
interface Choices {
  names: string[];
  texts: Map<string, string>;
}

/** The most statements whose choices are kept. */
const MAX_STATEMENTS = 2_000;

const choicesOf = new LRUCache<string, Choices>({ max: MAX_STATEMENTS });

/**
 * The statement without the lines that it does not need for what is asked: those from `// if $name` to `// else` or `// end` where the
 * parameter is absent, those from `// else` to `// end` where it is present, and each that ends in `// if $name`. Of several names one
 * that is present is enough.
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
  /** Whether each block that is open at a line is chosen, the innermost last. */
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
