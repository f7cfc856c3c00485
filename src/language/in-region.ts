import { Language } from './language';

/** Where something is, by a region's name; whether the name takes an article, it does not show. */
export function inRegion(name: string, language: Language): string {
  return language === Language.FR ? `dans cette région (${name})` : `in this region (${name})`;
}
