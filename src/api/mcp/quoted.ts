import type { LanguageCode } from '../../language/language';
import { formatTitle } from '../../language/names';

/**
 * Quotes a text of the record, so that it cannot be mistaken for an instruction to the assistant or
 * for another part of an answer. Quotation marks within become single ones.
 */
export function quoted(text: string, language: LanguageCode): string {
  const inner = text.replace(/[“«]\s?/gu, '‘').replace(/\s?[”»]/gu, '’');
  return formatTitle(inner, language);
}
