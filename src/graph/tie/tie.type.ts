import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { Confidence, TieStatus } from '../../store/model/enums';
import { Node } from '../node/node.type';
import { filteredConnectionType } from '../../store/paging/connection';
import { InstantScalar, PartialDateScalar } from '../../store/scalars';
import { TieDirection } from './tie-status';
import { InvitationAnswer, Stance, TieType } from '../../store/model/tie-type';
import { TIE_TYPES, type TieTypeRule } from '../../store/model/tie-types';
import { Visibility } from '../../store/model/visibility';

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

function influenceOf({ conducts, along, against, ageing }: TieTypeRule): string {
  if (!conducts) return 'Carries no influence.';
  const strengths = `Strength of its influence: ${String(along)} from \`from\` to \`to\`, ${String(against)} back`;
  return `${strengths}${ageing === 'MONEY' ? '; 0 both ways where, without `until`, it is UNCONFIRMED' : ''}.`;
}

registerEnumType(TieStatus, {
  name: 'TieStatus',
  description:
    'The status of a tie at the standpoint of the request: the first of these that applies. A tie counts as current while it is CURRENT, UNCONFIRMED or CONTESTED.',
  valuesConfig: {
    RETRACTED: { description: 'Retracted: it was never true.' },
    ENDED: {
      description:
        'Was true, and ended before the valid date: by its own `until`, or because one of its ends had ended or lapsed. Never what records a day (PROMISED, MADE_AT, MADE_FOR, OCCASION_OF, ORGANISED_BY, ATTENDED, HONOURS, ENDORSES): from that day on it is CURRENT.',
    },
    UPCOMING: {
      description:
        'Begins after the valid date: on the first day of `since`, else of its earliest evidence, else on the day on which it was recorded.',
    },
    CONTESTED: { description: 'Current, but with evidence against it; it counts with half its weight.' },
    UNCONFIRMED: {
      description:
        'Current as far as is known, but neither its newest evidence nor its beginning is in the five calendar years before the valid date, or in the ten before it for a membership (MEMBER_OF, SUBSIDIARY_OF, SECRETARIAT_OF, LOCAL_CODE_REPRESENTATIVE_OF). Also PARTY_TO, SIGNATORY_TO, MEMBER_STATE_OF and COVERS without dated evidence, unless the list is COMPLETE; no other standing fact, and nothing that records a day.',
    },
    CURRENT: {
      description:
        'Confirmed, or begun, at most five calendar years (a membership: ten) before the valid date; or derived; or a standing fact, which needs no new confirmation: PARTY_TO, SIGNATORY_TO, MEMBER_STATE_OF, ORGAN_OF, and documentary types (ABOUT, CITES, REFERS_TO, COVERS, INFORMS, ISSUED, ADMINISTERS, SUCCEEDS); or what records a day.',
    },
  },
});

registerEnumType(TieDirection, {
  name: 'TieDirection',
  description: 'The direction of the ties of a node: from it, to it, or both.',
  valuesConfig: {
    OUT: { description: 'Ties from the node.' },
    IN: { description: 'Ties to the node.' },
    BOTH: { description: 'Ties from it and to it.' },
  },
});

registerEnumType(Visibility, {
  name: 'Visibility',
  description: 'The viewers that can see a tie, which does not exist for all others.',
  valuesConfig: {
    PUBLIC: { description: 'Anyone.' },
    NETWORK: { description: 'Any signed-in viewer.' },
    CONFIDENTIAL: { description: 'Editors, coordinators and administrators.' },
  },
});

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A dated, sourced connection of two nodes.' })
export class Tie extends Node {
  @Field(() => TieType, { description: 'The type, read from `from` to `to`.' })
  type: TieType;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The date from whose first day it is true; null where unknown.',
  })
  since?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The date until whose last day it is true; null if it has not ended.',
  })
  until?: string | null;

  @Field(() => PartialDateScalar, {
    name: 'lastConfirmedOn',
    nullable: true,
    description: 'The date of the newest evidence for it, as precise as in its source; null where none has one.',
  })
  confirmed?: string | null;

  @Field(() => Stance, { nullable: true, description: 'The stance of a POSITION_ON tie; null for other types.' })
  stance?: Stance | null;

  @Field(() => String, { nullable: true, description: 'The ask of a TARGETS tie; null where no source states one.' })
  ask?: string | null;

  @Field(() => PartialDateScalar, {
    name: 'dueOn',
    nullable: true,
    description: 'The date by which the ask of a TARGETS tie is due; null where no source states one.',
  })
  due?: string | null;

  @Field(() => InvitationAnswer, {
    nullable: true,
    description: 'The answer to the invitation of an INVITED_TO tie; null for other types.',
  })
  answer?: InvitationAnswer | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The money of a FUNDS tie, in `currency`; null where no source states it.',
  })
  amount?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The currency of the amount of a FUNDS tie, a code of ISO 4217.',
  })
  currency?: string | null;

  @Field(() => Confidence, { description: 'The best confidence of its evidence.' })
  confidence: Confidence;

  @Field(() => Visibility, { description: 'The viewers that can see it.' })
  visibility: Visibility;

  @Field(() => String, {
    nullable: true,
    description: 'The verb of the source, where it is more specific than the type.',
  })
  verb?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark from its source.' })
  note?: string | null;

  @Field(() => InstantScalar, { description: 'The instant at which it was recorded.' })
  recordedAt: string;
}

export const TieConnection = filteredConnectionType('Tie', () => Tie);
