import { isDeepStrictEqual } from 'node:util';
import { keyAsOf } from '../../../exchange/member-sheet/columns';
import type { MemberSheet, NewTie, TieAnswer } from '../../../exchange/member-sheet/read-member-sheet';
import type { RowProblem } from '../../../exchange/rows/problem';
import { bilingual, message, textIn } from '../../../language/message';
import { nameIn } from '../../../language/names';
import { Confidence, SourceKind } from '../../../store/model/enums';
import { ACTOR_TYPES } from '../../../store/model/node-type';
import type { EvidenceRow, TieRowWithId } from '../../../store/model/rows';
import { completeAddress, isWebAddress } from '../../../store/model/text-check';
import type { ChangeContext } from '../../change-context';
import { type EvidenceInput, evidenceRows } from '../../evidence/evidence-rows';
import { checkDates } from '../../input/checks';
import { recordsOfTie, requireInRegions } from '../../authorize/coordinator-region';
import { InputRejected, UserErrorCode, ValidationErrors } from '../../input/validation-errors';
import { checkRetraction, hasDates, type RedatedTie, writeAnswers } from '../../tie/answer-ties';
import { addTie } from '../../tie/record-tie';
import type { ChangeTransaction } from '../../transaction/change-transaction';
import { namesOf, tieSummary } from '../../transaction/change-summary';
import { currentTie, requireCurrentNodes } from '../../transaction/current';
import { readTieVersions, type TieVersion } from '../../transaction/versions.store';
import type { ImportProblem } from '../sheets/import-answer';

/** The effects of a member’s answers on its ties. */
export interface Answered {
  confirmed: TieVersion[];
  redated: RedatedTie[];
  retracted: TieVersion[];
  added: TieRowWithId[];
  /** The number of answers that are on record already. */
  same: number;
}

export const nothingAnswered = (): Answered => ({ confirmed: [], redated: [], retracted: [], added: [], same: 0 });

/** The reasons for which a sheet is not recorded. */
export interface Refusals {
  /** The reasons that a reader of the sheet can resolve. */
  asked: RowProblem[];
  refused: ImportProblem[];
}

/** Writes a member’s answers, with the sheet as the source; fills `answered` and `refusals`. */
export async function recordAnswers(
  context: ChangeContext,
  transaction: ChangeTransaction,
  sheet: MemberSheet,
  answered: Answered,
  refusals: Refusals,
): Promise<void> {
  await new AnswersOfSheet(context, transaction, sheet, answered, refusals).record();
}

class AnswersOfSheet {
  constructor(
    private readonly context: ChangeContext,
    private readonly transaction: ChangeTransaction,
    private readonly sheet: MemberSheet,
    private readonly answered: Answered,
    private readonly refusals: Refusals,
  ) {}

  async record(): Promise<void> {
    const { sheet, context } = this;
    const source = await this.source();
    if (!source) return;
    const versions = await readTieVersions(
      this.transaction.run,
      sheet.answers.map(({ key }) => key.tie),
    );
    const ties = new Map<TieAnswer, TieVersion>();
    for (const row of sheet.answers) {
      if (this.isWithdrawn(row, versions)) this.answered.same++;
      else
        await this.check(row, 'answer', async (errors) => {
          const tie = currentTie(versions, errors, { id: row.key.tie, path: [] });
          if (!tie) return;
          checkAnswer(errors, row, tie);
          errors.throwIfAny();
          await requireInRegions(this.transaction.run, context.viewer, recordsOfTie(tie), []);
          if (await this.isUnchanged(row, tie, versions)) ties.set(row, tie);
        });
    }
    await this.writeTies(ties, source);
    for (const row of sheet.newTies) await this.addTie(row, source);
  }

  /** Returns the sheet as a source, without any person; undefined for an unknown organisation. */
  private async source(): Promise<EvidenceInput | undefined> {
    const { organisation = '', language } = this.sheet;
    const today = this.transaction.at.slice(0, 10);
    return this.check({ line: 0 }, 'key', async (errors) => {
      const reference = { id: organisation, path: [], types: ACTOR_TYPES };
      const node = (await requireCurrentNodes(this.transaction.run, errors, [reference])).get(organisation);
      errors.throwIfAny();
      const name = nameIn(namesOf(node!), language);
      return {
        title: message(language, 'memberSheet.source', { name, year: today.slice(0, 4) }),
        kind: SourceKind.OWN,
        publisher: name,
        asOf: today,
        confidence: Confidence.HIGH,
      };
    });
  }

  /** Returns true where the tie is withdrawn, as in the answer: the sheet was recorded before. */
  private isWithdrawn({ key, isRetracted }: TieAnswer, versions: readonly TieVersion[]): boolean {
    const newest = versions.find(({ id }) => id === key.tie);
    return isRetracted && newest !== undefined && Boolean(newest.properties['retractedAt']);
  }

  /** Returns true for a tie as in the sheet, before or after the answer; else asks the reader. */
  private async isUnchanged(row: TieAnswer, tie: TieVersion, versions: readonly TieVersion[]): Promise<boolean> {
    const { knownFrom } = tie.properties;
    const { madeAt } = row.key;
    const asRead = versions.find(
      ({ id, properties }) => id === tie.id && properties.knownFrom <= madeAt && madeAt < properties.knownTo,
    );
    const isAsAnswered = !row.isRetracted && (row.since ?? row.until) !== undefined && hasDates(redated(row, tie));
    if (isAsAnswered || (asRead && isSameStatement(asRead, tie))) return true;
    const { since, until } = tie.properties;
    const now = await tieSummary(
      this.transaction.run,
      'memberSheet.now',
      { ...tie.properties, ...tie },
      {
        since: since ?? 'none',
        until: until ?? 'none',
      },
    );
    this.refusals.asked.push({
      file: this.sheet.name,
      line: row.line,
      column: this.sheet.headers.key,
      value: keyAsOf(row.key, madeAt),
      expected: bilingual('memberSheet.expected.unchanged', (language) => ({
        day: knownFrom.slice(0, 10),
        now: textIn(now, language),
      })),
      answers: [{ as: keyAsOf(row.key, knownFrom), name: bilingual('memberSheet.stillAnswers') }],
    });
    return false;
  }

  private async writeTies(ties: ReadonlyMap<TieAnswer, TieVersion>, source: EvidenceInput): Promise<void> {
    const byRemark = new Map<string, [TieAnswer, TieVersion][]>();
    for (const one of ties) byRemark.set(one[0].remark ?? '', [...(byRemark.get(one[0].remark ?? '') ?? []), one]);
    for (const group of byRemark.values()) {
      const [[first]] = group as [[TieAnswer, TieVersion]];
      const evidence = await this.check(first, 'remark', (errors) => this.evidence(errors, source, first.remark));
      if (!evidence) continue;
      const isDated = ({ since, until }: TieAnswer) => (since ?? until) !== undefined;
      const retracted = group.flatMap(([row, tie]) => (row.isRetracted ? [tie] : []));
      const written = {
        retracted,
        confirmed: group.flatMap(([row, tie]) => (row.isRetracted || isDated(row) ? [] : [tie])),
        redated: group.flatMap(([row, tie]) => (!row.isRetracted && isDated(row) ? [redated(row, tie)] : [])),
      };
      await writeAnswers(this.transaction, written, evidence);
      this.answered.retracted.push(...retracted);
      this.answered.confirmed.push(...written.confirmed);
      this.answered.redated.push(...written.redated);
    }
  }

  private async addTie({ line, type, from, to, since, until, remark }: NewTie, source: EvidenceInput): Promise<void> {
    await this.check({ line }, 'statement', async () => {
      const input = { type, from, to, since, until, confidence: Confidence.HIGH, evidence: sourcesOf(source, remark) };
      this.answered.added.push(await addTie(this.context, this.transaction, input));
    });
  }

  private evidence(
    errors: ValidationErrors,
    source: EvidenceInput,
    remark: string | undefined,
  ): Promise<EvidenceRow[]> {
    return evidenceRows(this.transaction.run, errors, sourcesOf(source, remark), []);
  }

  /** Runs checks of a row; returns undefined for a rejection, which becomes its problem. */
  private async check<T>(
    { line }: { line: number },
    column: 'answer' | 'statement' | 'remark' | 'key',
    work: (errors: ValidationErrors) => Promise<T>,
  ): Promise<T | undefined> {
    try {
      const errors = new ValidationErrors();
      const done = await work(errors);
      errors.throwIfAny();
      return done;
    } catch (error) {
      if (!(error instanceof InputRejected)) throw error;
      for (const one of error.errors) {
        const field = one.path.at(-1);
        if (one.code === UserErrorCode.ALREADY_RECORDED) this.answered.same++;
        else
          this.refusals.refused.push({
            sheet: this.sheet.name,
            line: line > 0 ? line : null,
            otherLines: [],
            answers: [],
            column: this.sheet.headers[field === 'since' || field === 'until' ? field : column],
            message: textIn(one, this.context.language),
          });
      }
      return undefined;
    }
  }
}

/** The properties of a tie in a sentence, besides its type. */
const STATEMENT_PROPERTIES = [
  'since',
  'until',
  'phrases',
  'stance',
  'stage',
  'answer',
  'contested',
  'qualifierEn',
  'qualifierFr',
] as const;

function isSameStatement(first: TieVersion, second: TieVersion): boolean {
  const statementOf = ({ from, to, properties }: TieVersion) => [
    from,
    to,
    ...STATEMENT_PROPERTIES.map((name) => properties[name] ?? null),
  ];
  return isDeepStrictEqual(statementOf(first), statementOf(second));
}

/** Returns the sources of a row: the member’s answer and a remark that is a web address. */
function sourcesOf(source: EvidenceInput, remark: string | undefined): EvidenceInput[] {
  if (remark === undefined) return [source];
  const address = completeAddress(remark);
  if (!isWebAddress(address)) return [{ ...source, locator: remark }];
  return [source, { url: new URL(address).href, confidence: Confidence.MEDIUM }];
}

function redated({ since, until }: TieAnswer, version: TieVersion): RedatedTie {
  return { version, changed: { ...(since && { since }), ...(until && { until }) } };
}

function checkAnswer(errors: ValidationErrors, row: TieAnswer, tie: TieVersion): void {
  if (row.isRetracted) checkRetraction(errors, [], tie);
  else checkDates(errors, [], { since: row.since ?? tie.properties.since, until: row.until ?? tie.properties.until });
}
