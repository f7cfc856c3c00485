/** Beginnings with a mute h: d’Haïti, de l’hôtel; all other names in h take "de" and "la". */
const MUTE_H = /^h(?:aïti|ôpital|ôtel|otel|uman|istoire|omme|eure|abit)/i;

/** True where "de" elides before a name: INTERPOL, Haïti, FBI by its letters; not Hilton, Yémen. */
export function beginsWithVowelSound(name: string): boolean {
  const [first = ''] = name.split(/[ /-]/);
  if (/^[B-DF-HJ-NP-TV-XZ]{2,}$/.test(first)) return /^[FLMNRSX]/.test(first);
  return MUTE_H.test(name) || /^[aeiouàâæéèêëîïôœûü]/i.test(name);
}
