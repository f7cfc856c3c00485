import { parse } from 'tldts';

/** Where many organisations have a page that is not their own site. */
const SHARED = new Set([
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
  /** What somebody registered: "ecpat.org" of "www.ecpat.org", by the Public Suffix List. */
  domain: string;
}

/** The site of a web address; undefined where it is none or says nothing of whose it is. */
export function siteOf(website: string | null | undefined): Site | undefined {
  if (!website) return undefined;
  const { hostname, domain } = parse(website, { allowPrivateDomains: true });
  if (!hostname || !domain || SHARED.has(domain)) return undefined;
  return { host: hostname.replace(/^www\./, ''), domain };
}
