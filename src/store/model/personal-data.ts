/** One character before the @ is enough, and keeps the search linear in the length of the text. */
const EMAIL = /[\p{L}\p{N}._%+'-]@(?:[\p{L}\p{N}-]{1,63}\.)+\p{L}{2,}/u;
const SPELLED_OUT_EMAIL = /[\p{L}\p{N}] ?[([{] ?(?:at|arobase|@) ?[)\]}] ?[\p{L}\p{N}]/iu;

/** Separators between digits. NFKC has made every other space on one line this one. */
const GAP = String.raw`[ ./()\p{Pd}]`;
const PHONES = [
  // +66 2 215 3388, 0033 1 23 45 67 89
  String.raw`(?<![\p{L}\p{N}])(?:\+|00)${GAP}{0,2}\d(?:${GAP}{0,3}\d){6,14}(?!\d)`,
  // 01 23 45 67 89, 020-7946-0958, 0612345678; nine digits, so that 05-06-2021 is still a date
  String.raw`(?<![\p{L}\p{N}./\p{Pd}])0[1-9](?:${GAP}{0,2}\d){7,10}(?!\d)`,
  // (555) 123-4567, 555-123-4567
  String.raw`(?<![\p{L}\p{N}./\p{Pd}])(?:\(\d{3}\) ?|\d{3}[.\p{Pd}])\d{3}[.\p{Pd}]\d{4}(?!\d)`,
  // Tel. 221 53 38
  String.raw`(?<!\p{L})(?:tel|tél|telephone|téléphone|phone|fax|whatsapp)[.:]{0,2} ?\(?\d(?:${GAP}{0,2}\d){5,14}(?!\d)`,
].map((pattern) => new RegExp(pattern, 'iu'));

/**
 * The kind of personal datum that a text seems to hold, if any. Public short numbers (a helpline's 116 111), years,
 * dates and document symbols do not count.
 */
export function personalDatum(text: string): 'EMAIL' | 'PHONE' | undefined {
  const plain = text.normalize('NFKC');
  if (EMAIL.test(plain) || SPELLED_OUT_EMAIL.test(plain)) return 'EMAIL';
  if (PHONES.some((phone) => phone.test(plain))) return 'PHONE';
  return undefined;
}
