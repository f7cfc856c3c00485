import type { LanguageCode } from '../../language/language';
import { message } from '../../language/message';
import { formatDate, formatDateWithPreposition } from '../../language/partial-date';
import { type Citation, type Line, type LinkContext, linkTo, type ToolAnswer } from './answer';
import { type AnswerCursor, writeCursor } from './cursor';
import { quoted } from './quoted';

export interface TextContext extends LinkContext {
  standpoint: { valid: string };
  /** Maximum number of characters of the text. */
  maxCharacters: number;
  cursor: AnswerCursor;
}

/**
 * Formats an answer as a text: its head, as many whole items as fit, their sources, the next
 * cursor, the day of the answer, and the page that shows the same.
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
  footer: readonly string[],
  context: TextContext,
): string {
  const { language, standpoint, known } = context;
  const sources = new SourceList(language);
  const day = formatDateWithPreposition(standpoint.valid, language);
  const rows = [
    ...head.map((line) => sources.cite(line)),
    ...items.flatMap((lines) => lines.map((line, index) => `${index === 0 ? '-' : ' '} ${sources.cite(line)}`)),
  ];
  return [
    ...rows,
    ...sources.lines(),
    ...footer,
    message(language, 'mcp.asOf', { valid: day, known: known ?? 'none' }),
    message(language, 'table' in page ? 'mcp.table' : 'mcp.page', { link: linkTo(page, context) }),
  ].join('\n');
}

/** The sources of a text, deduplicated and numbered. */
class SourceList {
  private readonly numbers = new Map<string, number>();
  private readonly sources: Citation['source'][] = [];

  constructor(private readonly language: LanguageCode) {}

  /** Returns one line, with the number and the day of its first piece of evidence. */
  cite(line: Line): string {
    if (typeof line === 'string') return oneLine(line);
    const { language } = this;
    const [first, ...otherEvidence] = line.evidence;
    if (!first) return `${oneLine(line.text)} (${message(language, 'mcp.unsourced')})`;
    const { asOf, contradicts, confidence, source } = first;
    const date = asOf ?? source.publishedOn;
    const cited = message(language, 'mcp.cited', {
      number: this.numberOf(source),
      date: date === null ? 'none' : formatDate(date, language),
      against: String(contradicts),
      confidence,
      others: otherEvidence.length,
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

  private numberOf(source: Citation['source']): number {
    const existing = this.numbers.get(source.id);
    if (existing !== undefined) return existing;
    this.sources.push(source);
    this.numbers.set(source.id, this.sources.length);
    return this.sources.length;
  }
}

/** Returns one line, without characters that control a terminal or the direction of text. */
function oneLine(text: string): string {
  return text
    .replace(/\s*[\n\r\u2028\u2029]+\s*/g, ' ')
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}
