import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { Confidence } from '../model/confidence';
import { Node } from '../node/node.type';
import { connectionType } from '../paging/connection.type';
import { InstantScalar } from '../scalars/instant.scalar';
import { PartialDateScalar } from '../scalars/partial-date.scalar';
import { TieDirection, TieStatus } from './tie-status';
import { TIE_TYPES, TieType } from '../model/tie-type';
import { Visibility } from '../model/visibility';

registerEnumType(TieType, {
  name: 'TieType',
  description: 'What a tie says. Each type has a default strength, and either conducts influence or does not.',
  valuesConfig: Object.fromEntries(
    Object.entries(TIE_TYPES).map(([type, { description, conducts, strength }]) => [
      type,
      {
        description: `${description} ${conducts ? `Conducts influence, strength ${String(strength)}.` : 'Does not conduct influence.'}`,
      },
    ]),
  ),
});

registerEnumType(TieStatus, {
  name: 'TieStatus',
  description: 'How a tie stands at the standpoint of the request.',
  valuesConfig: {
    CURRENT: { description: 'True at the valid date.' },
    ENDED: { description: 'Was true, and ended before the valid date.' },
    CONTESTED: { description: 'There is evidence against it; walked at half its weight.' },
    RETRACTED: { description: 'Withdrawn: it never was true.' },
  },
});

registerEnumType(TieDirection, {
  name: 'TieDirection',
  description: 'Which ties of a node: from it, to it, or both.',
  valuesConfig: {
    OUT: { description: 'Ties from the node.' },
    IN: { description: 'Ties to the node.' },
    BOTH: { description: 'Ties from it and to it.' },
  },
});

registerEnumType(Visibility, {
  name: 'Visibility',
  description: 'Who may see a tie. For a reader who may not, it does not exist.',
  valuesConfig: {
    PUBLIC: { description: 'Anyone.' },
    NETWORK: { description: 'Any signed-in reader.' },
    CONFIDENTIAL: { description: 'Editors, coordinators and administrators.' },
  },
});

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A dated, sourced relation between two nodes.' })
export class Tie extends Node {
  @Field(() => TieType, { description: 'What it says, read from `from` to `to`.' })
  type: TieType;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'True from the first day of this date; null where unknown.',
  })
  since?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'True until the last day of this date; null while it goes on.',
  })
  until?: string | null;

  @Field(() => Float, { description: '0 < strength <= 1; the type’s default where none was given.' })
  strength: number;

  @Field(() => Confidence, { description: 'How far it is trusted: the best of its evidence.' })
  confidence: Confidence;

  @Field(() => Visibility, { description: 'Who may see it.' })
  visibility: Visibility;

  @Field(() => String, { nullable: true, description: 'The source’s own verb, where it says more than the type.' })
  verb?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark that came with it, as its source gives it.' })
  note?: string | null;

  @Field(() => InstantScalar, { description: 'When it was recorded here.' })
  recordedAt: string;
}

export const TieConnection = connectionType('Tie', () => Tie);
