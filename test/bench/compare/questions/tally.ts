import type { Json } from '../../../support/api';
import { combinations, daysBack } from '../pool';
import { question, type Question } from '../question';
import { type Asking, standpoint } from '../asking';

const A_HUNDRED_YEARS = 36_525;

const DIMENSIONS = [
  { by: ['OBJECTIVE', 'REGION'], name: 'objective-region' },
  { by: ['GROUP', 'OBJECTIVE'], name: 'group-objective' },
  { by: ['GROUP', 'REGION'], name: 'group-region' },
];

/** The number of partnerships by two dimensions on a day. */
export function tally({ today }: Asking): Question {
  return question(
    'dashboard counts',
    combinations(DIMENSIONS, daysBack(today, A_HUNDRED_YEARS)),
    ([{ by, name }, valid]) => ({
      api: { query: API, variables: { by, valid } },
      peer: peerOf(by),
      statement: `tally-${name}`,
      parameters: standpoint(valid),
    }),
    {
      api: ({ tally }) => (tally as unknown as Json[]).map(fromKeys),
      peer: ({ counts }) => counts,
    },
  );
}

const API = `query ($by: [TallyDimension!]!, $valid: PartialDate!) @asOf(valid: $valid) {
  tally(of: PARTNERSHIPS, by: $by) { keys { id } count } }`;

function peerOf([first = '', second = '']: string[]): string {
  const capital = (word: string) => word.charAt(0) + word.slice(1).toLowerCase();
  return `query ($valid: String!, $known: String!, $clearance: Int!) {
    counts: tally${capital(first)}${capital(second)}(valid: $valid, known: $known, clearance: $clearance) {
      first second count } }`;
}

function fromKeys({ keys, count }: Json): unknown {
  return { first: keys![0]!.id, second: keys![1]!.id, count };
}
