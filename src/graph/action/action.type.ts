import { Field, ObjectType, registerEnumType, ArgsType, ID, InputType } from 'type-graphql';
import { Entity, Node } from '../node/node.type';
import { filteredConnectionType } from '../../store/paging/connection';
import { PartialDateScalar } from '../../store/scalars';
import { ActionKind, ActionRole } from '../../store/model/enums';
import { AskStage } from '../../store/model/tie-type';
import { InitiativeFilter } from '../partnership/partnership.type';
import { PageArgs } from '../../store/paging/page';

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

@ObjectType({
  implements: [Entity, Node],
  simpleResolvers: true,
  description:
    'An advocacy action. It stays listed after it has ended. A reader whose clearance is below its visibility sees nothing of it.',
})
export class AdvocacyAction extends Entity {
  @Field(() => ActionKind, { description: 'Its kind.' })
  kind: ActionKind;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it began; null where unknown.' })
  since?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'When it ended; null while it is under way or where unknown.',
  })
  until?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether children, young people or survivors took part in it as a group; null where no source says. Never who.',
  })
  withChildrenOrSurvivors?: boolean | null;
}

export const AdvocacyActionConnection = filteredConnectionType('AdvocacyAction', () => AdvocacyAction);

@InputType({ description: 'All conditions that are set must be met. Unknown ids are BAD_USER_INPUT.' })
export class ActionFilter extends InitiativeFilter {
  @Field(() => [ActionKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: ActionKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'Led or convened by at least one of these actors.' })
  leads?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Targets at least one of these actors.' })
  targets?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Part of one of these campaigns.' })
  campaigns?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Made for at least one of these opportunities.' })
  opportunities?: string[] | null;

  @Field(() => [AskStage], {
    nullable: true,
    description: 'Asks something of an actor that is at one of these stages.',
  })
  stages?: AskStage[] | null;
}

@ArgsType()
export class ActionsArgs extends PageArgs {
  @Field(() => ActionFilter, { nullable: true, description: 'Which actions; all where absent.' })
  filter?: ActionFilter | null;
}
