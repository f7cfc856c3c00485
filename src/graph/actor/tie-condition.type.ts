import { Field, ID, InputType } from 'type-graphql';
import { ActorKind, StakeholderGroup } from '../../store/model/actor-kind';
import { TieStatus } from '../../store/model/enums';
import { TieType } from '../../store/model/tie-type';

@InputType({
  description:
    'A tie of an actor, in either direction: one tie must fit all that is set. By default a current tie of any type but PURSUES, COVERS and derived ones.',
})
export class TieCondition {
  @Field(() => [ID], { nullable: true, description: 'With one of these nodes.' })
  ids?: string[] | null;

  @Field(() => [ActorKind], { nullable: true, description: 'With an actor of one of these kinds.' })
  kinds?: ActorKind[] | null;

  @Field(() => [StakeholderGroup], { nullable: true, description: 'With an actor of one of these groups.' })
  groups?: StakeholderGroup[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With an actor that is, or is not, a member of the network at the valid date.',
  })
  isMember?: boolean | null;

  @Field(() => [TieType], { nullable: true, description: 'Its type is one of these.' })
  types?: TieType[] | null;

  @Field(() => [TieStatus], {
    nullable: true,
    description: 'With one of these statuses. BAD_USER_INPUT with `includeEnded`.',
  })
  statuses?: TieStatus[] | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Includes ties that have ended.' })
  includeEnded = false;
}
