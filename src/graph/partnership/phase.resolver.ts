import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Language } from '../../language/language';
import { Lang } from '../../store/loading/lang';
import type { ReadContext } from '../../store/loading/read-context';
import { InitiativeStatus } from '../../store/model/enums';
import { PartialDateScalar } from '../../store/scalars';
import { AdvocacyAction } from '../action/action.type';
import { Campaign } from '../campaign/campaign.type';
import type { NodeRecord } from '../node/node-decoder';
import { isActive, loadInitiativeStatus, loadLastConfirmedOn, loadStatusText } from './initiative-status';
import { Partnership } from './partnership.type';
import { Phase } from './phase.type';
import { type PhaseRecord, type PhasesRecord, phasesOf } from './phases';

@Resolver(() => Phase)
class PhaseResolver {
  @FieldResolver(() => String, { description: 'Its name.' })
  text(@Root() { textEn, textFr }: PhaseRecord, @Lang() language: Language): string {
    return language === Language.FR ? textFr : textEn;
  }
}

/** Creates the resolver of the fields about time that all types of initiative have. */
function withTime(owner: ClassType): NewableFunction {
  @Resolver(() => owner)
  class InitiativeTimeResolver {
    @FieldResolver(() => InitiativeStatus, { description: 'Its status at the valid date.' })
    status(@Root() initiative: NodeRecord, @Ctx() context: ReadContext): Promise<InitiativeStatus> {
      return loadInitiativeStatus(context, initiative);
    }

    @FieldResolver(() => String, { description: 'Its status in a sentence, with the date on which it rests.' })
    statusText(
      @Root() initiative: NodeRecord & PhasesRecord,
      @Ctx() context: ReadContext,
      @Lang() language: Language,
    ): Promise<string> {
      return loadStatusText(context, initiative, language);
    }

    @FieldResolver(() => Boolean, { description: 'True where its status is UNDER_WAY or UNCONFIRMED.' })
    isActive(@Root() initiative: NodeRecord, @Ctx() context: ReadContext): Promise<boolean> {
      return isActive(context, initiative);
    }

    @FieldResolver(() => PartialDateScalar, {
      nullable: true,
      description:
        'The newest date of the evidence for it, of the evidence for its ties and of its beginning; null where none has a date. The first and the last day of a month or a year are that month or year.',
    })
    lastConfirmedOn(@Root() initiative: NodeRecord, @Ctx() context: ReadContext): Promise<string | null> {
      return loadLastConfirmedOn(context, initiative);
    }

    @FieldResolver(() => [Phase], { description: 'Its phases and those of its parts, by their beginning.' })
    phases(@Root() initiative: NodeRecord & PhasesRecord): PhaseRecord[] {
      return phasesOf(initiative);
    }
  }
  return InitiativeTimeResolver;
}

export const PHASE_RESOLVERS = [PhaseResolver, ...[Partnership, AdvocacyAction, Campaign].map(withTime)];
