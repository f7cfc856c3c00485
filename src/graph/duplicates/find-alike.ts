import type { Run } from '../../store/neo4j/client';
import { searchQuery } from '../search/search.store';
import { eventLoopYielder } from './compare-pairs';
import { findInOtherScripts, findNamedAlike, findOnSite } from './duplicates.store';
import { type Profile, profileOf } from './profile';
import { isLatinWord, ownScriptWords } from './words';

/** Actors that each search for those to compare with finds. */
const MAX_FOUND = 200;
/** Shorter initials are no acronym: see nameSimilarity. */
const MIN_ACRONYM_LENGTH = 3;

/** The other actors of a similar name or the same site, and those of its country in another script. */
export async function findAlike(read: Run, actor: Profile): Promise<Profile[]> {
  const { country, site } = actor;
  const query = nameQuery(actor);
  const isLatin = actor.names.length > 0 && actor.names.every(({ name }) => ownScriptWords(name).every(isLatinWord));
  const found = await Promise.all([
    query ? findNamedAlike(read, query, MAX_FOUND) : [],
    country !== null && isLatin ? findInOtherScripts(read, country, MAX_FOUND) : [],
    site ? findOnSite(read, site.domain, MAX_FOUND) : [],
  ]);
  const others = new Map(found.flat().map((other) => [other.id, other]));
  others.delete(actor.id);
  const yieldIfDue = eventLoopYielder();
  const profiles: Profile[] = [];
  for (const other of others.values()) {
    profiles.push(profileOf(other));
    await yieldIfDue();
  }
  return profiles;
}

/**
 * A full-text query for similar names: the distinctive words, or all if there are none, in Latin letters and in their own
 * script, and the acronym. Empty for names without letters or digits.
 */
function nameQuery({ names }: Profile): string {
  const tokens = names.flatMap((name) => name.tokens);
  const distinctive = tokens.filter(({ tokenClass }) => tokenClass === 'distinctive');
  const latin = (distinctive.length > 0 ? distinctive : tokens).map((token) => token.latin);
  const otherScripts = names.flatMap(({ name }) => ownScriptWords(name)).filter((word) => !isLatinWord(word));
  const acronyms = names.flatMap(({ initials }) => (initials.length >= MIN_ACRONYM_LENGTH ? [initials] : []));
  return searchQuery([...new Set([...latin, ...otherScripts, ...acronyms])].join(' '));
}
