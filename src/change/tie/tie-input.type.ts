import { Field, Float, ID, InputType } from 'type-graphql';
import { Confidence } from '../../store/model/enums';
import { AskStage, InvitationAnswer, Stance, TieType } from '../../store/model/tie-type';
import { PartialDateScalar } from '../../store/scalars';
import { Visibility } from '../../store/model/visibility';
import { EvidenceInput } from '../evidence/evidence-rows';

/** The statements about a tie besides its type, its ends and its dates. */
@InputType()
export abstract class TieStatementInput {
  @Field(() => Float, {
    nullable: true,
    description: 'The amount of money of FUNDS, in `currency`; above 0 and at most 10,000,000,000,000.',
  })
  amount?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The currency of FUNDS with an amount: a current or past code of ISO 4217 such as EUR.',
  })
  currency?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark; up to 10,000 characters.' })
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A caveat that belongs in every sentence, in English; at most 70 characters. It needs the same in French.',
  })
  qualifierEn?: string | null;

  @Field(() => String, { nullable: true, description: 'The same caveat in French; at most 70 characters.' })
  qualifierFr?: string | null;

  @Field(() => ID, { nullable: true, description: 'The actor that keeps this relation.' })
  keeper?: string | null;

  @Field(() => [EvidenceInput], { description: 'At least one source that supports the input.' })
  evidence: EvidenceInput[];
}

@InputType({
  description:
    'A tie between two nodes, with its evidence. src/graph/tie/README.md lists the node types of each tie type.',
})
export class TieInput extends TieStatementInput {
  @Field(() => TieType, { description: 'The type, read from `from` to `to`.' })
  type: TieType;

  @Field(() => ID, { description: 'The node at which the tie starts.' })
  from: string;

  @Field(() => ID, { description: 'The node at which the tie ends.' })
  to: string;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'True from the first day of this date; for a tie with a state, today by default.',
  })
  since?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'True until the last day of this date.' })
  until?: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'The strength, above 0 and at most 1; it replaces the larger of the type’s two strengths, and the other keeps its ratio to it. An error for a type that carries no influence.',
  })
  strength?: number | null;

  @Field(() => Confidence, { defaultValue: Confidence.MEDIUM, description: 'The confidence in the tie.' })
  confidence: Confidence;

  @Field(() => Visibility, {
    nullable: true,
    description: 'The visibility of the tie and its evidence; by default NETWORK for POSITION_ON, else PUBLIC.',
  })
  visibility?: Visibility | null;

  @Field(() => Stance, { nullable: true, description: 'The stance of POSITION_ON, which needs one.' })
  stance?: Stance | null;

  @Field(() => String, { nullable: true, description: 'The ask of TARGETS; up to 10,000 characters.' })
  ask?: string | null;

  @Field(() => AskStage, {
    nullable: true,
    description: 'The stage of the ask of TARGETS; PLANNED by default.',
  })
  stage?: AskStage | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'The intermediaries for the ask of TARGETS, each once; a country stands for its government.',
  })
  through?: string[] | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The deadline of the ask of TARGETS. It is then a NEXT_STEP of the agenda.',
  })
  dueOn?: string | null;

  @Field(() => InvitationAnswer, {
    nullable: true,
    description:
      'The answer of INVITED_TO; INVITED by default. CAME also records a seat, PARTICIPATES_IN, unless there is one.',
  })
  answer?: InvitationAnswer | null;
}
