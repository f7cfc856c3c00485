/** The forms of a name or a date: alone, and contracted: "le Comité", "du Comité", "au Comité". */
export interface Forms {
  plain: string;
  /** The form with "de"; by default "de" and `plain`. */
  de?: string;
  /** The form with "à". */
  à?: string;
  /** The number and gender to which a French verb agrees; singular and masculine by default. */
  isPlural?: boolean;
  isFeminine?: boolean;
  /** The form of a place with "dans": "au Kenya". */
  dans?: string;
}

/** Names or dates whose form depends on the preceding words: see `message` and `fillPhrase`. */
export class InflectedNames {
  constructor(
    readonly items: readonly Forms[],
    private readonly join: (words: readonly string[]) => string = ([only = '']) => only,
  ) {}

  /** Appends the words to a text, contracted with its last preposition where French requires it. */
  after(text: string): string {
    const [, start, preposition] = /^(.*?)(?<![\p{L}’])(de|à|dans) $/isu.exec(text) ?? [];
    if (start === undefined || preposition === undefined) return text + this.toString();
    const joined = this.join(this.items.map((forms) => afterPreposition(preposition.toLowerCase(), forms)));
    return start + (preposition === preposition.toLowerCase() ? joined : capitalized(joined));
  }

  /** The number and gender to which a verb agrees: "les Philippines ont été évaluées". */
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

/** Returns the text with a capital first letter. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Replaces `{}` in a phrase such as "est membre de {}": "est membre du Comité". */
export function fillPhrase(phrase: string, words: InflectedNames | string): string {
  const [before = '', after = ''] = phrase.split('{}');
  return (words instanceof InflectedNames ? words.after(before) : before + words) + after;
}
