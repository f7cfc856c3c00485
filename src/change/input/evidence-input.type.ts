import { Field, ID, InputType } from 'type-graphql';
import { GraphQLURL } from 'graphql-scalars';
import { Confidence } from '../../model/confidence';
import { PartialDateScalar } from '../../scalars/partial-date.scalar';

@InputType({ description: 'One source’s word for a record. It needs a source, or the title or address of one.' })
export class EvidenceInput {
  @Field(() => ID, { nullable: true, description: 'A source that the graph has already.' })
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'What the source calls itself; up to 300 characters.' })
  title?: string | null;

  @Field(() => GraphQLURL, { nullable: true, description: 'Where it was read: an http or https address.' })
  url?: URL | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where in the source: a section, a page, an endnote; up to 10,000 characters.',
  })
  locator?: string | null;

  @Field(() => Confidence, { defaultValue: Confidence.MEDIUM, description: 'How far it is trusted.' })
  confidence: Confidence;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The date that the source speaks of; not after today.',
  })
  asOf?: string | null;
}
