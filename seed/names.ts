import type { FactRow } from './fact-row';
import { keyedTable } from './tables';

export interface Names {
  nameEn: string;
  nameFr?: string;
  otherNames?: string[];
}

export type Namer = (code: string, english: string, french?: string, others?: readonly string[]) => Names;

/**
 * Moves acronyms and former names in brackets from a name to `otherNames`; `tables/names.csv` has the exceptions. A code
 * of capital letters only is an acronym too.
 * @example ("UNWTO", "UN Tourism (formerly UNWTO)") gives nameEn "UN Tourism", otherNames ["UNWTO"]
 * @example ("DEU-BKA", "Federal Criminal Police Office (BKA, Germany)") gives "Federal Criminal Police Office (Germany)", ["BKA"]
 */
export function namer(): Namer {
  const decisions = keyedTable('names', 'code');
  return (code, english, french, others = []) => {
    const decision = decisions.get(code);
    const split = decision ? keepWhole : splitName;
    const en = split(decision?.optional('name_en') ?? english);
    const frenchText = decision?.optional('name_fr') ?? french;
    const fr = frenchText === undefined ? undefined : split(frenchText);
    const found = [...others, en.other, fr?.other, ...(decision?.list('other_names') ?? [])];
    if (isAcronym(code, en.name)) found.push(code);
    const names = new Set(
      found.filter((name): name is string => name !== undefined && name !== en.name && name !== fr?.name),
    );
    return { nameEn: en.name, nameFr: fr?.name, ...(names.size > 0 && { otherNames: [...names] }) };
  };
}

/** The names of a row with columns `name_en` and `name_fr`. */
export function bilingual(row: FactRow, name: Namer): Names {
  return name(row.text('code'), row.text('name_en'), row.text('name_fr'));
}

interface SplitName {
  name: string;
  other?: string;
}

function splitName(text: string): SplitName {
  const former = /^(.+?) \((?:formerly |anciennement |then |ex[- ])(.+)\)$/.exec(text);
  const acronym = /^(.+?) \(([A-Z][A-Z0-9]+)\)$/.exec(text);
  const placed = /^(.+?) \(([A-Z][A-Z0-9]+), (.+)\)$/.exec(text);
  if (placed) return { name: `${String(placed[1])} (${String(placed[3])})`, other: placed[2] };
  const [, name = text, other] = former ?? acronym ?? [];
  // The end of an office that is gone is a date of its own.
  return { name: name.replace(/, (?:then|alors)\)$/, ')'), other };
}

function keepWhole(name: string): SplitName {
  return { name };
}

function isAcronym(code: string, name: string): boolean {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .split(/[^A-Z0-9]+/);
  return /^[A-Z]{2,}$/.test(code) && !words.includes(code);
}
