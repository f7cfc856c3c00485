import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../../store/paging/page-args';

@InputType({
  description: 'All conditions that are set must be met, at the valid date. Unknown ids are BAD_USER_INPUT.',
})
export class CountryFilter {
  @Field(() => [ID], { nullable: true, description: 'In one of these regions, seat blocks or named ones.' })
  regions?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'A member state (MEMBER_STATE_OF) of one of these bodies.' })
  bodies?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Party (PARTY_TO) to this instrument. Where its list of parties is not complete, `unknown` of the connection says so.',
  })
  partyTo?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Not party to this instrument. BAD_USER_INPUT for one whose list of parties is not complete (Instrument.rosterAsOf is null): who is absent may be a party.',
  })
  notPartyTo?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'With a member of the network (MEMBER_OF) based there, or without one on record; `unknown` of the connection says how many members are on record.',
  })
  hasMember?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'A member of the United Nations, or not: territories and other countries.',
  })
  unMember?: boolean | null;
}

@ArgsType()
export class CountriesArgs extends PageArgs {
  @Field(() => CountryFilter, { nullable: true, description: 'Which countries; all if absent.' })
  filter?: CountryFilter | null;
}
