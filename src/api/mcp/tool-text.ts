import type { LanguageCode } from '../../language/language';
import { message } from '../../language/message';
import { formatDate, formatDateWithPreposition } from '../../language/partial-date';
import { type Cited, type Line, type LinkContext, linkTo, type ToolAnswer } from './answer';
import { type AnswerCursor, writeCursor } from './cursor';
import { quoted } from './quoted';

export interface TextContext extends LinkContext {
  standpoint: { valid: string };
  /** The most characters of the text. */
  maxCharacters: number;
  cursor: AnswerCursor;
}

/**
 * An answer as a text: what is said first, as many items as there is room for, their sources, where to go on, the day as of which it
 * holds, and the page that shows the same. An item is there as a whole or not at all.
 */
export function toolText(answer: ToolAnswer, context: TextContext): string {
  const { cursor, maxCharacters, language } = context;
  const leading = cursor.after === undefined ? (answer.leading ?? []).map((line) => [line]) : [];
  const items = [...leading, ...answer.items].slice(cursor.skip);
  const compose = (count: number): string => {
    const position = count + cursor.skip - leading.length;
    const last = position > 0 ? answer.cursors?.[position - 1] : undefined;
    const next = last === undefined ? { ...cursor, skip: cursor.skip + count } : { skip: 0, after: last };
    const isListed = count < items.length || (answer.hasMore === true && answer.cursors !== undefined);
    const isCutOff = count === items.length && answer.hasMore === true && !answer.cursors;
    return pageText(
      answer,
      items.slice(0, count),
      [
        ...(isListed ? [message(language, 'mcp.next', { cursor: writeCursor(next) })] : []),
        ...(isCutOff ? [message(language, 'mcp.cutOff')] : []),
      ],
      context,
    );
  };
  let count = items.length > 0 ? 1 : 0;
  const shortest = compose(count);
  if (shortest.length > maxCharacters) return message(language, 'mcp.tooLong', { length: shortest.length });
  while (count < items.length && compose(count + 1).length <= maxCharacters) count++;
  return compose(count);
}

function pageText(
  { head, page }: ToolAnswer,
  items: ToolAnswer['items'],
  after: readonly string[],
  context: TextContext,
): string {
  const { language, standpoint, known } = context;
  const sources = new SourceList(language);
  const day = formatDateWithPreposition(standpoint.valid, language);
  const rows = [
    ...head.map((line) => sources.cite(line)),
    ...items.flatMap((lines) => lines.map((line, at) => `${at === 0 ? '-' : ' '} ${sources.cite(line)}`)),
  ];
  return [
    ...rows,
    ...sources.lines(),
    ...after,
    message(language, 'mcp.asOf', { valid: day, known: known ?? 'none' }),
    message(language, 'table' in page ? 'mcp.table' : 'mcp.page', { link: linkTo(page, context) }),
  ].join('\n');
}

/** The sources of a text, each told once with its number. */
class SourceList {
  private readonly numbers = new Map<string, number>();
  private readonly sources: Cited['source'][] = [];

  constructor(private readonly language: LanguageCode) {}

  /** A line with the number and the day of its first piece of evidence. It is one line, whatever is in a name. */
  cite(line: Line): string {
    if (typeof line === 'string') return oneLine(line);
    const { language } = this;
    const [first, ...others] = line.evidence;
    if (!first) return `${oneLine(line.text)} (${message(language, 'mcp.unsourced')})`;
    const { asOf, against, confidence, source } = first;
    const date = asOf ?? source.published;
    const cited = message(language, 'mcp.cited', {
      number: this.numberOf(source),
      date: date === null ? 'none' : formatDate(date, language),
      against: String(against),
      confidence,
      others: others.length,
    });
    return `${oneLine(line.text)} (${cited})`;
  }

  lines(): string[] {
    const { language } = this;
    return this.sources.map(({ title, publisher, url }, index) => {
      const names = {
        title: quoted(title, language),
        publisher: publisher === null ? 'none' : quoted(publisher, language),
        url: url ?? 'none',
      };
      return oneLine(message(language, 'mcp.source', { number: index + 1, ...names }));
    });
  }

  private numberOf(source: Cited['source']): number {
    const known = this.numbers.get(source.id);
    if (known !== undefined) return known;
    this.sources.push(source);
    this.numbers.set(source.id, this.sources.length);
    return this.sources.length;
  }
}

/** A text as one line, without characters that control a terminal or the direction of text. */
function oneLine(text: string): string {
  return text
    .replace(/\s*[\n\r\u2028\u2029]+\s*/g, ' ')
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}
