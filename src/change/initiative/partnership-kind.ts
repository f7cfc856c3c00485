import { ChangeAction } from '../change-action';
import { SEATS } from './places';
import type { InitiativeKind } from './save-initiative';
import type { PartnershipInput } from './initiative-input.type';

export const PARTNERSHIP: InitiativeKind<PartnershipInput> = {
  action: ChangeAction.SAVE_PARTNERSHIP,
  type: 'Partnership',
  places: Object.values(SEATS),
  holders: ({ participants }) =>
    participants.map(({ actor, role, since, until }, at) => ({
      place: SEATS[role],
      id: actor,
      since,
      until,
      path: ['input', 'participants', String(at), 'actor'],
    })),
  rest: (_, stands) => ({ properties: stands?.properties }),
};
