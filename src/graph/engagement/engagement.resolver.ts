import { Ctx, FieldResolver, Int, registerEnumType, Resolver, Root } from 'type-graphql';
import type { ReadContext } from '../../store/loading/read-context';
import { Engagement, MAX_MONTHS } from '../../store/model/reports';
import { PartialDateScalar } from '../../store/scalars';
import { Actor } from '../actor/actor.type';
import { ENGAGEMENTS } from '../kinds/reports';
import type { NodeRecord } from '../node/node-decoder';
import { loadContact, loadEngagement } from './engagement.store';

registerEnumType(Engagement, {
  name: 'Engagement',
  description: 'Whether an organisation may be approached, after a look at it.',
  valuesConfig: {
    CLEARED: { description: 'It may be approached.' },
    IN_REVIEW: { description: 'A look at it is under way.' },
    NOT_TO_BE_APPROACHED: {
      description: 'It is not to be approached: it is no candidate of a list or for a seat, and no ally.',
    },
    UNKNOWN: { description: 'Nobody looked at it, or nobody says.' },
  },
});

@Resolver(() => Actor)
export class ActorEngagementResolver {
  @FieldResolver(() => ENGAGEMENTS.object, {
    nullable: true,
    description:
      'Whether it may be approached, and how often to be in touch with it, each by the latest finding on or before the valid date that says so; null where none does, and for readers below EDITOR.',
  })
  engagement(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return loadEngagement(context, id);
  }
}

@Resolver(() => ENGAGEMENTS.object)
export class ContactResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description: `How often to be in touch with it, in months, 1 to ${String(MAX_MONTHS)}; null where nobody says.`,
  })
  async contactEvery(@Root() { parent }: NodeRecord, @Ctx() context: ReadContext) {
    return (await loadContact(context, parent!))?.contactEvery;
  }

  @FieldResolver(() => PartialDateScalar, {
    nullable: true,
    description:
      'When it was last met, by the meetings on or before the valid date that the reader may see; null where none is on record.',
  })
  async lastContact(@Root() { parent }: NodeRecord, @Ctx() context: ReadContext) {
    return (await loadContact(context, parent!))?.lastContact;
  }

  @FieldResolver(() => PartialDateScalar, {
    nullable: true,
    description:
      'The day on which contact is due: `contactEvery` months after the last day of `lastContact`, or of the date since which that is to be so where no meeting is on record. Null where `contactEvery` is, and of whom is not to be approached.',
  })
  async contactDue(@Root() { parent }: NodeRecord, @Ctx() context: ReadContext) {
    return (await loadContact(context, parent!))?.contactDue;
  }
}
