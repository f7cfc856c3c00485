import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Confidence } from '../model/confidence';
import { Node } from '../node/node.type';
import { filteredConnectionType } from '../paging/connection.type';
import { InstantScalar } from '../scalars/instant.scalar';
import { PartialDateScalar } from '../scalars/partial-date.scalar';
import { TieDirection, TieStatus } from './tie-status';
import { TieType } from '../model/tie-type';
import { TIE_TYPES, type TieTypeRule } from '../model/tie-types';
import { Visibility } from '../model/visibility';

registerEnumType(TieType, {
  name: 'TieType',
  description:
    'The type of a tie. Influence travels along it with a strength of its own in each direction, or not at all: see influencePaths.',
  valuesConfig: Object.fromEntries(
    Object.entries(TIE_TYPES).map(([type, rule]) => [
      type,
      { description: `${rule.description} ${influenceOf(rule)}` },
    ]),
  ),
});

function influenceOf({ conducts, along, against, lapses }: TieTypeRule): string {
  if (!conducts) return 'Carries no influence.';
  const strengths = `Strength of its influence: ${String(along)} from \`from\` to \`to\`, ${String(against)} back`;
  return `${strengths}${lapses ? '; 0 both ways where, without `until`, it is not confirmed for five years' : ''}.`;
}

registerEnumType(TieStatus, {
  name: 'TieStatus',
  description: 'The status of a tie at the standpoint of the request.',
  valuesConfig: {
    CURRENT: { description: 'True at the valid date.' },
    ENDED: { description: 'Was true, and ended before the valid date.' },
    CONTESTED: { description: 'There is evidence against it; it counts with half its weight.' },
    RETRACTED: { description: 'Retracted: it was never true.' },
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
  description: 'Who can see a tie. For all others it does not exist.',
  valuesConfig: {
    PUBLIC: { description: 'Anyone.' },
    NETWORK: { description: 'Any signed-in reader.' },
    CONFIDENTIAL: { description: 'Editors, coordinators and administrators.' },
  },
});

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A dated, sourced relation between two nodes.' })
export class Tie extends Node {
  @Field(() => TieType, { description: 'The type, read from `from` to `to`.' })
  type: TieType;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'True from the first day of this date; null where unknown.',
  })
  since?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'True until the last day of this date; null if it has not ended.',
  })
  until?: string | null;

  @Field(() => Confidence, { description: 'The best confidence of its evidence.' })
  confidence: Confidence;

  @Field(() => Visibility, { description: 'Who can see it.' })
  visibility: Visibility;

  @Field(() => String, {
    nullable: true,
    description: 'The verb of the source, where it is more specific than the type.',
  })
  verb?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark from its source.' })
  note?: string | null;

  @Field(() => InstantScalar, { description: 'When it was recorded.' })
  recordedAt: string;
}

export const TieConnection = filteredConnectionType('Tie', () => Tie);
