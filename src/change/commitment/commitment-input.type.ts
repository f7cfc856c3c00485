import { Field, ID, InputType } from 'type-graphql';
import { CommitmentStatus } from '../../store/model/enums';
import type { Visibility } from '../../store/model/visibility';
import { PartialDateScalar } from '../../store/scalars';
import { EvidenceInput } from '../evidence/evidence-rows';

/** An input of a commitment. */
export interface CommitmentInput {
  id?: string | null;
  nameEn: string;
  nameFr?: string | null;
  by: string;
  objectives: string[];
  madeOn?: string | null;
  madeAt?: string | null;
  visibility: Visibility;
  evidence: EvidenceInput[];
}

@InputType({ description: 'A report of what became of a commitment.' })
export class FollowUpInput {
  @Field(() => ID, { description: 'The commitment.' })
  commitment: string;

  @Field(() => CommitmentStatus, {
    description: 'What became of it. Not UNKNOWN, which is said where no source says anything.',
  })
  status: CommitmentStatus;

  @Field(() => PartialDateScalar, {
    description: 'The date for which this is reported; not before it was made, and not in the future.',
  })
  asOf: string;

  @Field(() => String, { nullable: true, description: 'A remark; up to 10,000 characters.' })
  note?: string | null;

  @Field(() => [EvidenceInput], { description: 'At least one source that reports it.' })
  evidence: EvidenceInput[];
}
