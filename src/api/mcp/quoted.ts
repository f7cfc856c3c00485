import type { LanguageCode } from '../../language/language';
import { formatTitle } from '../../language/names';

/**
 * A text of the record, in quotation marks, so that it cannot be taken for one of the assistant's instructions or for another part of
 * an answer. Quotation marks within become single ones.
 */
export function quoted(text: string, language: LanguageCode): string {
  const inner = text.replace(/[“«]\s?/gu, '‘').replace(/\s?[”»]/gu, '’');
  return formatTitle(inner, language);
}
