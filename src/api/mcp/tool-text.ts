import { formatDateWithPreposition } from '../../language/partial-date';
import { message } from '../../language/message';
import { type LinkContext, pageLink, type ToolAnswer } from './answer';

/** About the most characters of a text: an assistant reads all of it. */
export const MAX_LENGTH = 2_000;

export interface TextContext extends LinkContext {
  standpoint: { valid: string };
}

/**
 * An answer as a text: what is said first, what is unknown, as many items as there is room for, how many others there are, the
 * day as of which it holds, and the page that shows the same. An item is there as a whole or not at all, but for the first.
 */
export function toolText(answer: ToolAnswer, context: TextContext): string {
  const { language } = context;
  const { head, unknown = [], items, total = items.length } = answer;
  const link = pageLink(answer.page, context);
  const known = context.known ?? 'none';
  const day = formatDateWithPreposition(context.standpoint.valid, language);
  const opening = [...head, ...unknown.map((text) => message(language, 'mcp.unknown', { text }))];
  const closing = message(language, 'mcp.asOf', { valid: day, known });
  const lines = withinLength(items, MAX_LENGTH - lengthOf([...opening, closing, link]));
  const left = total - lines.count;
  const key = answer.mayHaveMore ? 'mcp.atLeast' : left > 0 ? 'mcp.more' : 'mcp.page';
  const page = message(language, key, { count: left, link });
  return [...opening, ...lines.texts, closing, page].join('\n');
}

/** The first items that fit into a length, each line of one but its first indented. */
function withinLength(items: ToolAnswer['items'], length: number): { texts: string[]; count: number } {
  const texts: string[] = [];
  let room = length;
  for (const [index, item] of items.entries()) {
    const lines = item.map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`));
    const size = lengthOf(lines);
    if (size > room && index > 0) return { texts, count: index };
    texts.push(...(size > room ? firstLines(lines, room) : lines));
    room -= size;
  }
  return { texts, count: items.length };
}

/** At least one line, and as many as fit. */
function firstLines([first = '', ...lines]: readonly string[], length: number): string[] {
  const shown = [first];
  for (const line of lines) {
    if (lengthOf([...shown, line]) > length) return [...shown, '  …'];
    shown.push(line);
  }
  return shown;
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}
