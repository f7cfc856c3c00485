import { Actor } from '../../graph/actor/actor.type';
import { Commitment } from '../../graph/commitment/commitment.type';
import { ENGAGEMENT } from '../../kinds/engagement';
import { FOLLOW_UP } from '../../kinds/follow-up';
import { ROSTER } from '../../kinds/roster';
import { answerRoster, RosterPayload } from '../roster/answer-roster';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { payloadType, toPayload } from '../payload.type';
import type { ChangeOutcome } from '../transaction/record-change';
import { reportChangesResolver } from './report-changes.resolver';

/** Returns the record that a report is about, in a field of the payload. */
const withSubject = (field: string) => (context: ChangeContext, outcome: Promise<ChangeOutcome>) =>
  toPayload(context, field, outcome);

export const REPORT_CHANGES = [
  reportChangesResolver(ENGAGEMENT, {
    action: ChangeAction.RECORD_ENGAGEMENT,
    payload: payloadType('Actor', 'actor', () => Actor as never),
    answer: withSubject('actor'),
  }),
  reportChangesResolver(FOLLOW_UP, {
    action: ChangeAction.RECORD_FOLLOW_UP,
    payload: payloadType('Commitment', 'commitment', () => Commitment),
    answer: withSubject('commitment'),
  }),
  reportChangesResolver(ROSTER, {
    action: ChangeAction.RECORD_ROSTER,
    payload: RosterPayload,
    answer: answerRoster,
  }),
];
