import { MEETINGS } from '../../graph/kinds/kinds';
import { MEETING } from '../../kinds/meeting';
import { ChangeAction } from '../change-action';
import { kindChangesResolver } from './kind-changes.resolver';

export const KIND_CHANGES = [kindChangesResolver(MEETING, MEETINGS.types.object, ChangeAction.SAVE_MEETING)];
