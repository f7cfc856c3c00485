/** The text without accents and case, for comparing and ordering names: "Forêt" and "FORET" fold to "foret". */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
