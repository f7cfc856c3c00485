import type { LanguageCode } from '../../../language/language';
import { message } from '../../../language/message';
import { type NamedNode, nodesText, unknownLines } from './claims';

export interface CodedUnknown {
  code: string;
  text: string;
}

export interface ScorecardLine {
  objective: NamedNode;
  memberCount: number | null;
  partnershipCount: number | null;
  actionCount: number | null;
  commitmentCount: number | null;
  unknown: CodedUnknown[];
}

/** Formats the unknowns of an objective in a place that `scoreText` does not contain. */
export function remainingUnknownLines(unknown: readonly CodedUnknown[], language: LanguageCode): string[] {
  return unknownLines(
    unknown.filter(({ code }) => !SCORE_CODES.includes(code)),
    language,
  );
}

/** The code of records that could count for an objective. */
export const UNASSIGNED = 'UNASSIGNED';

/** Names once the objectives for which more records could count. */
export function unassignedLines(lines: readonly ScorecardLine[], language: LanguageCode): string[] {
  const open = lines.filter(({ unknown }) => unknown.some(({ code }) => code === UNASSIGNED));
  if (open.length === 0) return [];
  const all = open.length === lines.length ? 'yes' : 'no';
  const objectives = nodesText(
    open.map(({ objective }) => objective),
    language,
  );
  return [message(language, 'explorer.place.unassigned', { all, objectives })];
}

const SCORE_CODES = [
  'NO_MEMBER_ON_RECORD',
  'NO_MEMBER_TIED',
  'NO_PARTNERSHIP_ON_RECORD',
  'NO_ACTION_ON_RECORD',
  'NO_PUBLIC_COMMITMENT_ON_RECORD',
];

/** Formats the counts on record for an objective; null is "not on record", never 0. */
export function scoreText(
  subject: string,
  counts: Pick<ScorecardLine, 'memberCount' | 'actionCount'> &
    Partial<Pick<ScorecardLine, 'partnershipCount' | 'commitmentCount'>>,
  language: LanguageCode,
): string {
  const { memberCount, partnershipCount, actionCount, commitmentCount } = counts;
  return message(language, 'mcp.score', {
    subject,
    members: memberCount ?? 'none',
    partnerships: partnershipCount === undefined ? 'unasked' : (partnershipCount ?? 'none'),
    actions: actionCount ?? 'none',
    commitments: commitmentCount === undefined ? 'unasked' : (commitmentCount ?? 'none'),
  });
}
