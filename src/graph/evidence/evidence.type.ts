import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../node/node.type';
import { InstantScalar, PartialDateScalar, WebAddressScalar } from '../../store/scalars';
import { Confidence, SourceKind } from '../../store/model/enums';

registerEnumType(Confidence, {
  name: 'Confidence',
  description: 'The reliability of a record, which scales the weight of a tie.',
  valuesConfig: {
    HIGH: { description: 'Read on a page of the organisation itself or in an official text; factor 1.' },
    MEDIUM: { description: 'Read in part, second-hand or inferred from the text; factor 0.8.' },
    LOW: { description: 'Only implied; factor 0.5.' },
  },
});

registerEnumType(SourceKind, {
  name: 'SourceKind',
  description: 'The relationship of a source to its subject.',
  valuesConfig: {
    OFFICIAL: { description: 'A source of a public or intergovernmental body.' },
    OWN: { description: 'A source of the subject of the claim itself.' },
    PARTNER: { description: 'A source of an organisation that works with the subject of the claim.' },
    PRESS: { description: 'The press.' },
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

  @Field(() => String, { nullable: true, description: 'The publisher; null where unknown.' })
  publisher?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The publisher of the original of a COPY; null where unknown and for other sources.',
  })
  originalPublisher?: string | null;

  @Field(() => WebAddressScalar, { nullable: true, description: 'Its web address; null if it is not on the web.' })
  url?: string | null;

  @Field(() => PartialDateScalar, {
    name: 'publishedOn',
    nullable: true,
    description: 'The date of its publication; null where unknown.',
  })
  published?: string | null;
}

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A source’s claim for or against a record.' })
export class Evidence extends Node {
  @Field(() => String, { nullable: true, description: 'The position in the source: a section, an endnote, a remark.' })
  locator?: string | null;

  @Field(() => Confidence, { description: 'The reliability of this evidence.' })
  confidence: Confidence;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The date to which the evidence applies; null where unknown.',
  })
  asOf?: string | null;

  @Field(() => Boolean, {
    name: 'contradicts',
    description: 'True where it contradicts the record.',
  })
  against: boolean;

  @Field(() => InstantScalar, { description: 'The instant at which it was recorded here.' })
  recordedAt: string;
}
