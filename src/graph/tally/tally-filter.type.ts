import { Field, ID, InputType } from 'type-graphql';
import { ActorKind, StakeholderGroup } from '../../store/model/actor-kind';
import { CommitmentStatus } from '../../store/model/commitment-status';
import { TieType } from '../../store/model/tie-type';
import { PartialDateScalar } from '../../store/scalars/partial-date.scalar';
import { TieStatus } from '../tie/tie-status';

@InputType({
  description:
    'All conditions that are set must be met, as in the filters of the lists. Of a dimension that it names values of, only these have rows. BAD_USER_INPUT for unknown ids and for a condition that the subject does not have, which says those that it has.',
})
export class TallyFilter {
  @Field(() => [CommitmentStatus], {
    nullable: true,
    description: 'Of COMMITMENTS: one of these has become of it, at the valid date or by the end of the year.',
  })
  commitmentStatus?: CommitmentStatus[] | null;

  @Field(() => [ActorKind], {
    nullable: true,
    description:
      'Of ACTORS: of one of these kinds; of TIES: with an end of one; of COMMITMENTS: made by an actor of one.',
  })
  kinds?: ActorKind[] | null;

  @Field(() => [StakeholderGroup], {
    nullable: true,
    description:
      'Of ACTORS: of one of these groups; of TIES: with an end of one; of COMMITMENTS: made by an actor of one; of PARTNERSHIPS, ACTIONS and CAMPAIGNS: one has a seat in it. Not for OPPORTUNITIES.',
  })
  groups?: StakeholderGroup[] | null;

  @Field(() => [TieType], { nullable: true, description: 'Of TIES: of one of these types.' })
  types?: TieType[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Pursues one of these objectives; an actor also by a seat in what does. With YEAR: in the year. Not for TIES.',
  })
  objectives?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'In a country of one of these regions, named regions too: where an actor is, where whoever made a commitment is, what an initiative or an opportunity covers, where an end of a tie is.',
  })
  regions?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'In one of these countries, as with `regions`.' })
  countries?: string[] | null;

  @Field(() => [TieStatus], {
    nullable: true,
    description:
      'Of TIES: of one of these statuses, at the valid date or, with YEAR, on the last day of each year in which it held. Where absent those that hold, and by STATUS all but RETRACTED.',
  })
  status?: TieStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Of TIES: from or to this node.' })
  node?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'Of TIES: without evidence on or after this day, of which a partial date means the last; ties without dated evidence included.',
  })
  confirmedBefore?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Of PARTNERSHIPS, ACTIONS and CAMPAIGNS: about one of these forms of exploitation; of ACTORS: seated in what is. With YEAR: in the year.',
  })
  manifestations?: string[] | null;
}
