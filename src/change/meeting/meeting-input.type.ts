import { Field, ID, InputType } from 'type-graphql';
import { Visibility } from '../../store/model/visibility';
import { PartialDateScalar } from '../../store/scalars';
import { EvidenceInput } from '../evidence/evidence-rows';

@InputType({
  description:
    'A meeting of organisations; never who took part. With an id, a new version of that one: a text or date left out keeps its value, null removes it, and lists replace what is current.',
})
export class MeetingInput {
  @Field(() => ID, { nullable: true, description: 'The one to change; a new one is recorded without it.' })
  id?: string | null;

  @Field(() => PartialDateScalar, { description: 'When it took place; not in the future.' })
  on: string;

  @Field(() => ID, { description: 'Who of the network held it: a member or another actor of ours.' })
  by: string;

  @Field(() => [ID], {
    description:
      'All organisations and public offices that were met, at least one; a country means its government. Not the one that held it.',
  })
  with: string[];

  @Field(() => [ID], {
    defaultValue: [],
    description:
      'All that it was about: objectives, partnerships, actions, campaigns, opportunities, commitments, instruments, indicators and forms of exploitation.',
  })
  about: string[];

  @Field(() => String, { nullable: true, description: 'What came of it; up to 10,000 characters.' })
  outcome?: string | null;

  @Field(() => String, { nullable: true, description: 'What is to be done next; up to 10,000 characters.' })
  nextStep?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'By when that is to be done; not before the meeting. It needs a next step.',
  })
  nextDue?: string | null;

  @Field(() => Visibility, {
    defaultValue: Visibility.NETWORK,
    description:
      'Who may see it and its evidence; NETWORK where it is left out, in a new version too. It is never visible to more readers than what it is about, and a new version can hide it from more readers, and never shows it to more: undo the change that hid it.',
  })
  visibility: Visibility;

  @Field(() => [EvidenceInput], { description: 'At least one source that reports it, such as the minutes.' })
  evidence: EvidenceInput[];
}
