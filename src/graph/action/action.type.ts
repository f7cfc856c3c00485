import { registerEnumType } from 'type-graphql';
import { ACTION } from '../../kinds/initiatives';
import { ActionKind, ActionRole } from '../../store/model/enums';
import { typesOf } from '../kinds/types';

registerEnumType(ActionKind, {
  name: 'ActionKind',
  description: 'The kind of an action.',
  valuesConfig: {
    LEGISLATIVE_ADVOCACY: { description: 'Works for a law or a regulation.' },
    TREATY_BODY_REPORT: { description: 'Reports to a treaty body.' },
    UPR_SUBMISSION: { description: 'Submits to the Universal Periodic Review.' },
    CAMPAIGN: { description: 'Campaigns in public.' },
    CONVENING: { description: 'Brings actors together: a congress, an assembly, a summit.' },
    RESEARCH: { description: 'Studies, surveys, evaluates or publishes.' },
    TRAINING: { description: 'Trains.' },
    MEDIA: { description: 'Works with or for the media.' },
    POLICY_DIALOGUE: { description: 'Talks with those who make policy.' },
    OTHER: { description: 'None of these.' },
  },
});

registerEnumType(ActionRole, {
  name: 'ActionRole',
  description: 'The role of an actor in an action.',
  valuesConfig: {
    LEAD: { description: 'It leads, convenes or hosts the action.' },
    PARTNER: { description: 'It takes part in, supports or funds the action.' },
    TARGET: { description: 'It is a target of the action.' },
  },
});

export const { object: AdvocacyAction, connection: AdvocacyActionConnection } = typesOf(ACTION);
