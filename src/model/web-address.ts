import { personalDatum } from './personal-data';
import { isWholeText } from './text-check';

/** Browsers and servers take no more, and no page that a source cites needs it. */
const MOST = 2_048;

/** An absolute http or https address that names no user and holds no e-mail address: up to 2,048 characters. */
export function isWebAddress(text: string): boolean {
  if (text.length > MOST || !isWholeText(text)) return false;
  if (!/^https?:\/\/[^\s\p{Cc}]+$/iu.test(text) || !URL.canParse(text)) return false;
  const { username, password, href } = new URL(text);
  return !username && !password && personalDatum(href) !== 'an e-mail address';
}
