import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Actor } from '../actor/actor.type';
import { Entity, Node } from '../node/node.type';
import { connectionType, edgeType } from '../paging/connection.type';
import { PartialDateScalar } from '../scalars/partial-date.scalar';
import { Tie } from '../tie/tie.type';
import { PartnershipRole } from './seat';

registerEnumType(PartnershipRole, {
  name: 'PartnershipRole',
  description: 'What an actor does at a partnership’s table.',
  valuesConfig: {
    CONVENER: { description: 'Convenes or leads it.' },
    MEMBER: { description: 'Takes part.' },
    FUNDER: { description: 'Pays for it.' },
    SECRETARIAT: { description: 'Runs its secretariat.' },
    OBSERVER: { description: 'Observes.' },
  },
});

@ObjectType({
  implements: [Entity, Node],
  simpleResolvers: true,
  description: 'Organisations that work together on a shared aim. Each seat in it is a tie.',
})
export class Partnership extends Entity {
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it began; null where unknown.' })
  since?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'When it ended; null while it goes on or where unknown.',
  })
  until?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A seat: an actor in a partnership, an action or a campaign.' })
export class ParticipantEdge extends edgeType('ParticipantBase', () => Actor as never) {
  @Field(() => PartnershipRole, { description: 'What the actor does there.' })
  role: PartnershipRole;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Since when it holds the seat; null where unknown.' })
  since?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Until when; null while it goes on or where unknown.',
  })
  until?: string | null;

  @Field(() => Tie, { description: 'The seat itself, with its evidence.' })
  tie: Tie;
}

export const ParticipantConnection = connectionType('Participant', () => Actor as never, ParticipantEdge);
export const PartnershipConnection = connectionType('Partnership', () => Partnership);
