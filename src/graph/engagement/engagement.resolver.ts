import { Ctx, FieldResolver, Int, registerEnumType, Resolver, Root } from 'type-graphql';
import type { ReadContext } from '../../store/loading/read-context';
import { Engagement, MAX_MONTHS } from '../../store/model/reports';
import { PartialDateScalar } from '../../store/scalars';
import { Actor } from '../actor/actor.type';
import { ENGAGEMENTS } from '../kinds/reports';
import type { NodeRecord } from '../node/node-decoder';
import { loadContact, loadEngagement } from './engagement.loaders';

registerEnumType(Engagement, {
  name: 'Engagement',
  description: 'The assessment of whether an organisation may be approached.',
  valuesConfig: {
    CLEARED: { description: 'It may be approached.' },
    IN_REVIEW: { description: 'Its assessment is under way.' },
    NOT_TO_BE_APPROACHED: {
      description: 'It is not to be approached: it is no candidate of a list or for a seat, and no ally.',
    },
    UNKNOWN: { description: 'It was never assessed, or the result is not on record.' },
  },
});

@Resolver(() => Actor)
export class ActorEngagementResolver {
  @FieldResolver(() => ENGAGEMENTS.object, {
    nullable: true,
    description:
      'The assessment of whether it may be approached and the interval between contacts, each by the latest finding on or before the valid date that states it; null where none does, and for viewers below EDITOR.',
  })
  engagement(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return loadEngagement(context, id);
  }
}

@Resolver(() => ENGAGEMENTS.object)
export class ContactResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description: `The interval between contacts with it, in months, 1 to ${String(MAX_MONTHS)}; null where none is on record.`,
  })
  async contactEvery(@Root() { parent }: NodeRecord, @Ctx() context: ReadContext) {
    return (await loadContact(context, parent!))?.contactEvery;
  }

  @FieldResolver(() => PartialDateScalar, {
    nullable: true,
    description:
      'The date of the newest meeting with it on or before the valid date that the viewer may see; null where none is on record.',
  })
  async lastContactOn(@Root() { parent }: NodeRecord, @Ctx() context: ReadContext) {
    return (await loadContact(context, parent!))?.lastContact;
  }

  @FieldResolver(() => PartialDateScalar, {
    nullable: true,
    description:
      'The day on which contact is due: `contactEvery` months after the last day of `lastContactOn`, or, where no meeting is on record, after the date since which the interval is set. Null where `contactEvery` is null, and for an organisation that is not to be approached.',
  })
  async contactDueOn(@Root() { parent }: NodeRecord, @Ctx() context: ReadContext) {
    return (await loadContact(context, parent!))?.contactDue;
  }
}
