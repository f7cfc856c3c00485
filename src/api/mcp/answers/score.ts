import type { LanguageCode } from '../../../language/language';
import { message } from '../../../language/message';
import { type NamedNode, unknownLines } from './claims';

export interface CodedUnknown {
  code: string;
  text: string;
}

export interface ScorecardLine {
  objective: NamedNode;
  members: number | null;
  partnerships: number | null;
  actions: number | null;
  commitments: number | null;
  unknown: CodedUnknown[];
}

/**
 * Formats the unknowns of an objective in a country or region that `scoreText` does not contain.
 */
export function remainingUnknownLines(unknown: readonly CodedUnknown[], language: LanguageCode): string[] {
  return unknownLines(
    unknown.filter(({ code }) => !SCORE_CODES.includes(code)),
    language,
  );
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
  counts: Pick<ScorecardLine, 'members' | 'actions'> & Partial<Pick<ScorecardLine, 'partnerships' | 'commitments'>>,
  language: LanguageCode,
): string {
  const { members, partnerships, actions, commitments } = counts;
  return message(language, 'mcp.score', {
    subject,
    members: members ?? 'none',
    partnerships: partnerships === undefined ? 'unasked' : (partnerships ?? 'none'),
    actions: actions ?? 'none',
    commitments: commitments === undefined ? 'unasked' : (commitments ?? 'none'),
  });
}
