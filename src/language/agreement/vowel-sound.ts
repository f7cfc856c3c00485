/** Names that begin with a mute h: d’Haïti, de l’hôtel; all others take "de" and "la". */
const MUTE_H = /^h(?:aïti|ôpital|ôtel|otel|uman|istoire|omme|eure|abit)/i;

/** Whether "de" and the article lose their vowel before it: INTERPOL, Haïti, and FBI, which is spelled, but not Hilton or Yémen. */
export function beginsWithVowelSound(name: string): boolean {
  const [first = ''] = name.split(/[ /-]/);
  if (/^[B-DF-HJ-NP-TV-XZ]{2,}$/.test(first)) return /^[FLMNRSX]/.test(first);
  return MUTE_H.test(name) || /^[aeiouàâæéèêëîïôœûü]/i.test(name);
}
