import { Field, Float, ID, InputType } from 'type-graphql';
import { Confidence } from '../../store/model/enums';
import { AskStage, InvitationAnswer, Stance, TieType } from '../../store/model/tie-type';
import { PartialDateScalar } from '../../store/scalars';
import { Visibility } from '../../store/model/visibility';
import { EvidenceInput } from '../evidence/evidence-rows';

/** What is said of a tie beside its type, its ends and its dates. */
@InputType()
export abstract class SaidOfTie {
  @Field(() => Float, {
    nullable: true,
    description: 'Of FUNDS: how much money, in `currency`; above 0 and at most 10,000,000,000,000.',
  })
  amount?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Of FUNDS with an amount: its currency, a code of ISO 4217 such as EUR, of a currency in use or of the past.',
  })
  currency?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark; up to 10,000 characters.' })
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A caveat that belongs into every sentence, in English; at most 70 characters. It needs the same in French.',
  })
  qualifierEn?: string | null;

  @Field(() => String, { nullable: true, description: 'The same caveat in French; at most 70 characters.' })
  qualifierFr?: string | null;

  @Field(() => ID, { nullable: true, description: 'The actor that keeps this relation.' })
  keeper?: string | null;

  @Field(() => [EvidenceInput], { description: 'At least one source that supports this.' })
  evidence: EvidenceInput[];
}

@InputType({
  description:
    'A tie between two nodes, with its evidence. Which node types a tie type joins is in src/graph/tie/README.md.',
})
export class TieInput extends SaidOfTie {
  @Field(() => TieType, { description: 'The type, read from `from` to `to`.' })
  type: TieType;

  @Field(() => ID, { description: 'The node at which the tie starts.' })
  from: string;

  @Field(() => ID, { description: 'The node at which the tie ends.' })
  to: string;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'True from the first day of this date; of a tie with a state today, where it is absent.',
  })
  since?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'True until the last day of this date.' })
  until?: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Above 0 and at most 1; it replaces the larger of the type’s two strengths, and the other keeps its ratio to it. An error for a type that carries no influence.',
  })
  strength?: number | null;

  @Field(() => Confidence, { defaultValue: Confidence.MEDIUM, description: 'How far the tie is trusted.' })
  confidence: Confidence;

  @Field(() => Visibility, {
    nullable: true,
    description: 'Who may see the tie and its evidence; NETWORK for POSITION_ON, else PUBLIC, where it is absent.',
  })
  visibility?: Visibility | null;

  @Field(() => Stance, { nullable: true, description: 'Of POSITION_ON, which needs one: where it stands.' })
  stance?: Stance | null;

  @Field(() => String, { nullable: true, description: 'Of TARGETS: what is asked; up to 10,000 characters.' })
  ask?: string | null;

  @Field(() => AskStage, {
    nullable: true,
    description: 'Of TARGETS with an ask: how far we are with it; PLANNED where it is absent.',
  })
  stage?: AskStage | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Of TARGETS with an ask: the actors that are to open the door, each once; a country stands for its government.',
  })
  through?: string[] | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Of TARGETS with an ask: until when it is asked. It is then a NEXT_STEP of the agenda.',
  })
  dueOn?: string | null;

  @Field(() => InvitationAnswer, {
    nullable: true,
    description:
      'Of INVITED_TO: what came of it; INVITED where it is absent. CAME also records a seat, PARTICIPATES_IN, unless there is one.',
  })
  answer?: InvitationAnswer | null;
}
