import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { Visibility } from '../../store/model/visibility';
import { UnknownFilter } from '../filter/unknown-filter.type';
import { Node } from '../node/node.type';
import { filteredConnectionType } from '../../store/paging/connection';
import { PageArgs } from '../../store/paging/page';
import { InstantScalar, PartialDateScalar } from '../../store/scalars';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'A meeting of an organisation with others: which, never who. It is no tie and opens no route: a standing contact is recorded as a CONTACT_OF tie. A reader whose clearance is below its visibility sees nothing of it.',
})
export class Meeting extends Node {
  @Field(() => String, { nullable: true, description: 'What came of it; null where there is nothing to say.' })
  outcome?: string | null;

  @Field(() => String, { nullable: true, description: 'What is to be done next; null where nothing is.' })
  nextStep?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'By when the next step is to be done; null where no date is set.',
  })
  nextDue?: string | null;

  @Field(() => Visibility, { description: 'Who may see it and its evidence.' })
  visibility: Visibility;

  @Field(() => InstantScalar, { description: 'When it was first recorded here.' })
  recordedAt: string;
}

export const MeetingConnection = filteredConnectionType('Meeting', () => Meeting);

@InputType({ description: 'All conditions that are set must be met. Unknown ids are BAD_USER_INPUT.' })
export class MeetingFilter extends UnknownFilter {
  @Field(() => [ID], { nullable: true, description: 'Held by one of these actors (Meeting.by).' })
  by?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'With at least one of these actors (Meeting.with).' })
  with?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'About at least one of these: objectives, partnerships, actions, campaigns, … (Meeting.about).',
  })
  about?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'With at least one actor in a country of one of these regions.',
  })
  regions?: string[] | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The last day of `on` is on or after the first day of this date.',
  })
  from?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The first day of `on` is on or before the last day of this date.',
  })
  to?: string | null;
}

@ArgsType()
export class MeetingsArgs extends PageArgs {
  @Field(() => MeetingFilter, { nullable: true, description: 'Which meetings; all where absent.' })
  filter?: MeetingFilter | null;
}
