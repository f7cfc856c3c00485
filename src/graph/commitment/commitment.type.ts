import { ArgsType, Field, Float, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { CommitmentStatus } from '../../store/model/enums';
import { Visibility } from '../../store/model/visibility';
import { UnknownFilter } from '../filter/unknown-filter.type';
import { Entity, Node } from '../node/node.type';
import { filteredConnectionType } from '../../store/paging/connection';
import { PageArgs } from '../../store/paging/page';
import { PartialDateScalar } from '../../store/scalars';

registerEnumType(CommitmentStatus, {
  name: 'CommitmentStatus',
  description: 'What became of a commitment, by the newest follow-up on or before the valid date.',
  valuesConfig: {
    OPEN: { description: 'Nothing says that it was met, missed or withdrawn, and it may still be.' },
    MET: { description: 'It was kept.' },
    MISSED: { description: 'It was not kept.' },
    WITHDRAWN: { description: 'Whoever made it took it back.' },
    UNKNOWN: {
      description:
        'Nobody said what became of it: after the later of `due` and of a follow-up that says OPEN; without `due`, five calendar years after that follow-up, else after it was made, else after its newest evidence.',
    },
  },
});

@ObjectType({
  implements: [Entity, Node],
  simpleResolvers: true,
  description: 'What an organisation or a government promised, and what became of it. Its name is its text.',
})
export class Commitment extends Entity {
  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'By when it is to be met; null where no source says.',
  })
  due?: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The money promised, above 0, in `currency`; null where no source gives a sum.',
  })
  amount?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The currency of the amount, ISO 4217, historic ones included; null without an amount.',
  })
  currency?: string | null;

  @Field(() => Visibility, { description: 'Who can see it, its follow-ups and its ties.' })
  visibility: Visibility;
}

export const CommitmentConnection = filteredConnectionType('Commitment', () => Commitment);

@InputType({ description: 'All conditions that are set must be met. Unknown ids are BAD_USER_INPUT.' })
export class CommitmentFilter extends UnknownFilter {
  @Field(() => [ID], { nullable: true, description: 'Made by one of these actors.' })
  by?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Made by an actor in one of these countries, which a government is in its own.',
  })
  countries?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Made by an actor in a country of one of these regions.' })
  regions?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'For at least one of these objectives.' })
  objectives?: string[] | null;

  @Field(() => [CommitmentStatus], { nullable: true, description: 'Of one of these statuses at the valid date.' })
  status?: CommitmentStatus[] | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The last day of `due` is on or after the first day of this date.',
  })
  dueFrom?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The last day of `due` is on or before the last day of this date.',
  })
  dueTo?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Made at one of these opportunities, or in one of these partnerships, actions or campaigns.',
  })
  madeAt?: string[] | null;

  @Field(() => String, { nullable: true, description: 'A part of its text; case and accents do not matter.' })
  text?: string | null;
}

@ArgsType()
export class CommitmentsArgs extends PageArgs {
  @Field(() => CommitmentFilter, { nullable: true, description: 'Which commitments; all where absent.' })
  filter?: CommitmentFilter | null;
}
