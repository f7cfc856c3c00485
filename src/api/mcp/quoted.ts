import type { LanguageCode } from '../../language/language';
import { formatTitle } from '../../language/names';

/** Quotes a text, so that it cannot be mistaken for an instruction or another part of an answer. */
export function quoted(text: string, language: LanguageCode): string {
  const inner = text.replace(/[“«]\s?/gu, '‘').replace(/\s?[”»]/gu, '’');
  return formatTitle(inner, language);
}
