import { type ClassType, FieldResolver, Resolver, Root } from 'type-graphql';
import { Language } from '../../language/language';
import { Lang } from '../../store/loading/lang';
import { AdvocacyAction } from '../action/action.type';
import { Campaign } from '../campaign/campaign.type';
import type { NodeRecord } from '../node/node-decoder';
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

/** Creates the resolver of the phases of a type of initiative. */
function withPhases(owner: ClassType): NewableFunction {
  @Resolver(() => owner)
  class PhasesResolver {
    @FieldResolver(() => [Phase], { description: 'Its phases and those of its parts, by their beginning.' })
    phases(@Root() initiative: NodeRecord & PhasesRecord): PhaseRecord[] {
      return phasesOf(initiative);
    }
  }
  return PhasesResolver;
}

export const PHASE_RESOLVERS = [PhaseResolver, ...[Partnership, AdvocacyAction, Campaign].map(withPhases)];
