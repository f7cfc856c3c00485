import type { Profile } from './likeness';
import type { ActorRow } from './merge.store';
import { parseName } from './parsed-name';
import { siteOf } from './website';

/** More names than these tell nothing new, and each is compared with each. */
const MAX_NAMES = 8;

/** An actor made ready to be compared. */
export function profileOf({ names, website, ...row }: ActorRow): Profile {
  const different = [...new Set(names.flatMap((name) => name?.trim() || []))].slice(0, MAX_NAMES);
  return { ...row, names: different.map(parseName), site: siteOf(website) };
}
