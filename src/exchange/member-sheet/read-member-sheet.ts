import type { Language } from '../../language/language';
import { bilingual } from '../../language/message';
import { foldText } from '../../language/names';
import { firstDay, isInPeriod, lastDay, PERIOD } from '../../language/partial-date';
import { personalDatum } from '../../store/model/personal-data';
import { MAX_TEXT_LENGTH, textProblem } from '../../store/model/text-check';
import type { TieType } from '../../store/model/tie-type';
import { ActorIndex, type NamedActor } from '../mapping/actor-index';
import { headerWords, readHeaders } from '../mapping/headers';
import { findActor } from '../mapping/read-named';
import type { OpenSheet } from '../mapping/open-sheets';
import { type DateOrder, readDate } from '../rows/date-text';
import type { PossibleAnswer, ProblemText, RowProblem } from '../rows/problem';
import { isBlank, type TableRecord } from '../rows/row';
import {
  type Answer,
  ANSWER_WORDS,
  ANSWERS,
  isOneOf,
  type Link,
  LINK_WORDS,
  LINKS,
  TYPES,
  wordFor,
} from './answer-words';
import { memberHeader, type MemberColumn, MEMBER_COLUMNS, readRowKey, type RowKey } from './columns';

/** A member's answer about a tie, on record or not. */
interface AnsweredRow {
  line: number;
  since?: string | undefined;
  until?: string | undefined;
  /** The member's remark, where it is readable. */
  remark?: string | undefined;
}

export interface TieAnswer extends AnsweredRow {
  key: RowKey & { tie: string };
  isRetracted: boolean;
}

export interface NewTie extends AnsweredRow {
  type: TieType;
  from: string;
  to: string;
}

/** A sheet that a member filled in. */
export interface MemberSheet {
  name: string;
  language: Language;
  /** The headers of the sheet, by column. */
  headers: Readonly<Record<MemberColumn, string>>;
  /** The id of the organisation that answers; undefined where no key contains it. */
  organisation: string | undefined;
  answers: TieAnswer[];
  newTies: NewTie[];
}

/** The user's meanings of the values of a column, by its header. */
export type ChosenValues = ReadonlyMap<string, Readonly<Record<string, string>>>;

export interface ReadingOptions {
  language: Language;
  chosen: ChosenValues;
  actors: readonly NamedActor[];
  dates: DateOrder | undefined;
  /** The day of reading, ISO 8601. */
  today: string;
}

/** Reads a sheet that memberSheetLanguage recognises; wrong and unclear cells are problems. */
export function readMemberSheet(sheet: OpenSheet, options: ReadingOptions, problems: RowProblem[]): MemberSheet {
  const reader = new MemberSheetReader(sheet, options, problems);
  return reader.read();
}

class MemberSheetReader {
  private readonly headers: Record<MemberColumn, string>;
  private readonly indexes: Record<MemberColumn, number>;
  private readonly rows: TableRecord[];
  private readonly actors: ActorIndex;

  constructor(
    private readonly sheet: OpenSheet,
    private readonly options: ReadingOptions,
    private readonly problems: RowProblem[],
  ) {
    const { headers, rows } = readHeaders(sheet.name, sheet.records, undefined, problems)!;
    this.indexes = byColumn((column) => {
      const memberWords = headerWords(memberHeader(column, options.language));
      return headers.names.findIndex((name) => headerWords(name) === memberWords);
    });
    this.headers = byColumn((column) => headers.names[this.indexes[column]]!);
    this.rows = rows;
    this.actors = new ActorIndex(options.actors);
  }

  read(): MemberSheet {
    const read: MemberSheet = {
      name: this.sheet.name,
      language: this.options.language,
      headers: this.headers,
      organisation: this.organisation(),
      answers: [],
      newTies: [],
    };
    for (const row of this.rows) {
      const key = this.keyOf(row);
      if (key === null) continue;
      if (key?.tie !== undefined) this.readAnswer(row, { ...key, tie: key.tie }, read.answers);
      else if (!isBlank(this.cell(row, 'other'))) this.readNewTie(row, read);
    }
    return read;
  }

  /** The organisation of all keys: a sheet is the answer of one organisation. */
  private organisation(): string | undefined {
    const keys = this.rows.flatMap((row) => readRowKey(this.cell(row, 'key')) ?? []);
    const [first, ...others] = new Set(keys.map(({ organisation }) => organisation));
    if (first === undefined || others.length > 0) {
      const expected = bilingual('memberSheet.expected.organisation');
      this.problems.push({
        file: this.sheet.name,
        line: 0,
        column: this.headers.key,
        value: others.join(', '),
        expected,
      });
    }
    return first;
  }

  private cell({ cells }: TableRecord, column: MemberColumn): string {
    return (cells[this.indexes[column]] ?? '').trim();
  }

  private reject(
    row: TableRecord,
    column: MemberColumn,
    expected: ProblemText,
    answers: readonly PossibleAnswer[] = [],
  ): undefined {
    const value = this.cell(row, column);
    this.problems.push({
      file: this.sheet.name,
      line: row.line,
      column: this.headers[column],
      value,
      expected,
      answers,
    });
  }

  /** The user's meaning of a cell. */
  private chosenFor(row: TableRecord, column: MemberColumn): string | undefined {
    const chosen = this.options.chosen.get(this.headers[column]) ?? {};
    const value = this.cell(row, column);
    return Object.hasOwn(chosen, value) ? chosen[value] : undefined;
  }

  /** The row's key; undefined for an added row, null for an invalid key, which is a problem. */
  private keyOf(row: TableRecord): RowKey | null | undefined {
    const text = this.chosenFor(row, 'key') ?? this.cell(row, 'key');
    if (text === '') return undefined;
    const key = readRowKey(text);
    if (!key) this.reject(row, 'key', bilingual('memberSheet.expected.key'));
    return key ?? null;
  }

  private readAnswer(row: TableRecord, key: TieAnswer['key'], answers: TieAnswer[]): void {
    const [since, until] = [this.date(row, 'since'), this.date(row, 'until')];
    const answer = this.answerOf(row, since !== undefined || until !== undefined);
    if (answer === undefined || answer === 'unknown') return;
    const isOver = until !== undefined && lastDay(until) < this.options.today;
    if (answer === 'ended' && isBlank(this.cell(row, 'until')))
      this.reject(row, 'until', bilingual('memberSheet.expected.until'));
    if (answer === 'true' && isOver) this.rejectAnswer(row, 'true', ['ended']);
    const isRetracted = answer === 'never';
    const dates = isRetracted ? {} : { since, until };
    answers.push({ key, line: row.line, isRetracted, ...dates, remark: this.remark(row) });
  }

  /** A member's answer; dates alone state a tie's beginning or end, an empty row states nothing. */
  private answerOf(row: TableRecord, hasDates: boolean): Answer | undefined {
    const cell = this.cell(row, 'answer');
    if (cell === '') return hasDates ? this.impliedAnswer(row) : undefined;
    const answer = this.chosenFor(row, 'answer') ?? wordFor(ANSWER_WORDS, cell);
    if (isOneOf(ANSWERS, answer)) return answer;
    // « no » is ambiguous: the tie may have ended or never existed.
    if (/^(?:no|non|n)$/.test(foldText(cell))) {
      if (!isBlank(this.cell(row, 'until'))) return 'ended';
      return this.rejectAnswer(row, 'no', ['ended', 'never']);
    }
    return this.rejectAnswer(row, 'other', ANSWERS);
  }

  private impliedAnswer(row: TableRecord): Answer {
    return isBlank(this.cell(row, 'until')) ? 'true' : 'ended';
  }

  private rejectAnswer(row: TableRecord, reason: 'true' | 'no' | 'other', possible: readonly Answer[]): undefined {
    const answers = possible.map((answer) => ({ as: answer, name: this.word(`answer.${answer}`) }));
    this.reject(row, 'answer', bilingual('memberSheet.expected.answer', { found: reason }), answers);
  }

  private readNewTie(row: TableRecord, { organisation, newTies }: MemberSheet): void {
    const otherEnd = this.otherEndOf(row);
    const link = this.linkOf(row);
    const [since, until] = [this.date(row, 'since'), this.date(row, 'until')];
    const remark = this.remark(row);
    if (otherEnd === undefined || link === undefined || organisation === undefined) return;
    const [from, to] = link === 'fundedBy' ? [otherEnd, organisation] : [organisation, otherEnd];
    newTies.push({ line: row.line, type: TYPES[link], from, to, since, until, remark });
  }

  private otherEndOf(row: TableRecord): string | undefined {
    const chosen = this.chosenFor(row, 'other');
    if (chosen !== undefined) return chosen;
    if (this.isPersonal(row, 'other')) return undefined;
    const result = findActor(this.actors, this.cell(row, 'other'));
    return 'id' in result ? result.id : this.reject(row, 'other', result.expected, result.answers);
  }

  private linkOf(row: TableRecord): Link | undefined {
    const cell = this.cell(row, 'statement');
    const link = this.chosenFor(row, 'statement') ?? wordFor(LINK_WORDS, cell);
    if (isOneOf(LINKS, link)) return link;
    const answers = LINKS.map((candidate) => ({ as: candidate, name: this.word(`link.${candidate}`) }));
    return this.reject(row, 'statement', bilingual('memberSheet.expected.link'), answers);
  }

  private word(key: `answer.${Answer}` | `link.${Link}`): { en: string; fr: string } {
    return bilingual(`memberSheet.${key}`);
  }

  private date(row: TableRecord, column: 'since' | 'until'): string | undefined {
    const cell = this.cell(row, column);
    if (cell === '') return undefined;
    const reading = readDate(cell, this.options.dates);
    if (!('date' in reading)) return this.reject(row, column, reading.expected);
    if (!isInPeriod(reading.date)) return this.reject(row, column, bilingual('import.date.period', { ...PERIOD }));
    if (column === 'since' && firstDay(reading.date) > this.options.today)
      return this.reject(row, column, bilingual('import.date.future'));
    return reading.date;
  }

  private remark(row: TableRecord): string | undefined {
    const cell = this.cell(row, 'remark');
    const problem = textProblem(cell, MAX_TEXT_LENGTH);
    if (problem) return this.reject(row, 'remark', { en: problem.en, fr: problem.fr });
    return cell || undefined;
  }

  private isPersonal(row: TableRecord, column: MemberColumn): boolean {
    const datum = personalDatum(this.cell(row, column));
    if (datum) this.reject(row, column, bilingual('import.personalCell', { datum }));
    return datum !== undefined;
  }
}

function byColumn<T>(valueOf: (column: MemberColumn) => T): Record<MemberColumn, T> {
  return Object.fromEntries(MEMBER_COLUMNS.map((column) => [column, valueOf(column)])) as Record<MemberColumn, T>;
}
