import { Field, ID, InputType } from 'type-graphql';
import { OpportunityKind } from '../../model/opportunity-kind';
import { Visibility } from '../../model/visibility';
import { PartialDateScalar } from '../../scalars/partial-date.scalar';
import { SavedInput } from '../initiative/initiative-input.type';

@InputType({
  description:
    'An opportunity. With an id, a new version of that one: a field left out keeps its value, null removes it, and lists replace what is current.',
})
export class OpportunityInput extends SavedInput {
  @Field(() => OpportunityKind, { description: 'Its kind.' })
  kind: OpportunityKind;

  @Field(() => ID, { nullable: true, description: 'The organisation or public office that holds it.' })
  body?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Until when contributions are taken; not after its end.',
  })
  deadline?: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it, in English; up to 10,000 characters.' })
  outcomeEn?: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it, in French; up to 10,000 characters.' })
  outcomeFr?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the exploitation of children was raised.' })
  raised?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'The session of a body that it belongs to; up to 10,000 characters.',
  })
  session?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The partnership, action or campaign that it is, or is an occasion of.',
  })
  initiative?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether its dates are inferred; a new one is recorded as false without it.',
  })
  inferred?: boolean | null;

  @Field(() => Visibility, {
    nullable: true,
    description:
      'Who may see it, its evidence and its ties; a new one is PUBLIC without it. What an administrator restricted stays so.',
  })
  visibility?: Visibility | null;
}
