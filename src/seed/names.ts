import { NameKind, type NameKinds } from '../store/model/enums';
import type { FactRow } from './fact-row';
import { keyedTable } from './tables';

export interface Names {
  nameEn: string;
  nameFr?: string;
  otherNames?: string[];
  nameKinds?: NameKinds;
}

export type Namer = (code: string, english: string, french?: string, others?: readonly string[]) => Names;

/** The kind of another name; absent where no source states it. */
type OtherKind = NameKinds[string] | undefined;

/**
 * Returns a function that moves acronyms and former names in brackets from a name to `otherNames`;
 * `tables/names.csv` has the exceptions. A code of capital letters only is an acronym too.
 * @example ("UNWTO", "UN Tourism (formerly UNWTO)") gives nameEn "UN Tourism", otherNames
 * ["UNWTO"], a former name
 * @example ("DEU-BKA", "Federal Criminal Police Office (BKA, Germany)") gives "Federal Criminal
 * Police Office (Germany)", ["BKA"], an acronym
 */
export function namer(): Namer {
  const decisions = keyedTable('names', 'code');
  return (code, english, french, others = []) => {
    const decision = decisions.get(code);
    const split = decision ? keepWhole : splitName;
    const en = split(decision?.optional('name_en') ?? english);
    const frenchText = decision?.optional('name_fr') ?? french;
    const fr = frenchText === undefined ? undefined : split(frenchText);
    const kinds = new Map<string, OtherKind>();
    const add = (name: string, kind: OtherKind): void => {
      if (name !== en.name && name !== fr?.name) kinds.set(name, kinds.get(name) ?? kind);
    };
    for (const name of others) add(name, undefined);
    for (const { other, kind } of [en, fr ?? en]) if (other !== undefined) add(other, kind);
    for (const name of decision?.list('acronyms') ?? []) add(name, NameKind.ACRONYM);
    for (const name of decision?.list('former_names') ?? []) add(name, NameKind.FORMER);
    for (const name of decision?.list('other_names') ?? []) add(name, undefined);
    if (isAcronym(code, [en.name, ...kinds.keys()])) add(code, NameKind.ACRONYM);
    return { nameEn: en.name, nameFr: fr?.name, ...otherNames(kinds) };
  };
}

/** Omits the kinds: only names of organisations have them. */
export function withoutKinds(name: Namer): Namer {
  return (...args) => {
    const { nameEn, nameFr, otherNames: others } = name(...args);
    return { nameEn, nameFr, ...(others && { otherNames: others }) };
  };
}

/** Returns the names of a row with columns `name_en` and `name_fr`. */
export function bilingual(row: FactRow, name: Namer): Names {
  return name(row.text('code'), row.text('name_en'), row.text('name_fr'));
}

function otherNames(kinds: ReadonlyMap<string, OtherKind>): Pick<Names, 'otherNames' | 'nameKinds'> {
  const known = [...kinds].flatMap(([name, kind]) => (kind === undefined ? [] : [[name, kind] as const]));
  return {
    ...(kinds.size > 0 && { otherNames: [...kinds.keys()] }),
    ...(known.length > 0 && { nameKinds: Object.fromEntries(known) }),
  };
}

interface SplitName {
  name: string;
  other?: string;
  kind?: OtherKind;
}

function splitName(text: string): SplitName {
  const placed = /^(.+?) \(([A-Z][A-Z0-9]+), (.+)\)$/.exec(text);
  if (placed) {
    return { name: `${String(placed[1])} (${String(placed[3])})`, other: placed[2], kind: NameKind.ACRONYM };
  }
  const former = /^(.+?) \((?:formerly |anciennement |then |ex[- ])(.+)\)$/.exec(text);
  if (former) return { name: String(former[1]), other: former[2], kind: NameKind.FORMER };
  const acronym = /^(.+?) \(([A-Z][A-Z0-9]+)\)$/.exec(text);
  if (acronym) return { name: String(acronym[1]), other: acronym[2], kind: NameKind.ACRONYM };
  // The end of a former office is a date of its own.
  return { name: text.replace(/, (?:then|alors)\)$/, ')') };
}

function keepWhole(name: string): SplitName {
  return { name };
}

/** Returns true for an acronym that is neither a word nor all joined words of a name. */
function isAcronym(code: string, names: readonly string[]): boolean {
  const words = names.map(wordsOf);
  return (
    /^[A-Z]{2,}$/.test(code) && !words.flat().includes(code) && !words.some((nameWords) => nameWords.join('') === code)
  );
}

function wordsOf(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .split(/[^A-Z0-9]+/);
}
