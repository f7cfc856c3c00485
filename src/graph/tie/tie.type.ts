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
    'The status of a tie at the standpoint of the request: the first of these that fits. A tie that is CURRENT, UNCONFIRMED or CONTESTED holds.',
  valuesConfig: {
    RETRACTED: { description: 'Retracted: it was never true.' },
    ENDED: {
      description:
        'Was true, and ended before the valid date: by its own `until`, or as one of its ends had ended or run out.',
    },
    UPCOMING: {
      description:
        'Begins after the valid date: on the first day of `since`, else of its earliest evidence, else on the day on which it was recorded.',
    },
    CONTESTED: { description: 'Holds, but there is evidence against it; it counts with half its weight.' },
    UNCONFIRMED: {
      description:
        'Holds as far as is known, but neither its newest evidence nor its beginning is of the five calendar years before the valid date: of the ten before it of a membership (MEMBER_OF, SUBSIDIARY_OF, SECRETARIAT_OF, LOCAL_CODE_REPRESENTATIVE_OF). Never of a standing fact.',
    },
    CURRENT: {
      description:
        'Holds: confirmed, or begun, at most five calendar years (a membership: ten) before the valid date; or derived; or a standing fact, which does not fade: PARTY_TO, SIGNATORY_TO, MEMBER_STATE_OF, ORGAN_OF, and what only says or records something (ABOUT, CITES, REFERS_TO, COVERS, INFORMS, ISSUED, ADMINISTERS, SUCCEEDS, HONOURS, ENDORSES, ATTENDED).',
    },
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

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The day of the newest evidence for it, as precise as its source gives it; null where none has a day.',
  })
  confirmed?: string | null;

  @Field(() => Stance, { nullable: true, description: 'Of POSITION_ON: where it stands; null for other types.' })
  stance?: Stance | null;

  @Field(() => String, { nullable: true, description: 'Of TARGETS: what is asked; null where no source says.' })
  ask?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Of TARGETS with an ask: until when it is asked; null where no source says.',
  })
  due?: string | null;

  @Field(() => InvitationAnswer, {
    nullable: true,
    description: 'Of INVITED_TO: what came of the invitation; null for other types.',
  })
  answer?: InvitationAnswer | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Of FUNDS: how much money, in `currency`; null where no source says.',
  })
  amount?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of FUNDS with an amount: its currency, a code of ISO 4217.',
  })
  currency?: string | null;

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
