import { Field, ID, InputType } from 'type-graphql';
import { ActionKind } from '../../model/action-kind';
import { PartnershipRole } from '../../partnership/seat';
import { PartialDateScalar } from '../../scalars/partial-date.scalar';
import { EvidenceInput } from '../input/evidence-input.type';

/** What partnerships and actions both are recorded with. */
@InputType()
export abstract class InitiativeInput {
  @Field(() => ID, { nullable: true, description: 'The one to change; a new one where absent.' })
  id?: string | null;

  @Field(() => String, { description: 'The name in English, or as it calls itself; up to 300 characters.' })
  nameEn: string;

  @Field(() => String, { nullable: true, description: 'The name in French; up to 300 characters.' })
  nameFr?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it began.' })
  since?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it ended.' })
  until?: string | null;

  @Field(() => [ID], {
    defaultValue: [],
    description: 'The objectives that it pursues, all of them: one that is left out is withdrawn.',
  })
  objectives: string[];

  @Field(() => [String], {
    defaultValue: [],
    description: 'ISO 3166-1 alpha-3 codes of the countries that it covers, all of them: see objectives.',
  })
  countries: string[];

  @Field(() => [EvidenceInput], { description: 'At least one source that says so; it stands for every new seat too.' })
  evidence: EvidenceInput[];
}

@InputType({ description: 'A seat at a partnership’s table.' })
export class ParticipantInput {
  @Field(() => ID, { description: 'The organisation or public office.' })
  actor: string;

  @Field(() => PartnershipRole, { defaultValue: PartnershipRole.MEMBER, description: 'What it does there.' })
  role: PartnershipRole;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Since when; a date left out stays as it is.' })
  since?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Until when, for one that has left.' })
  until?: string | null;
}

@InputType({
  description:
    'A partnership. With an id it changes what is recorded: a field left out stays as it is, null takes it away, and the lists say the whole of what is current.',
})
export class PartnershipInput extends InitiativeInput {
  @Field(() => [ParticipantInput], {
    description:
      'Who sits there, all of them: a current seat that is left out is withdrawn. Give `until` to one that left.',
  })
  participants: ParticipantInput[];
}

@InputType({
  description:
    'An action. With an id it changes what is recorded: a field left out stays as it is, null takes it away, and the lists say the whole of what is current.',
})
export class ActionInput extends InitiativeInput {
  @Field(() => ActionKind, { description: 'What it does.' })
  kind: ActionKind;

  @Field(() => String, { nullable: true, description: 'What came of it; up to 10,000 characters.' })
  outcome?: string | null;

  @Field(() => ID, { nullable: true, description: 'The campaign that it is part of.' })
  campaign?: string | null;

  @Field(() => [ID], { description: 'The actors that lead, convene or host it.' })
  leads: string[];

  @Field(() => [ID], { defaultValue: [], description: 'The actors that take part in it.' })
  partners: string[];

  @Field(() => [ID], { defaultValue: [], description: 'The actors whom it aims at.' })
  targets: string[];
}
