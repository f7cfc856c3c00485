import type { FactRow } from './fact-row';
import { keyedTable } from './tables';

export interface Names {
  nameEn: string;
  nameFr?: string;
  otherNames?: string[];
}

export type Namer = (code: string, english: string, french?: string, others?: readonly string[]) => Names;

/**
 * Takes acronyms and former names out of a name into `otherNames`; `tables/names.csv` decides where that is not mechanical.
 * A code that is all capital letters is an acronym too.
 * @example ("UNWTO", "UN Tourism (formerly UNWTO)") gives nameEn "UN Tourism", otherNames ["UNWTO"]
 */
export function namer(): Namer {
  const decided = keyedTable('names', 'code');
  return (code, english, french, others = []) => {
    const decision = decided.get(code);
    const take = decision ? keepWhole : takeApart;
    const en = take(decision?.maybe('name_en') ?? english);
    const frenchText = decision?.maybe('name_fr') ?? french;
    const fr = frenchText === undefined ? undefined : take(frenchText);
    const found = [...others, en.other, fr?.other, ...(decision?.list('other_names') ?? [])];
    if (isAcronym(code, en.name)) found.push(code);
    const names = new Set(
      found.filter((one): one is string => one !== undefined && one !== en.name && one !== fr?.name),
    );
    return { nameEn: en.name, nameFr: fr?.name, ...(names.size > 0 && { otherNames: [...names] }) };
  };
}

/** The names of a row whose file gives both languages. */
export function bilingual(row: FactRow, name: Namer): Names {
  return name(row.text('code'), row.text('name_en'), row.text('name_fr'));
}

interface Taken {
  name: string;
  other?: string;
}

function takeApart(text: string): Taken {
  const former = /^(.+?) \((?:formerly |then |ex[- ])(.+)\)$/.exec(text);
  const acronym = /^(.+?) \(([A-Z][A-Z0-9]+)\)$/.exec(text);
  const [, name = text, other] = former ?? acronym ?? [];
  return { name, other };
}

function keepWhole(name: string): Taken {
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
