import { Field, ID, InputType } from 'type-graphql';
import { OpportunityKind } from '../../store/model/opportunity-kind';
import { Visibility } from '../../store/model/visibility';
import { PartialDateScalar } from '../../store/scalars/partial-date.scalar';
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
    defaultValue: false,
    description: 'Whether its dates are inferred, not announced; not so where it is left out, in a new version too.',
  })
  inferred: boolean;

  @Field(() => Visibility, {
    defaultValue: Visibility.PUBLIC,
    description:
      'Who may see it, its evidence and its ties. A new version can hide it from more readers, and never shows it to more: undo the change that hid it.',
  })
  visibility: Visibility;
}
