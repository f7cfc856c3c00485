import { parse } from 'tldts';
import type { ActorRow } from './duplicates.store';
import { type ParsedName, parseName } from './name-similarity';

/** A limit, since further names add little and every name is compared with every other. */
const MAX_NAMES = 8;

/** Domains that host pages of many organisations. */
const SHARED_DOMAINS = new Set([
  'facebook.com',
  'instagram.com',
  'twitter.com',
  'x.com',
  'linkedin.com',
  'youtube.com',
  'google.com',
  'linktr.ee',
  'github.io',
]);

export interface Site {
  host: string;
  /** The registered domain by the Public Suffix List: "ecpat.org" of "www.ecpat.org". */
  domain: string;
}

/** The attributes that actors are compared by; unknown ones are null or undefined. */
export interface Profile {
  id: string;
  /** The distinct names in all languages, with acronyms and former names; empty if unknown. */
  names: readonly ParsedName[];
  country: string | null;
  site: Site | undefined;
  kind: string | null;
  group: string | null;
}

/** Creates the profile of an actor, with its names parsed. */
export function profileOf({ names, website, ...row }: ActorRow): Profile {
  const distinct = [...new Set(names.flatMap((name) => name?.trim() || []))].slice(0, MAX_NAMES);
  return { ...row, names: distinct.map(parseName), site: siteOf(website) };
}

/** Returns the site of a web address; undefined without a registered or for a shared domain. */
function siteOf(website: string | null | undefined): Site | undefined {
  if (!website) return undefined;
  const { hostname, domain } = parse(website, { allowPrivateDomains: true });
  if (!hostname || !domain || SHARED_DOMAINS.has(domain)) return undefined;
  return { host: hostname.replace(/^www\./, ''), domain };
}
