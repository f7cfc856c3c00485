import { StakeholderGroup } from '../../store/model/actor-kind';
import { ActionKind, PartnershipKind } from '../../store/model/enums';
import { choice, choices, flag, record, text, texts } from './record';

const INITIATIVE = {
  initiativeKind: text({ isFileOnly: true }),
  outcome: text(),
  outcomeFr: text(),
  participantsNotNamed: choices(Object.values(StakeholderGroup)),
  participantsNotes: texts(),
  participantsNotesFr: texts(),
  note: text(),
};

export const PARTNERSHIP = record({
  file: 'partnerships.csv',
  fields: { kind: choice(Object.values(PartnershipKind)), ...INITIATIVE },
});

export const ACTION = record({
  file: 'actions.csv',
  parent: 'campaign',
  fields: {
    kind: choice(Object.values(ActionKind)),
    withChildrenOrSurvivors: flag(),
    ...INITIATIVE,
  },
});

export const CAMPAIGN = record({
  file: 'actions.csv',
  parent: 'campaign',
  fields: { withChildrenOrSurvivors: flag({ isFileOnly: true }), ...INITIATIVE },
});
