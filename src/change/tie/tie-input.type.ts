import { Field, Float, ID, InputType } from 'type-graphql';
import { Confidence } from '../../model/confidence';
import { PartialDateScalar } from '../../scalars/partial-date.scalar';
import { TieType } from '../../model/tie-type';
import { Visibility } from '../../model/visibility';
import { EvidenceInput } from '../evidence/evidence-input.type';

@InputType({
  description: 'A tie between two nodes, with its evidence. Which node types a tie type joins is in src/tie/README.md.',
})
export class TieInput {
  @Field(() => TieType, { description: 'The type, read from `from` to `to`.' })
  type: TieType;

  @Field(() => ID, { description: 'The node at which the tie starts.' })
  from: string;

  @Field(() => ID, { description: 'The node at which the tie ends.' })
  to: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'True from the first day of this date.' })
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

  @Field(() => Visibility, { defaultValue: Visibility.PUBLIC, description: 'Who may see the tie and its evidence.' })
  visibility: Visibility;

  @Field(() => String, { nullable: true, description: 'A remark; up to 10,000 characters.' })
  note?: string | null;

  @Field(() => [EvidenceInput], { description: 'At least one source that supports this.' })
  evidence: EvidenceInput[];
}
