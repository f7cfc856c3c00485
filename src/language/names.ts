import { Language } from './language';

/** The name in a language, else in English. */
export function nameIn(node: { nameEn: string; nameFr?: string | null }, language: Language): string {
  return (language === Language.FR ? node.nameFr : undefined) ?? node.nameEn;
}
