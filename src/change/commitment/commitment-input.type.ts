import { Field, Float, ID, InputType } from 'type-graphql';
import { CommitmentStatus } from '../../store/model/enums';
import { Visibility } from '../../store/model/visibility';
import { PartialDateScalar } from '../../store/scalars';
import { EvidenceInput } from '../evidence/evidence-rows';

@InputType({
  description:
    'A commitment. With an id, a new version of that one: a field left out keeps its value, null removes it, and lists replace what is current.',
})
export class CommitmentInput {
  @Field(() => ID, { nullable: true, description: 'The one to change; a new one is recorded without it.' })
  id?: string | null;

  @Field(() => String, { description: 'What was promised, in English or its own language; up to 300 characters.' })
  nameEn: string;

  @Field(() => String, { nullable: true, description: 'What was promised, in French; up to 300 characters.' })
  nameFr?: string | null;

  @Field(() => ID, { description: 'Who made it: an actor, or a country, which means its government.' })
  by: string;

  @Field(() => [ID], {
    defaultValue: [],
    description: 'All objectives that it is for: one that is left out is withdrawn.',
  })
  objectives: string[];

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'When it was made; not after one of its follow-ups.',
  })
  madeOn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The opportunity, partnership, action or campaign at which it was made.',
  })
  madeAt?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'By when it is to be met; not before it was made.' })
  due?: string | null;

  @Field(() => Float, { nullable: true, description: 'The money promised, above 0; it needs a currency.' })
  amount?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The currency of the amount, ISO 4217, such as EUR; historic ones included. It needs an amount.',
  })
  currency?: string | null;

  @Field(() => Visibility, {
    defaultValue: Visibility.PUBLIC,
    description:
      'Who may see it, its follow-ups, its evidence and its ties. A new version can hide it from more readers, and never shows it to more: undo the change that hid it.',
  })
  visibility: Visibility;

  @Field(() => [EvidenceInput], {
    description: 'At least one source that supports this; it is also recorded for every new tie of it.',
  })
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
