/** A caveat without which a tie would claim more than its source: in both languages or in none. */
export interface Qualifier {
  qualifierEn?: string;
  qualifierFr?: string;
}

/** The properties of a tie with its caveat. */
export const QUALIFIERS = ['qualifierEn', 'qualifierFr'] as const;

/** Maximum length of a qualifier in characters. */
export const MAX_QUALIFIER_LENGTH = 70;

/** Returns the field that a qualifier lacks; undefined where it is in both languages or in none. */
export function missingQualifier({ qualifierEn, qualifierFr }: Partial<Record<keyof Qualifier, string | null>>) {
  if (Boolean(qualifierEn) === Boolean(qualifierFr)) return undefined;
  return qualifierEn ? 'qualifierFr' : 'qualifierEn';
}
