import type { LanguageCode } from '../../language/language';
import type { ToolAnswer } from './answer';

/** What a link is made of besides the page. */
export interface LinkContext {
  /** The origin at which the client asked. */
  origin: string;
  language: LanguageCode;
  /** The two times of the question, which the page has too. */
  valid?: string | null;
  known?: string | null;
}

/** The address of a page of the explorer, in the language and at the times of the question. */
export function pageLink(
  { path, parameters }: ToolAnswer['page'],
  { origin, language, valid, known }: LinkContext,
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...parameters, valid, known })) {
    const text = Array.isArray(value) ? value.join(',') : (value as string | number | null | undefined);
    if (text !== undefined && text !== null && text !== '') query.set(name, String(text));
  }
  const asked = query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return `${origin}/${language.toLowerCase()}${path}${asked && `?${asked}`}`;
}

/** The value of a list that has one: a page that takes one value shows more where there are several. */
export function onlyOne(list: unknown): unknown {
  return Array.isArray(list) && list.length === 1 ? (list[0] as unknown) : undefined;
}
