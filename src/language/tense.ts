import { Language, type LanguageCode } from './language';
import { ENGLISH_VERBS, FRENCH_PLURALS, FRENCH_VERBS } from './verbs';

export type Tense = 'past' | 'present' | 'future';

/**
 * Puts a phrase into a tense: "is a member of {}" becomes "was a member of {}" and "will be a
 * member of {}"; "a signé {}", already in the past, becomes "signera {}". Returns a phrase
 * unchanged where the table of verbs lacks its verb.
 */
export function inTense(phrase: string, tense: Tense, language: LanguageCode): string {
  if (tense === 'present') return phrase;
  const verbs = language === Language.FR ? FRENCH_VERBS : ENGLISH_VERBS;
  for (const verb of verbs) {
    const form = verb.forms.find((verbForm) => startsWithWord(phrase, verbForm));
    if (form !== undefined) return verb[tense] + phrase.slice(form.length);
  }
  return phrase;
}

/** Makes a French phrase agree: "a été évalué {}"; "ont été évaluées {}" for the Philippines. */
export function agreeingWith(
  phrase: string,
  { isPlural, isFeminine }: { isPlural: boolean; isFeminine: boolean },
): string {
  const ending = (isFeminine ? 'e' : '') + (isPlural ? 's' : '');
  const agreed = phrase.replace(PARTICIPLE, (participle) => participle + ending);
  return isPlural ? inPlural(agreed) : agreed;
}

/** A participle after "être". */
const PARTICIPLE = /(?<=^(?:a été|est|sera|était|s’est|ne s’est pas) )(?:\p{L}+é|couvert|tenu|attendu|réuni)(?!\p{L})/u;

function inPlural(phrase: string): string {
  // A reflexive verb begins with its pronoun.
  const [, pronoun = '', verb = '', rest = ''] = /^(se |s’(?!est))?(\S+)(.*)$/.exec(phrase) ?? [];
  if (pronoun) return pronoun + inPlural(verb + rest);
  const plural = FRENCH_PLURALS[verb];
  if (plural !== undefined) return plural + rest;
  if (verb.endsWith('ra')) return `${verb.slice(0, -1)}ont${rest}`;
  if (verb.endsWith('ait')) return `${verb.slice(0, -1)}ent${rest}`;
  return verb.endsWith('e') ? `${verb}nt${rest}` : phrase;
}

function startsWithWord(phrase: string, word: string): boolean {
  return phrase.startsWith(word) && !/^[\p{L}’-]/u.test(phrase.slice(word.length));
}
