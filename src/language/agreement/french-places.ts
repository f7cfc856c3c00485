/** The name of a place in French: its article, and the name with "in". */
export interface FrenchPlace {
  article: 'le' | 'la' | 'les' | '';
  /** "au Kenya", "en Inde", "aux Philippines", "à Cuba", "dans les Amériques". */
  in: string;
}

const CONTINENT = /^(?:Afrique|Asie|Europe|Amérique|Océanie)(?=$|[ -])/;
const PARTS_OF_THE_WORLD: Record<string, FrenchPlace> = {
  Amériques: { article: 'les', in: 'dans les Amériques' },
  Caraïbes: { article: 'les', in: 'dans les Caraïbes' },
  Pacifique: { article: 'le', in: 'dans le Pacifique' },
  'Moyen-Orient': { article: 'le', in: 'au Moyen-Orient' },
  'Proche-Orient': { article: 'le', in: 'au Proche-Orient' },
};

/** Countries whose article does not follow from the last letter of their name. */
const PLURAL =
  /^(?:Bahamas|Bermudes|Comores|Émirats|États|Fidji|Îles|Maldives|Palaos|Pays-Bas|Philippines|Samoa américaines|Seychelles|Terres|Tonga)(?=$|[ -])/;
const WITHOUT_ARTICLE =
  /^(?:Anguilla|Antigua|Aruba|Bahreïn|Chypre|Cuba|Curaçao|Djibouti|El Salvador|Eswatini|Gibraltar|Guam|Guernesey|Haïti|Hong|Israël|Jersey|Kiribati|Macao|Madagascar|Malte|Maurice|Mayotte|Monaco|Montserrat|Nauru|Niue|Oman|Porto|Saint|Sainte|São|Sao|Singapour|Svalbard|Taïwan|Tokelau|Trinité|Tuvalu|Wallis)(?=$|[ -])/;
const MASCULINE_IN_E = /^(?:Belize|Cambodge|Mexique|Mozambique|Royaume|Suriname|Territoire|Zimbabwe)(?=$|[ -])/;
const TAKES_EN = /^(?:Haïti|Israël)$/;

/** Names other than those in Unicode's list of countries. */
const OTHER_NAMES = [
  'Biélorussie',
  'Birmanie',
  'Cité du Vatican',
  'Congo',
  'Côte d’Ivoire',
  'Guyane',
  'Hong Kong',
  'Kirghizistan',
  'Macao',
  'Palestine',
  'République démocratique du Congo',
  'Réunion',
  'Surinam',
  'São Tomé et Príncipe',
  'Île Maurice',
  'Îles du Cap-Vert',
  'Saint-Vincent-et-les-Grenadines',
  'Timor-Leste',
];
let countries: ReadonlySet<string> | undefined;

function isCountry(name: string): boolean {
  countries ??= countryNames();
  return countries.has(name);
}

function countryNames(): ReadonlySet<string> {
  const names = new Intl.DisplayNames('fr', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const groups = new Set(['EU', 'EZ', 'UN']);
  return new Set([...codes.flatMap((code) => (groups.has(code) ? [] : (names.of(code) ?? []))), ...OTHER_NAMES]);
}

/** Returns the forms of a country or a part of the world; undefined for any other name. */
export function frenchPlace(name: string): FrenchPlace | undefined {
  if (isCountry(name)) return countryPlace(name);
  return PARTS_OF_THE_WORLD[name] ?? (CONTINENT.test(name) ? { article: 'la', in: `en ${name}` } : undefined);
}

function countryPlace(name: string): FrenchPlace {
  if (PLURAL.test(name)) return { article: 'les', in: `aux ${name}` };
  if (WITHOUT_ARTICLE.test(name)) return { article: '', in: TAKES_EN.test(name) ? `en ${name}` : `à ${name}` };
  if (name.startsWith('Île ')) return { article: 'la', in: `à l’${name}` };
  const isFeminine = /^[^ -]*e(?=$|[ -])/.test(name) && !MASCULINE_IN_E.test(name);
  const takesEn = isFeminine || /^[AEIOUÉÎ]/.test(name);
  return { article: isFeminine ? 'la' : 'le', in: takesEn ? `en ${name}` : `au ${name}` };
}
