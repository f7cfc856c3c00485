import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../node/node.type';
import { InstantScalar, PartialDateScalar, WebAddressScalar } from '../../store/scalars';
import { Confidence, SourceKind } from '../../store/model/enums';

registerEnumType(Confidence, {
  name: 'Confidence',
  description: 'How reliable a record is. It scales the weight of a tie.',
  valuesConfig: {
    HIGH: { description: 'Read on a page of the organisation itself or in an official text; factor 1.' },
    MEDIUM: { description: 'Read in part, second-hand or inferred from the text; factor 0.8.' },
    LOW: { description: 'Only implied; factor 0.5.' },
  },
});

registerEnumType(SourceKind, {
  name: 'SourceKind',
  description: 'What a source is to what it says.',
  valuesConfig: {
    OFFICIAL: { description: 'Of a public or intergovernmental body.' },
    OWN: { description: 'Of whom the claim is about.' },
    PARTNER: { description: 'Of an organisation that works with whom the claim is about.' },
    PRESS: { description: 'Of the press.' },
    REFERENCE: { description: 'An encyclopaedia, a database, or general knowledge.' },
    COPY: { description: 'A copy at another address than that of its publisher: see originalPublisher.' },
    BLOG: { description: 'A blog.' },
    OTHER: { description: 'Something else, or not on record.' },
  },
});

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A document or page that evidence cites.' })
export class Source extends Node {
  @Field(() => String, { description: 'Its title, else its address.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Who published it; null where unknown.' })
  publisher?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of a COPY: who published what it copies; null where unknown and for other sources.',
  })
  originalPublisher?: string | null;

  @Field(() => WebAddressScalar, { nullable: true, description: 'Its web address; null if it is not on the web.' })
  url?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was published; null where unknown.' })
  published?: string | null;
}

@ObjectType({ implements: Node, simpleResolvers: true, description: 'What one source says for or against a record.' })
export class Evidence extends Node {
  @Field(() => String, { nullable: true, description: 'Where in the source: a section, an endnote, a remark.' })
  locator?: string | null;

  @Field(() => Confidence, { description: 'How reliable this evidence is.' })
  confidence: Confidence;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The date that the evidence is for; null where unknown.',
  })
  asOf?: string | null;

  @Field(() => Boolean, { description: 'True if it contradicts the record.' })
  against: boolean;

  @Field(() => InstantScalar, { description: 'When it was recorded here.' })
  recordedAt: string;
}
