import { WebAddressScalar } from '../../store/scalars/web-address.scalar';
import { Field, ID, InputType } from 'type-graphql';
import { ActorKind, StakeholderGroup } from '../../store/model/actor-kind';
import { EvidenceInput } from '../evidence/evidence-input.type';

@InputType({
  description:
    'An organisation or a public office. With an id, a new version of that actor: a field left out keeps its value, null removes it.',
})
export class ActorInput {
  @Field(() => ID, { nullable: true, description: 'The actor to change; a new one is recorded without it.' })
  id?: string | null;

  @Field(() => ActorKind, {
    description: 'The kind of actor. MEMBER, COMPANY and REGIONAL_BODY cannot become another kind.',
  })
  kind: ActorKind;

  @Field(() => String, { description: 'The name in English or the actor’s own language; up to 300 characters.' })
  nameEn: string;

  @Field(() => String, { nullable: true, description: 'The name in French; up to 300 characters.' })
  nameFr?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-3 code of its country.' })
  country?: string | null;

  @Field(() => WebAddressScalar, { nullable: true, description: 'Its own site: an http or https address.' })
  website?: string | null;

  @Field(() => StakeholderGroup, {
    nullable: true,
    description: 'Its stakeholder group; by default that of its kind.',
  })
  group?: StakeholderGroup | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Acronyms and former names, added to the ones it has.',
  })
  otherNames?: string[] | null;

  @Field(() => [EvidenceInput], { description: 'At least one source that supports this.' })
  evidence: EvidenceInput[];
}
