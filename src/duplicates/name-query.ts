import { searchQuery } from '../search/search.store';
import { ownWords } from './words';
import type { ParsedName } from './parsed-name';

/**
 * What finds the names that may be alike: the words that tell them from others, as they are written and in Latin letters;
 * all words where none does. Empty where a name has neither letter nor digit.
 */
export function nameQuery(names: readonly ParsedName[]): string {
  const own = names.flatMap(({ tokens }) =>
    tokens.filter(({ wordClass }) => wordClass === 'own').map(({ said }) => said),
  );
  const latin = own.length > 0 ? own : names.flatMap(({ tokens }) => tokens.map(({ said }) => said));
  const written = names
    .flatMap(({ name }) => ownWords(name))
    .filter((word) => !/^[\p{Script=Latin}\p{N}]+$/u.test(word));
  return searchQuery([...new Set([...latin, ...written])].join(' '));
}

/** Whether all that is known of the names is in Latin letters. */
export function isLatin(names: readonly ParsedName[]): boolean {
  return names.every(({ name }) => ownWords(name).every((word) => /^[\p{Script=Latin}\p{N}]+$/u.test(word)));
}
