import type { MemberSheet } from '../../../exchange/member-sheet/read-member-sheet';
import { bilingual, message, textIn } from '../../../language/message';
import { ChangeAction } from '../../change-action';
import type { ChangeContext } from '../../change-context';
import { InputRejected } from '../../input/validation-errors';
import { countsText } from '../../tie/answer-ties';
import { type ChangeSummary, summaryOf } from '../../transaction/change-record';
import type { ChangeTransaction } from '../../transaction/change-transaction';
import { readChange } from '../../transaction/feed.store';
import { recordChange } from '../../transaction/record-change';
import { type Difference, isEnded, noDifference } from '../difference';
import { listRecordChanges } from '../record-changes';
import type { ImportAnswer } from '../sheets/import-answer';
import { countsOf, MAX_CHANGES } from '../sheets/counts';
import { distinctProblems, MAX_PROBLEMS, type SheetsReading } from '../sheets/read-sheets';
import { type Answered, nothingAnswered, recordAnswers, type Refusals } from './record-answers';

/** The sheets that members filled in, as they were read, and their problems. */
type MembersReading = Pick<SheetsReading, 'members' | 'problems' | 'problemCount' | 'sheets'>;

/**
 * Records the answers of members in the sheets of the yearly round as one change: confirmations,
 * ends, corrections and new ties; or nothing with any problem or in a dry run. A coordinator needs
 * rights on each tie. Throws ImportRunning, and UnavailableError like a mutation.
 */
export async function importMemberSheets(
  context: ChangeContext,
  { members, sheets, ...read }: MembersReading,
  dryRun: boolean,
): Promise<ImportAnswer> {
  const recorded = read.problemCount === 0 ? await record(context, members, dryRun) : undefined;
  const { answered = nothingAnswered(), refusals = { asked: [], refused: [] }, change = null } = recorded ?? {};
  const found = [...read.problems, ...distinctProblems(refusals.asked, context.language), ...refusals.refused];
  const { confirmed, retracted } = answered;
  const difference = differenceOf(answered);
  return {
    mapping: null,
    memberSheet: true,
    sheets,
    records: [],
    matches: [],
    leftOut: { personal: [], other: [], rows: [] },
    problems: found.slice(0, MAX_PROBLEMS),
    problemCount: read.problemCount + found.length - read.problems.length,
    counts: { ...countsOf(difference), newEvidence: confirmed.length, retractedTies: retracted.length },
    changes: await listRecordChanges(context.read, difference, {
      language: context.language,
      max: MAX_CHANGES,
      confirmed,
      retracted,
    }),
    change,
  };
}

interface Recorded {
  answered: Answered;
  refusals: Refusals;
  change: ImportAnswer['change'];
}

async function record(context: ChangeContext, sheets: readonly MemberSheet[], dryRun: boolean): Promise<Recorded> {
  let answered = nothingAnswered();
  let refusals: Refusals = { asked: [], refused: [] };
  const request = { action: ChangeAction.ANSWER_TIES, options: { dryRun }, input: sheets };
  try {
    const { change, errors } = await recordChange(context, request, async (transaction) => {
      // The transaction may be retried.
      answered = nothingAnswered();
      refusals = { asked: [], refused: [] };
      for (const sheet of sheets) await recordAnswers(context, transaction, sheet, answered, refusals);
      if (refusals.asked.length + refusals.refused.length > 0) throw new InputRejected([]);
      return summarize(transaction, sheets, answered);
    });
    refusals.refused.push(
      ...errors.map((error) => ({
        sheet: sheets[0]!.name,
        line: null,
        otherLines: [],
        column: null,
        answers: [],
        message: textIn(error, context.language),
      })),
    );
    if (refusals.asked.length + refusals.refused.length > 0) answered = nothingAnswered();
    if (dryRun || change === null) return { answered, refusals, change: null };
    const found = await readChange(context.read, change);
    return { answered, refusals, change: { id: change, summary: textIn(summaryOf(found!), context.language) } };
  } finally {
    await context.endDryRun();
  }
}

function summarize(transaction: ChangeTransaction, sheets: readonly MemberSheet[], answered: Answered): ChangeSummary {
  const { confirmed, redated, retracted, added } = answered;
  const { changedTies } = differenceOf(answered);
  const ended = changedTies.filter(isEnded).length;
  const clearances = [...confirmed, ...retracted, ...redated.map(({ version }) => version)].map(
    ({ properties }) => properties.clearance,
  );
  transaction.hideBelow(Math.max(0, ...clearances));
  const counts = {
    confirmed: confirmed.length,
    ended,
    corrected: changedTies.length - ended,
    retracted: retracted.length,
    recorded: added.length,
  };
  const summary = bilingual('change.ties.answered', (language) => ({
    answers: countsText(counts, language),
    reason: retracted.length > 0 ? message(language, 'memberSheet.reason', { count: sheets.length }) : 'none',
  }));
  return { about: null, summary };
}

function differenceOf({ redated, added, same }: Answered): Difference {
  const changedTies = redated.map(({ version, changed }) => ({ version, from: version.from, to: version.to, changed }));
  return { ...noDifference(), changedTies, newTies: added, same };
}
