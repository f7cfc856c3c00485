import { StakeholderGroup } from '../store/model/actor-kind';
import { ActionKind, PartnershipKind } from '../store/model/enums';
import { ACTOR_TYPES } from '../store/model/node-type';
import { TieType } from '../store/model/tie-type';
import { CONDUCTING_TYPES } from '../store/model/tie-types';
import { Visibility } from '../store/model/visibility';
import { choice, choices, flag, many, one, record, text, texts } from './record';

const INITIATIVE = {
  initiativeKind: text({ isFileOnly: true }),
  outcome: text(),
  outcomeFr: text(),
  participantsNotNamed: choices(StakeholderGroup),
  participantsNotes: texts(),
  participantsNotesFr: texts(),
  note: text(),
};

/** What initiatives and opportunities are about. */
export const SCOPE = {
  objectives: many(['Objective'], { out: TieType.PURSUES }),
  countries: many(['Country'], { out: TieType.COVERS }),
};

const TARGETS = many(ACTOR_TYPES, { out: TieType.TARGETS });
const LEADING = [TieType.LEADS, TieType.CONVENES, TieType.SECRETARIAT_OF];
const TAKING_PART = CONDUCTING_TYPES.filter((type) => ![...LEADING, TieType.PARTICIPATES_IN].includes(type));

export const PARTNERSHIP = record({
  file: 'partnerships.csv',
  fields: { kind: choice(PartnershipKind), ...INITIATIVE },
  links: { ...SCOPE, manifestations: many(['Manifestation'], { out: TieType.ABOUT }) },
});

export const ACTION = record({
  file: 'actions.csv',
  parent: 'campaign',
  fields: {
    kind: choice(ActionKind),
    withChildrenOrSurvivors: flag(),
    ...INITIATIVE,
    visibility: choice(Visibility),
  },
  links: {
    leads: many(ACTOR_TYPES, { in: LEADING }),
    partners: many(ACTOR_TYPES, { in: [TieType.PARTICIPATES_IN, ...TAKING_PART] }),
    targets: TARGETS,
    opportunity: one(['Opportunity'], { out: TieType.MADE_FOR }),
    ...PARTNERSHIP.links,
  },
});

export const CAMPAIGN = record({
  file: 'actions.csv',
  parent: 'campaign',
  fields: { withChildrenOrSurvivors: flag({ isFileOnly: true }), ...INITIATIVE },
  links: { targets: TARGETS, ...PARTNERSHIP.links },
});
