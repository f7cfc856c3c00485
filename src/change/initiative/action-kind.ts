import { ChangeAction } from '../change-action';
import { given } from '../ledger/node-row';
import { LEADS, PARTNERS, TARGETS } from './places';
import type { InitiativeKind } from './save-initiative';
import type { ActionInput } from './initiative-input.type';

export const ACTION: InitiativeKind<ActionInput> = {
  action: ChangeAction.SAVE_ACTION,
  type: 'AdvocacyAction',
  places: [LEADS, PARTNERS, TARGETS],
  holders: ({ leads, partners, targets }) =>
    [
      { name: 'leads', place: LEADS, ids: leads },
      { name: 'partners', place: PARTNERS, ids: partners },
      { name: 'targets', place: TARGETS, ids: targets },
    ].flatMap(({ name, place, ids }) => ids.map((id, at) => ({ place, id, path: ['input', name, String(at)] }))),
  rest: ({ kind, outcome, campaign }, stands) => {
    const { outcome: stood, ...kept } = stands?.properties ?? {};
    const next = given(outcome, stood as string | undefined);
    return { parent: given(campaign, stands?.parent), properties: { ...kept, kind, ...(next && { outcome: next }) } };
  },
  asked: ({ campaign }) =>
    typeof campaign === 'string' ? [{ id: campaign, path: ['input', 'campaign'], types: ['Campaign'] }] : [],
  texts: ({ outcome }) => [{ text: outcome, path: ['input', 'outcome'] }],
};
