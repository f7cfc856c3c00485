import type { ReadContext } from '../../store/loading/read-context';
import { Args, Ctx, FieldResolver, Float, Query, Resolver, Root } from 'type-graphql';
import { Lang } from '../../store/loading/lang';
import { Actor } from '../actor/actor.type';
import { evidenceOf } from '../evidence/evidence.store';
import { Evidence } from '../evidence/evidence.type';
import type { Language } from '../../language/language';
import { loadNode } from '../node/node.loaders';
import { Node } from '../node/node.type';
import { InstantScalar, PartialDateScalar } from '../../store/scalars';
import { barePhrase, tieSentence } from './tie-sentence';
import { retractionOf } from './tie-status';
import { TieStatus } from '../../store/model/enums';
import { loadIntroducers, loadStatus } from './tie.loaders';
import { qualifierIn } from './tie-clause';
import type { TieRecord } from './tie-decoder';
import { AllTiesArgs } from './tie-filter.type';
import { findTies } from './find-ties';
import { Tie, TieConnection } from './tie.type';
import { whyEnded } from './why-ended';
import { AskStage } from '../../store/model/tie-type';
import { strengthsOf, TIE_TYPES } from '../../store/model/tie-types';
import { confirmedUntilOf } from './confirmation';

@Resolver(() => Tie)
export class TieResolver {
  @Query(() => TieConnection, {
    nullable: true,
    description:
      'The ties that match the filter, by the English name of the node at their beginning: for example unconfirmed ties, agreements that end, or positions.',
  })
  ties(@Args(() => AllTiesArgs) args: AllTiesArgs, @Ctx() context: ReadContext) {
    return findTies(context, 'ties', args);
  }

  @FieldResolver(() => Node, { description: 'The node at the beginning of the tie.' })
  from(@Root() tie: TieRecord, @Ctx() context: ReadContext) {
    return loadNode(context, tie.from);
  }

  @FieldResolver(() => Node, { description: 'The node at the end of the tie.' })
  to(@Root() tie: TieRecord, @Ctx() context: ReadContext) {
    return loadNode(context, tie.to);
  }

  @FieldResolver(() => String, {
    description:
      'Both ends and their tie, from `from` to `to`, as a sentence: an ended tie in the past with its years, an upcoming one in the future, with doubts in brackets.',
  })
  sentence(@Root() tie: TieRecord, @Ctx() context: ReadContext, @Lang() language: Language): Promise<string> {
    return tieSentence(context, tie, language);
  }

  @FieldResolver(() => String, {
    description:
      'The phrase about its `from`, in its tense and without the names of its ends: is a member of; “had … as a member”, where the other name is in the middle.',
  })
  phrase(@Root() tie: TieRecord, @Ctx() context: ReadContext, @Lang() language: Language): Promise<string> {
    return barePhrase(context, tie, language, false);
  }

  @FieldResolver(() => String, { description: 'The phrase about its `to`, as `phrase` is about its `from`.' })
  inversePhrase(@Root() tie: TieRecord, @Ctx() context: ReadContext, @Lang() language: Language): Promise<string> {
    return barePhrase(context, tie, language, true);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'A caveat without which the claim would exceed its source; part of every sentence. At most 70 characters; null without one.',
  })
  qualifier(@Root() tie: TieRecord, @Lang() language: Language): string | null {
    return qualifierIn(tie, language);
  }

  @FieldResolver(() => Boolean, {
    description:
      'True where it follows from the nature of its ends, without evidence of its own: an authority of one country is an organ of its government.',
  })
  isDerived(@Root() { derived }: TieRecord): boolean {
    return derived ?? false;
  }

  @FieldResolver(() => TieStatus, {
    description: 'The status at the standpoint of the request, by its dates, its evidence and its ends: see TieStatus.',
  })
  status(@Root() tie: TieRecord, @Ctx() context: ReadContext): TieStatus | Promise<TieStatus> {
    return loadStatus(context, tie);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'A sentence that explains why a tie without `until` is ENDED: which of its ends ended, and when, or that no source has confirmed it for five years; null for other ties.',
  })
  whyEnded(@Root() tie: TieRecord, @Ctx() context: ReadContext, @Lang() language: Language): Promise<string | null> {
    return whyEnded(context, tie, language);
  }

  @FieldResolver(() => PartialDateScalar, {
    nullable: true,
    description:
      'The last day on which it is CURRENT without a new confirmation: five calendar years (a membership: ten) after the later of `lastConfirmedOn` and the first day of `since`. Null where neither is known, for a derived tie and for a standing fact: see TieStatus.',
  })
  confirmedUntil(@Root() tie: TieRecord): string | null {
    return confirmedUntilOf(tie);
  }

  @FieldResolver(() => InstantScalar, {
    nullable: true,
    description: 'The instant at which it was retracted; null if it was not.',
  })
  retractedAt(@Root() tie: TieRecord, @Ctx() context: ReadContext): string | null {
    return retractionOf(tie, context.standpoint);
  }

  @FieldResolver(() => Float, {
    description:
      'The larger of the strengths of its influence in the two directions, 0 to 1: the recorded one, else the one of its type: see TieType. 0 where it conducts no influence.',
  })
  strength(@Root() tie: TieRecord): number {
    const { along, against } = strengthsOf(tie.type, tie.strength);
    return Math.max(along, against);
  }

  @FieldResolver(() => AskStage, {
    nullable: true,
    description: 'The stage of the ask of a TARGETS tie, PLANNED where no source states one; null without an ask.',
  })
  stage(@Root() { stage, ask }: TieRecord): AskStage | null {
    return stage ?? (ask ? AskStage.PLANNED : null);
  }

  @FieldResolver(() => [Actor], {
    description: 'The intermediaries recorded with the ask of a TARGETS tie; empty where no source names any.',
  })
  through(@Root() tie: TieRecord, @Ctx() context: ReadContext) {
    return loadIntroducers(context, tie);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description: 'The organisation that keeps this tie; null where no source names one.',
  })
  keeper(@Root() { heldBy }: TieRecord, @Ctx() context: ReadContext) {
    return loadNode(context, heldBy ?? null);
  }

  @FieldResolver(() => Boolean, { description: 'True where the tie conducts influence: see influencePaths.' })
  carriesInfluence(@Root() tie: TieRecord): boolean {
    return TIE_TYPES[tie.type].conducts;
  }

  @FieldResolver(() => [Evidence], { description: 'The evidence for and against it, newest first.' })
  evidence(@Root() tie: TieRecord, @Ctx() context: ReadContext) {
    return context.loaders.get(evidenceOf).load(tie.id);
  }
}
