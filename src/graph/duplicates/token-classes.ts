import { transliterate } from 'transliteration';
import countries from 'world-countries';
import { foldText } from '../../language/names';

/** A word in any script: letters and digits. */
export const WORD = /[\p{L}\p{N}]+/gu;
/** Dotted abbreviations are one word: "e.V.", "S.A.", "N.C.M.E.C.". */
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.){1,}\p{L}(?![\p{L}\p{N}])/gu;

/** Returns the words in Latin letters, folded: "ЭКПАТ Россия" gives ["ekpat", "rossiya"]. */
export function latinWords(name: string): string[] {
  const folded = foldText(name.replace(/[’']/g, ' ').replace(DOTTED, (word) => word.replaceAll('.', '')));
  // eslint-disable-next-line no-control-regex -- most names are ASCII and need no transliteration
  const latin = /^[\x00-\x7F]*$/.test(folded) ? folded : transliterate(folded).toLowerCase();
  return latin.match(WORD) ?? [];
}

/** Returns the words of a name in its own script, as the full-text index stores them. */
export function ownScriptWords(name: string): string[] {
  return foldText(name).match(WORD) ?? [];
}

/** Returns true for a word of Latin letters and digits only. */
export const isLatinWord = (word: string): boolean => /^[\p{Script=Latin}\p{N}]+$/u.test(word);

/** Merges spellings with the same sound, since transliterations write "k" for an English "c". */
export function phoneticKey(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/ck|c(?![hei])|q/g, 'k')
    .replace(/w/g, 'v')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/g, (run, letter: string) => (/\d/.test(letter) ? run : letter));
}

/** The discriminative weight of a token: a legal form barely exceeds an article. */
export const TOKEN_WEIGHTS = { stopWord: 0.05, generic: 0.15, domain: 0.4, distinctive: 1 } as const;

export type TokenClass = keyof typeof TOKEN_WEIGHTS | 'country';

/** Words common in names; each string lists words of several languages that count as one token. */
const SYNONYMS: Record<Exclude<TokenClass, 'distinctive' | 'country'>, readonly string[]> = {
  stopWord: [
    'and et y und e i en',
    'of de des du da do dos di del della la le les el los las the der die das den for pour para per fur fuer l d a au aux in on at to zu von van ter',
  ],
  generic: [
    'foundation fondation fundacion fundacao fondazione stiftung stichting fond fonds fonden fund saatio vakfi trust',
    'association asociacion associacao associazione verein vereniging asbl forening',
    'organization organisation organizacion organizacao ong ngo ngos onlus',
    'society societe sociedad gesellschaft societa',
    'institute institut instituto istituto',
    'centre center centro zentrum',
    'ministry ministere ministerio ministerium',
    'ltd limited inc corp corporation llc plc gmbh ag sa sas sarl srl bv nv ab oy as kg spa pty co company compagnie ev cv mbh',
    'group groupe grupo gruppe',
    'network reseau red netzwerk rede',
    'national nationale nacional',
    'member membre partner partenaire',
  ],
  domain: [
    'child children enfant enfants enfance nino ninos ninas ninez infancia kinder kind criancas bambini barn childhood',
    'right rights droit droits derechos rechte direitos diritti',
    'protection proteccion protecao schutz protezione',
    'exploitation explotacion',
    'sexual sexuelle sexuel',
    'travel tourism tourisme turismo reisen reise tours tour voyage voyages viajes viaggi',
    'development developpement desarrollo entwicklung',
    'affairs affaires asuntos',
    'council conseil consejo rat conselho',
    'committee comite ausschuss',
    'coalition coalicion alliance alianza plateforme platform',
    'united nations unies unidas',
    'hotel hotels',
    'airline airlines airways airport',
    'human humains humanos',
    'defence defense',
  ],
};

const CLASSES = new Map(
  (['stopWord', 'generic', 'domain'] as const).flatMap((tokenClass) =>
    SYNONYMS[tokenClass].flatMap((synonyms) => {
      const words = synonyms.split(' ');
      return words.map((word) => [word, { tokenClass, canonical: words[0] ?? word }] as const);
    }),
  ),
);

/** Words of organisations that belong to no one country. */
const WORLDWIDE = new Set([
  'international',
  'internationale',
  'internacional',
  'internazionale',
  'global',
  'mondial',
  'mundial',
  'world',
  'worldwide',
]);

export const isWorldwide = (word: string): boolean => WORLDWIDE.has(word);

/** Returns the class of a word, and the canonical word of its synonyms. */
export function classifyWord(word: string): { tokenClass: Exclude<TokenClass, 'country'>; canonical: string } {
  if (WORLDWIDE.has(word)) return { tokenClass: 'generic', canonical: 'international' };
  return CLASSES.get(word) ?? { tokenClass: 'distinctive', canonical: word };
}

/** The maximum number of words of a country’s name. */
const MAX_COUNTRY_WORDS = 5;
/** Shorter names of countries are also ordinary words in some language. */
const MIN_COUNTRY_LENGTH = 4;

/**
 * Names of countries and their people in some twenty languages to ISO 3166-1 alpha-3 codes; null
 * for names that two countries share. Built when first needed.
 */
let countryCodes: Map<string, string | null> | undefined;
/** The first words of these names, so that most words need no further look-up. */
let firstWords: Set<string> | undefined;

function readCountryCodes(): Map<string, string | null> {
  const codes = new Map<string, string | null>();
  for (const { cca3, name, translations, demonyms } of countries) {
    const native = Object.values(name.native).map(({ common }) => common);
    const translated = Object.values(translations).flatMap(({ common, official }) => [common, official]);
    const people = Object.values(demonyms).flatMap(({ f, m }) => [f, m]);
    for (const countryName of [name.common, name.official, ...native, ...translated, ...people]) {
      const key = latinWords(countryName).join(' ');
      if (key.length < MIN_COUNTRY_LENGTH) continue;
      codes.set(key, [undefined, cca3].includes(codes.get(key) ?? undefined) ? cca3 : null);
    }
  }
  return codes;
}

/** Returns the country with the longest name that begins at `start`, and its number of words. */
export function countryAt(words: readonly string[], start: number): { code: string; length: number } | undefined {
  countryCodes ??= readCountryCodes();
  firstWords ??= new Set([...countryCodes.keys()].map((key) => key.split(' ', 1)[0] ?? key));
  if (!firstWords.has(words[start] ?? '')) return undefined;
  for (let length = Math.min(MAX_COUNTRY_WORDS, words.length - start); length > 0; length--) {
    const code = countryCodes.get(words.slice(start, start + length).join(' '));
    if (code) return { code, length };
  }
  return undefined;
}
