import { Field, InputType, ObjectType } from 'type-graphql';
import { ActorKind } from '../../store/model/actor-kind';
import { WebAddressScalar } from '../../store/scalars/web-address.scalar';

@InputType({
  description: 'What is known of an organisation or public office that is not recorded yet: at least a name or a site.',
})
export class SimilarActorInput {
  @Field(() => String, {
    nullable: true,
    description: 'Its name in English or its own language, or its acronym; up to 300 characters.',
  })
  nameEn?: string | null;

  @Field(() => String, { nullable: true, description: 'Its name in French; up to 300 characters.' })
  nameFr?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-3 code of its country.' })
  country?: string | null;

  @Field(() => WebAddressScalar, { nullable: true, description: 'Its own site: an http or https address.' })
  website?: string | null;

  @Field(() => ActorKind, { nullable: true, description: 'The kind of actor.' })
  kind?: ActorKind | null;
}

@ObjectType({ description: 'An actor on record that one about to be recorded may be.' })
export class SimilarActor {}
