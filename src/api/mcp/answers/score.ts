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

/** What is unknown of an objective in a place that the line of `scoreText` does not say. */
export function unsaidLines(unknown: readonly CodedUnknown[], language: LanguageCode): string[] {
  return unknownLines(
    unknown.filter(({ code }) => !SAID_BY_SCORE.includes(code)),
    language,
  );
}

const SAID_BY_SCORE = [
  'NO_MEMBER_ON_RECORD',
  'NO_MEMBER_TIED',
  'NO_PARTNERSHIP_ON_RECORD',
  'NO_ACTION_ON_RECORD',
  'NO_PUBLIC_COMMITMENT_ON_RECORD',
];

/** What is on record for an objective; null is "not on record", never 0. */
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
