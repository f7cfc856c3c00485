import { Field, ID, InputType } from 'type-graphql';

/** What partnerships and actions are both chosen by. */
@InputType()
export abstract class InitiativeFilter {
  @Field(() => [ID], { nullable: true, description: 'Pursues at least one of these objectives.' })
  objectives?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Covers at least one of these countries.' })
  countries?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Covers a country of at least one of these regions.' })
  regions?: string[] | null;

  @Field(() => String, { nullable: true, description: 'A part of any of its names; case and accents do not matter.' })
  text?: string | null;
}
