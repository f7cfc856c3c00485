import { Field, ID, InputType } from 'type-graphql';
import { PartnershipRole } from '../../graph/partnership/seat';
import { CAMPAIGN, NAMES, PARTNERSHIP } from '../../kinds/initiatives';
import { declareField } from '../../store/graphql-class';
import type { Visibility } from '../../store/model/visibility';
import { PartialDateScalar } from '../../store/scalars';
import { EvidenceInput } from '../evidence/evidence-rows';
import { kindInputType } from '../kinds/kind-input.type';

/** The input of a partnership, an action, a campaign or an opportunity. */
export interface SavedInput {
  id?: string | null;
  nameEn: string;
  nameFr?: string | null;
  since?: string | null;
  until?: string | null;
  objectives: string[];
  countries: string[];
  evidence: EvidenceInput[];
  /** The participants of partnerships and campaigns. */
  participants?: ParticipantInput[];
  /** The targets of actions and campaigns. */
  targets?: string[];
  /** The visibility of actions and opportunities. */
  visibility?: Visibility;
}

@InputType({ description: 'A seat in a partnership or a campaign.' })
export class ParticipantInput {
  @Field(() => ID, { description: 'The organisation or public office.' })
  actor: string;

  @Field(() => PartnershipRole, { defaultValue: PartnershipRole.MEMBER, description: 'Its role in the initiative.' })
  role: PartnershipRole;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The date on which the seat began; keeps its value if omitted.',
  })
  since?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The date on which the seat ended, for an actor that left.',
  })
  until?: string | null;
}

const SEATS =
  'All seats: a current seat that is left out is withdrawn. For an actor that left, keep the seat and give `until`.';

export const PartnershipInput = kindInputType(PARTNERSHIP);
declareField(PartnershipInput, 'participants', () => [ParticipantInput], { description: SEATS });

export const CampaignInput = kindInputType(CAMPAIGN);
declareField(CampaignInput, 'participants', () => [ParticipantInput], { description: SEATS, defaultValue: [] });

@InputType({
  description:
    'A correction of a partnership, an action or a campaign; all its ties remain. An omitted field keeps its value, null removes it.',
})
export class InitiativeCorrectionInput {
  @Field(() => ID, { description: 'The partnership, action or campaign.' })
  id: string;

  @Field(() => String, { description: NAMES.nameEn })
  nameEn: string;

  @Field(() => String, { nullable: true, description: NAMES.nameFr })
  nameFr?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The date on which it began.' })
  since?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The date on which it ended.' })
  until?: string | null;

  @Field(() => [EvidenceInput], { description: 'At least one source that supports the input.' })
  evidence: EvidenceInput[];
}
