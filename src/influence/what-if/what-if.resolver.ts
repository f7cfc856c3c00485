import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { Lang } from '../../store/loading/lang';
import { Actor } from '../../graph/actor/actor.type';
import { loadNode, loadNodes } from '../../graph/node/node.loaders';
import { Node } from '../../graph/node/node.type';
import { loadTies } from '../../graph/tie/tie.loaders';
import { Tie } from '../../graph/tie/tie.type';
import type { Language } from '../../language/language';
import type { DataGap } from '../../language/unknown';
import { Unknown } from '../../language/unknown.type';
import { StakeholderGroup } from '../../store/model/actor-kind';
import { DEFAULT_MAX_HOPS } from '../allies/ally-record';
import type { InfluenceContext } from '../engine/influence-context';
import { PathStrength } from '../paths/path-strength';
import { explainWhatIf, unknownIn } from './explain-what-if';
import { explainReplacement, findReplacements, type ReplacementRecord } from './replacements';
import { ReplacedRole } from './weakened';
import { findWhatIf, type WeakenedRecord, type WhatIfRecord } from './find-what-if';
import type { WhatIfAnswer } from './what-if.answer';

@ObjectType({ simpleResolvers: true, description: 'A target whose best path would fall into a lower strength band.' })
class WeakenedPath {
  @Field(() => Float, { description: 'The present score of the best path, 0 to 1.' })
  before: number;

  @Field(() => Float, { description: 'The score of the best path without the nodes that leave; at most `before`.' })
  after: number;

  @Field(() => PathStrength, { description: 'The present word of the better path, by CURRENT ties alone or by all.' })
  strengthBefore: PathStrength;

  @Field(() => PathStrength, { description: 'That word without the nodes that leave.' })
  strengthAfter: PathStrength;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A partnership, action or campaign that would lose a convener, a secretariat or the last seat of a stakeholder group.',
})
class WeakenedPartnership {
  @Field(() => [StakeholderGroup], {
    description: 'The groups in which only actors that leave have a seat; funders and observers have none.',
  })
  lostGroups: StakeholderGroup[];

  @Field(() => Boolean, { description: 'True where no convener or leader would be left.' })
  lostConvener: boolean;
}

registerEnumType(ReplacedRole, {
  name: 'ReplacedRole',
  description: 'The part in a partnership, action or campaign that an actor leaves.',
  valuesConfig: {
    CONVENER: { description: 'It convenes or leads it.' },
    SECRETARIAT: { description: 'It is its secretariat.' },
    SEAT: { description: 'It has the last seat of its stakeholder group.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'An actor that could take a lost part, and why.' })
class Replacement {
  @Field(() => ReplacedRole, { description: 'The lost part.' })
  role: ReplacedRole;

  @Field(() => StakeholderGroup, {
    nullable: true,
    description: 'The stakeholder group of the actor that had the part; null where unknown.',
  })
  group: StakeholderGroup | null;
}

@ObjectType({ simpleResolvers: true, description: 'The losses if some nodes leave: paths, money, seats.' })
class WhatIf {
  @Field(() => [WeakenedPartnership], {
    description:
      'The partnerships, actions and campaigns that would lose a convener, a secretariat or the last seat of a group, by id.',
  })
  weakened: WeakenedPartnership[];

  @Field(() => [WeakenedPath], {
    name: 'weakenedPaths',
    description:
      'The targets whose best path is WEAK or better at present and would fall into a lower strength band: in the order of `targets`; without `targets`, the 100 that lose most.',
  })
  lengthened: WeakenedPath[];
}

@Resolver(() => WhatIf)
export class WhatIfResolver {
  @Query(() => WhatIf, {
    nullable: true,
    description:
      'The losses if some nodes leave: the recipients of their money, the partnerships that lose a group or a convener, and the targets that influence reaches less well or no longer, over current ties.',
  })
  whatIf(
    @Ctx() context: InfluenceContext,
    @Arg('remove', () => [ID], {
      description:
        'The actors, partnerships, actions or campaigns that leave, 1 to 100. Unknown ids are BAD_USER_INPUT.',
    })
    remove: string[],
    @Arg('from', () => [ID], {
      defaultValue: [],
      description:
        'Actors to start from, at most 100; several act as one. Where empty, all members of the network but those in `targets`.',
    })
    from: string[],
    @Arg('targets', () => [ID], {
      defaultValue: [],
      description:
        'Actors to reach, at most 100, each separately; none may be removed or a start. Where empty, all actors that the starts reach.',
    })
    targets: string[],
    @Arg('maxHops', () => Int, {
      defaultValue: DEFAULT_MAX_HOPS,
      description:
        'The maximum number of steps of a path from actor to actor, 1 to 8; two actors in one partnership are one step apart.',
    })
    maxHops: number,
    @Arg('first', () => Int, {
      defaultValue: 5,
      description: 'The maximum number of replacements for each lost part, 1 to 100.',
    })
    first: number,
  ) {
    return findWhatIf(context, { remove, from, targets, maxHops, first });
  }

  @FieldResolver(() => [Actor], {
    description:
      'The targets whose best path is WEAK or better at present and that would have none: in the order of `targets`; without `targets`, the 100 with the best paths at present.',
  })
  lost(@Root() { lost }: WhatIfRecord, @Ctx() context: InfluenceContext) {
    return loadNodes(context, lost);
  }

  @FieldResolver(() => [Tie], {
    description:
      'The current ties by which nodes that leave give money to others, by recipient; includes unconfirmed ones, see their status. At most 1,000.',
  })
  unfunded(@Root() { unfunded }: WhatIfRecord, @Ctx() context: InfluenceContext) {
    return loadTies(context, unfunded);
  }

  @FieldResolver(() => [Unknown], {
    description: 'The data gaps of the nodes that leave: their recipients and their seats.',
  })
  unknown(@Root() record: WhatIfRecord, @Ctx() context: InfluenceContext): Promise<DataGap[]> {
    return unknownIn(context, record);
  }

  @FieldResolver(() => String, { description: 'The losses in a sentence.' })
  answer(@Root() record: WhatIfRecord, @Ctx() context: InfluenceContext, @Lang() language: Language): Promise<string> {
    return explainWhatIf(context, record, language);
  }
}

type Route = WhatIfAnswer['lengthened'][number];

@Resolver(() => WeakenedPath)
export class WeakenedPathResolver {
  @FieldResolver(() => Actor, { description: 'The target.' })
  target(@Root() { target }: Route, @Ctx() context: InfluenceContext) {
    return loadNode(context, target);
  }
}

@Resolver(() => WeakenedPartnership)
export class WeakenedPartnershipResolver {
  @FieldResolver(() => Node, { description: 'The partnership, action or campaign.' })
  initiative(@Root() { initiative }: WeakenedRecord, @Ctx() context: InfluenceContext) {
    return loadNode(context, initiative);
  }

  @FieldResolver(() => [Replacement], {
    description:
      'For each lost part, at most `first` actors: for a convener or a secretariat those who convene or host it too; then those of the same group with a seat there; then candidates for a seat of that group that pursue one of its objectives, see `seatCandidates`. Empty where nobody is on record. Excludes the nodes that leave and actors that the viewer sees as NOT_TO_BE_APPROACHED.',
  })
  replacements(@Root() weakened: WeakenedRecord, @Ctx() context: InfluenceContext): Promise<ReplacementRecord[]> {
    return findReplacements(context, weakened);
  }
}

@Resolver(() => Replacement)
export class ReplacementResolver {
  @FieldResolver(() => Actor, { description: 'The actor.' })
  actor(@Root() { actor }: ReplacementRecord, @Ctx() context: InfluenceContext) {
    return loadNode(context, actor);
  }

  @FieldResolver(() => String, { description: 'The reason in a sentence.' })
  explanation(
    @Root() replacement: ReplacementRecord,
    @Ctx() context: InfluenceContext,
    @Lang() language: Language,
  ): Promise<string> {
    return explainReplacement(context, replacement, language);
  }
}
