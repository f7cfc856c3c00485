import { Field, Float, ID, InputType } from 'type-graphql';
import { Confidence } from '../../model/confidence';
import { PartialDateScalar } from '../../scalars/partial-date.scalar';
import { TieType } from '../../model/tie-type';
import { Visibility } from '../../model/visibility';
import { EvidenceInput } from '../input/evidence-input.type';

@InputType({ description: 'A relation between two nodes, with its evidence. The README says which types join what.' })
export class TieInput {
  @Field(() => TieType, { description: 'What it says, read from `from` to `to`.' })
  type: TieType;

  @Field(() => ID, { description: 'Who or what the tie is from.' })
  from: string;

  @Field(() => ID, { description: 'Who or what the tie is to.' })
  to: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'True from the first day of this date.' })
  since?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'True until the last day of this date.' })
  until?: string | null;

  @Field(() => Float, { nullable: true, description: '0 < strength <= 1; the type’s default where absent.' })
  strength?: number | null;

  @Field(() => Confidence, { defaultValue: Confidence.MEDIUM, description: 'How far it is trusted.' })
  confidence: Confidence;

  @Field(() => Visibility, { defaultValue: Visibility.PUBLIC, description: 'Who may see it and its evidence.' })
  visibility: Visibility;

  @Field(() => String, { nullable: true, description: 'A remark; up to 10,000 characters.' })
  note?: string | null;

  @Field(() => [EvidenceInput], { description: 'At least one source that says so.' })
  evidence: EvidenceInput[];
}
