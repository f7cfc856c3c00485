import { GraphQLURL } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ActorKind, StakeholderGroup } from '../../model/actor-kind';
import { EvidenceInput } from '../input/evidence-input.type';

@InputType({
  description:
    'An organisation or a public office. With an id it changes what is recorded: a field left out stays as it is, null takes it away.',
})
export class ActorInput {
  @Field(() => ID, { nullable: true, description: 'The actor to change; a new one where absent.' })
  id?: string | null;

  @Field(() => ActorKind, { description: 'What it is. MEMBER, COMPANY and REGIONAL_BODY cannot become another kind.' })
  kind: ActorKind;

  @Field(() => String, { description: 'The name in English, or as it calls itself; up to 300 characters.' })
  nameEn: string;

  @Field(() => String, { nullable: true, description: 'The name in French; up to 300 characters.' })
  nameFr?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-3 code of its country.' })
  country?: string | null;

  @Field(() => GraphQLURL, { nullable: true, description: 'Its own site: an http or https address.' })
  website?: URL | null;

  @Field(() => StakeholderGroup, {
    nullable: true,
    description: 'Which group it sits with; its kind’s own where absent.',
  })
  group?: StakeholderGroup | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Acronyms and former names; the former names are kept anyway.',
  })
  otherNames?: string[] | null;

  @Field(() => [EvidenceInput], { description: 'At least one source that says so.' })
  evidence: EvidenceInput[];
}
