/** A name or a date as a sentence has it, and as it is after a preposition that it joins with: "le Comité", "du Comité", "au Comité". */
export interface Forms {
  plain: string;
  /** After "de"; as in `plain`, with the preposition before it, where absent. */
  de?: string;
  /** After "à". */
  à?: string;
  /** The number and the gender that a French verb takes from it; a singular masculine where absent. */
  isPlural?: boolean;
  isFeminine?: boolean;
  /** Of a place, in place of "dans" and it: "au Kenya". */
  dans?: string;
}

/** Names or dates whose form depends on what stands before them in a sentence; `message` and `fillPhrase` choose the form. */
export class Agreeing {
  constructor(
    readonly items: readonly Forms[],
    private readonly join: (words: readonly string[]) => string = ([only = '']) => only,
  ) {}

  /** The words after a text, together with that text, whose last preposition they may join with. */
  after(text: string): string {
    const [, start, preposition] = /^(.*?)(?<![\p{L}’])(de|à|dans) $/isu.exec(text) ?? [];
    if (start === undefined || preposition === undefined) return text + this.toString();
    const joined = this.join(this.items.map((forms) => afterPreposition(preposition.toLowerCase(), forms)));
    return start + (preposition === preposition.toLowerCase() ? joined : capitalized(joined));
  }

  /** The number and the gender that a verb takes from one name: "les Philippines ont été évaluées". */
  get agreement(): { isPlural: boolean; isFeminine: boolean } {
    const [first] = this.items;
    return { isPlural: first?.isPlural ?? false, isFeminine: first?.isFeminine ?? false };
  }

  toString(): string {
    return this.join(this.items.map(({ plain }) => plain));
  }
}

function afterPreposition(preposition: string, forms: Forms): string {
  return forms[preposition as 'de' | 'à' | 'dans'] ?? `${preposition} ${forms.plain}`;
}

/** The text with a capital at its beginning. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A phrase such as "est membre de {}" with words in place of `{}`: "est membre du Comité". */
export function fillPhrase(phrase: string, words: Agreeing | string): string {
  const [before = '', after = ''] = phrase.split('{}');
  return (words instanceof Agreeing ? words.after(before) : before + words) + after;
}
