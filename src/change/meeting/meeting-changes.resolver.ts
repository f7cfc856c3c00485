import { Meeting } from '../../graph/meeting/meeting.resolver';
import { MEETING } from '../../kinds/meeting';
import { ChangeAction } from '../change-action';
import { kindChangesResolver } from '../kinds/kind-changes.resolver';
import type { KindInput } from '../kinds/kind-input.type';
import { saveRecord } from '../kinds/save-record';

const action = ChangeAction.SAVE_MEETING;

export const MeetingChangesResolver = kindChangesResolver<KindInput>(MEETING, {
  object: Meeting,
  save: (context, input, options) => saveRecord(MEETING, context, { action, input, options }),
});
