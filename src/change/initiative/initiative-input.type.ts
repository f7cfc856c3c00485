import { Field, ID, InputType } from 'type-graphql';
import { ActionKind, PartnershipKind } from '../../store/model/enums';
import { Visibility } from '../../store/model/visibility';
import { PartnershipRole } from '../../graph/partnership/seat';
import { PartialDateScalar } from '../../store/scalars';
import { EvidenceInput } from '../evidence/evidence-rows';

/** What the visibility of an action or an opportunity does. */
export const VISIBILITY =
  'Who may see it, its evidence and its ties. A new version can hide it from more readers, and never shows it to more: undo the change that hid it.';

/** The names and the dates of a record. */
@InputType()
export abstract class NamesAndDates {
  @Field(() => String, { description: 'The name in English or its own language; up to 300 characters.' })
  nameEn: string;

  @Field(() => String, { nullable: true, description: 'The name in French; up to 300 characters.' })
  nameFr?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it began.' })
  since?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it ended.' })
  until?: string | null;
}

/** The fields that initiatives and opportunities have in common. */
@InputType()
export abstract class SavedInput extends NamesAndDates {
  @Field(() => ID, { nullable: true, description: 'The one to change; a new one is recorded without it.' })
  id?: string | null;

  @Field(() => [ID], {
    defaultValue: [],
    description: 'All objectives that it pursues: one that is left out is withdrawn.',
  })
  objectives: string[];

  @Field(() => [String], {
    defaultValue: [],
    description:
      'ISO 3166-1 alpha-3 codes of all countries that it covers: one that is left out is withdrawn. A coordinator needs one of them in their regions, or where it has an id one that it covers already.',
  })
  countries: string[];

  @Field(() => [EvidenceInput], {
    description: 'At least one source that supports this; it is also recorded for every new tie of it.',
  })
  evidence: EvidenceInput[];

  /** Of partnerships and campaigns only. */
  participants?: ParticipantInput[];

  /** Of actions and campaigns only. */
  targets?: string[];

  /** Of actions and opportunities only. */
  visibility?: Visibility;
}

/** The fields that partnerships, actions and campaigns have in common. */
@InputType()
export abstract class InitiativeInput extends SavedInput {
  @Field(() => [ID], {
    defaultValue: [],
    description: 'All forms of exploitation that it is about: one that is left out is withdrawn.',
  })
  manifestations: string[];
}

@InputType({ description: 'A seat in a partnership or a campaign.' })
export class ParticipantInput {
  @Field(() => ID, { description: 'The organisation or public office.' })
  actor: string;

  @Field(() => PartnershipRole, { defaultValue: PartnershipRole.MEMBER, description: 'Its role there.' })
  role: PartnershipRole;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When the seat began; keeps its value if left out.' })
  since?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When the seat ended, for an actor that left.' })
  until?: string | null;
}

@InputType({
  description:
    'A partnership. With an id, a new version of that one: a field left out keeps its value, null removes it, and lists replace what is current.',
})
export class PartnershipInput extends InitiativeInput {
  @Field(() => PartnershipKind, {
    defaultValue: PartnershipKind.PARTNERSHIP,
    description: 'What it is; a PARTNERSHIP where it is left out, in a new version too.',
  })
  kind: PartnershipKind;

  @Field(() => [ParticipantInput], {
    description:
      'All seats: a current seat that is left out is withdrawn. For an actor that left, keep the seat and give `until`.',
  })
  declare participants: ParticipantInput[];
}

@InputType({
  description:
    'An action. With an id, a new version of that one: a field left out keeps its value, null removes it, and lists replace what is current.',
})
export class ActionInput extends InitiativeInput {
  @Field(() => ActionKind, { description: 'The kind of action.' })
  kind: ActionKind;

  @Field(() => String, { nullable: true, description: 'The outcome; up to 10,000 characters.' })
  outcome?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether children, young people or survivors took part in it as a group. Never who.',
  })
  withChildrenOrSurvivors?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'The campaign that it is part of.' })
  campaign?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The review, summit or consultation that it is for; keeps its value if left out.',
  })
  opportunity?: string | null;

  @Field(() => [ID], { description: 'The actors that lead, convene or host it.' })
  leads: string[];

  @Field(() => [ID], { defaultValue: [], description: 'The other actors that take part in it.' })
  partners: string[];

  @Field(() => [ID], { defaultValue: [], description: 'The actors that it targets.' })
  declare targets: string[];

  @Field(() => Visibility, { defaultValue: Visibility.PUBLIC, description: VISIBILITY })
  declare visibility: Visibility;
}

@InputType({
  description:
    'A campaign. With an id, a new version of that one: a field left out keeps its value, null removes it, and lists replace what is current.',
})
export class CampaignInput extends InitiativeInput {
  @Field(() => [ParticipantInput], {
    defaultValue: [],
    description:
      'All seats: a current seat that is left out is withdrawn. For an actor that left, keep the seat and give `until`.',
  })
  declare participants: ParticipantInput[];

  @Field(() => [ID], { defaultValue: [], description: 'The actors at which it aims.' })
  declare targets: string[];
}
