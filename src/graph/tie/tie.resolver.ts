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
import { confirmedUntilOf, retractionOf } from './tie-status';
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

@Resolver(() => Tie)
export class TieResolver {
  @Query(() => TieConnection, {
    nullable: true,
    description:
      'The ties that fit the filter, by the English name of the node that each is from: what went unconfirmed, what runs out, who stands where.',
  })
  ties(@Args(() => AllTiesArgs) args: AllTiesArgs, @Ctx() context: ReadContext) {
    return findTies(context, 'ties', args);
  }

  @FieldResolver(() => Node, { description: 'The node that the tie is from.' })
  from(@Root() tie: TieRecord, @Ctx() context: ReadContext) {
    return loadNode(context, tie.from);
  }

  @FieldResolver(() => Node, { description: 'The node that the tie is to.' })
  to(@Root() tie: TieRecord, @Ctx() context: ReadContext) {
    return loadNode(context, tie.to);
  }

  @FieldResolver(() => String, {
    description:
      'Both ends and what joins them, from `from` to `to`, as a sentence: what ended in the past with its years, what has not begun in the future; what is uncertain about it in brackets.',
  })
  sentence(@Root() tie: TieRecord, @Ctx() context: ReadContext, @Lang() language: Language): Promise<string> {
    return tieSentence(context, tie, language);
  }

  @FieldResolver(() => String, {
    description:
      'How it is said of its `from`, in its tense and without the names of its ends: is a member of; “had … as a member”, where the other name goes in the middle.',
  })
  phrase(@Root() tie: TieRecord, @Ctx() context: ReadContext, @Lang() language: Language): Promise<string> {
    return barePhrase(context, tie, language, false);
  }

  @FieldResolver(() => String, { description: 'How it is said of its `to`, as `phrase` is of its `from`.' })
  inversePhrase(@Root() tie: TieRecord, @Ctx() context: ReadContext, @Lang() language: Language): Promise<string> {
    return barePhrase(context, tie, language, true);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'A caveat without which the claim says more than its source; part of every sentence. At most 70 characters; null where there is none.',
  })
  qualifier(@Root() tie: TieRecord, @Lang() language: Language): string | null {
    return qualifierIn(tie, language);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether it follows from what its ends are, without evidence of its own: an authority of one country is an organ of its government.',
  })
  derived(@Root() { derived }: TieRecord): boolean {
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
      'Of an ENDED tie without `until`, a sentence that says which of its ends ended, and when, or that no source has spoken of it for five years; null of others.',
  })
  whyEnded(@Root() tie: TieRecord, @Ctx() context: ReadContext, @Lang() language: Language): Promise<string | null> {
    return whyEnded(context, tie, language);
  }

  @FieldResolver(() => PartialDateScalar, {
    nullable: true,
    description:
      'The last day on which it is CURRENT if nobody confirms it: five calendar years, of a membership ten, after the later of `confirmed` and the first day of `since`. Null where neither is known, of a derived tie and of a standing fact: see TieStatus.',
  })
  confirmedUntil(@Root() tie: TieRecord): string | null {
    return confirmedUntilOf(tie);
  }

  @FieldResolver(() => InstantScalar, {
    nullable: true,
    description: 'When it was retracted; null if it was not.',
  })
  retractedAt(@Root() tie: TieRecord, @Ctx() context: ReadContext): string | null {
    return retractionOf(tie, context.standpoint);
  }

  @FieldResolver(() => Float, {
    description:
      'The larger of the strengths of its influence in the two directions, 0 to 1: the one recorded, else that of its type: see TieType. 0 where it conducts none.',
  })
  strength(@Root() tie: TieRecord): number {
    const { along, against } = strengthsOf(tie.type, tie.strength);
    return Math.max(along, against);
  }

  @FieldResolver(() => AskStage, {
    nullable: true,
    description: 'Of TARGETS: how far we are with what is asked, PLANNED where no source says; null where nothing is.',
  })
  stage(@Root() { stage, ask }: TieRecord): AskStage | null {
    return stage ?? (ask ? AskStage.PLANNED : null);
  }

  @FieldResolver(() => [Actor], {
    description: 'Of TARGETS with an ask: who is to open the door, as recorded with it; empty where no source says.',
  })
  through(@Root() tie: TieRecord, @Ctx() context: ReadContext) {
    return loadIntroducers(context, tie);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description: 'The organisation that keeps this relation; null where no source says.',
  })
  heldBy(@Root() { heldBy }: TieRecord, @Ctx() context: ReadContext) {
    return loadNode(context, heldBy ?? null);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the tie conducts influence: see influencePaths.' })
  conducts(@Root() tie: TieRecord): boolean {
    return TIE_TYPES[tie.type].conducts;
  }

  @FieldResolver(() => [Evidence], { description: 'The evidence for and against it, newest first.' })
  evidence(@Root() tie: TieRecord, @Ctx() context: ReadContext) {
    return context.loaders.get(evidenceOf).load(tie.id);
  }
}
