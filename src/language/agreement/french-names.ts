import { frenchSpaces, frenchText } from '../french-spaces';
import type { Forms } from './agreeing';
import { type FrenchPlace, frenchPlace } from './french-places';
import { HEAD_NOUNS, ARTICLE_OF_NAME, ORDINAL } from './french-words';
import { beginsWithVowelSound } from './vowel-sound';

type Article = FrenchPlace['article'];

const ARTICLES = new Map<string, Article>(
  Object.entries(HEAD_NOUNS).flatMap(([article, nouns]) => nouns.map((noun) => [noun, article as Article])),
);

/** Returns the forms of a French name: "le Comité", "du Comité"; "au Kenya" for "dans". */
export function frenchForms(text: string): Forms {
  const name = frenchText(text);
  const places = placesOf(name);
  const joined = (form: 'plain' | 'de' | 'à' | 'dans') => places.map((place) => place[form]).join(' et ');
  if (places.length === 0) return formsOf(name, articleOf(name));
  return {
    plain: joined('plain'),
    de: joined('de'),
    à: joined('à'),
    dans: joined('dans'),
    ...numberOf(places),
  };
}

/** Returns the forms of the places in a name: "Moyen-Orient et Afrique du Nord" contains two. */
function placesOf(name: string): Forms[] {
  const parts = name.split(' et ').map((part) => ({ part, place: frenchPlace(part) }));
  const whole = { part: name, place: frenchPlace(name) };
  const places = parts.every(({ place }) => place) ? parts : [whole];
  return places.flatMap(({ part, place }) => (place ? [{ ...formsOf(part, place.article), dans: place.in }] : []));
}

const FEMININE_PLURAL =
  /^(?:Bahamas|Bermudes|Comores|Consultations|Contributions|Fiches|Îles|Lignes|Listes|Maldives|Nations|Philippines|Samoa|Seychelles|Tendances|Terres)(?=$|[ -])/;

function numberOf([first, ...rest]: readonly Forms[]): Pick<Forms, 'isPlural' | 'isFeminine'> {
  return {
    isPlural: rest.length > 0 || first?.isPlural === true,
    isFeminine: rest.length === 0 && first?.isFeminine === true,
  };
}

/** Returns the article of a name; undefined for a title or a motto, which is set in guillemets. */
function articleOf(name: string): Article | undefined {
  const whole = name.replace(/ \(.*\)$/, '');
  const named = namedArticle(whole);
  if (named !== undefined) return named;
  const words = whole.split(/[ ,]+/);
  const noun = words.find((word) => !ORDINAL.test(word))?.toLowerCase() ?? '';
  return ARTICLES.get(noun) ?? (isTitle(words.slice(1)) ? undefined : '');
}

/** Returns the article of the longest beginning of a name that the table contains. */
function namedArticle(name: string): Article | undefined {
  const words = name.split(' ');
  for (let count = words.length; count > 0; count--) {
    const article = ARTICLE_OF_NAME[words.slice(0, count).join(' ')];
    if (article !== undefined) return article;
  }
  return undefined;
}

/** True where the words after an unlisted first one read as French text, not as a proper name. */
function isTitle(laterWords: readonly string[]): boolean {
  return laterWords.some((word) => /^(?:des|du|d’.+|l’.+|à|aux?|les?|et|pour|contre|sur|plus)$/.test(word));
}

function formsOf(name: string, article: Article | undefined): Forms {
  const [, ownArticle, rest] = /^(Les?) (\p{Lu}.*)$/u.exec(name) ?? [];
  if (ownArticle !== undefined && rest !== undefined) return formsOf(rest, ownArticle === 'Le' ? 'le' : 'les');
  if (article === undefined) return { plain: frenchSpaces(`« ${name} »`) };
  const elides = beginsWithVowelSound(name);
  if (article === 'les') {
    const isFeminine = FEMININE_PLURAL.test(name);
    return { plain: `les ${name}`, de: `des ${name}`, à: `aux ${name}`, isPlural: true, isFeminine };
  }
  if (article === '') return { plain: name, de: elides ? `d’${name}` : `de ${name}`, à: `à ${name}` };
  const isFeminine = article === 'la';
  if (elides) return { plain: `l’${name}`, de: `de l’${name}`, à: `à l’${name}`, isFeminine };
  if (isFeminine) return { plain: `la ${name}`, de: `de la ${name}`, à: `à la ${name}`, isFeminine };
  return { plain: `le ${name}`, de: `du ${name}`, à: `au ${name}` };
}
