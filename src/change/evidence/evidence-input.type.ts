import { Field, ID, InputType } from 'type-graphql';
import { WebAddressScalar } from '../../store/scalars/web-address.scalar';
import { Confidence } from '../../store/model/confidence';
import { PartialDateScalar } from '../../store/scalars/partial-date.scalar';

@InputType({ description: 'A source that supports a record: its id, or the title or address of a new one.' })
export class EvidenceInput {
  @Field(() => ID, { nullable: true, description: 'A recorded source.' })
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'The title of the source; up to 300 characters.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Who published a new source; up to 300 characters.' })
  publisher?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'When a new source was published; not in the future. It dates evidence that has no date of its own.',
  })
  published?: string | null;

  @Field(() => WebAddressScalar, { nullable: true, description: 'The address of the source: http or https.' })
  url?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where in the source: a section, a page, an endnote; up to 10,000 characters.',
  })
  locator?: string | null;

  @Field(() => Confidence, { defaultValue: Confidence.MEDIUM, description: 'How far the source is trusted.' })
  confidence: Confidence;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The date that the source refers to; not in the future.',
  })
  asOf?: string | null;
}
