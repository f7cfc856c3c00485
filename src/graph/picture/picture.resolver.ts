import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Language } from '../../language/language';
import { nameIn } from '../../language/names';
import { Lang } from '../../store/loading/lang';
import type { ReadContext } from '../../store/loading/read-context';
import { PageArgs } from '../../store/paging/page';
import { InstantScalar } from '../../store/scalars';
import { Source } from '../evidence/evidence.type';
import type { NodeRecord } from '../node/node-decoder';
import { type PictureStepRecord, type StoredPicture, stepsOf } from './picture-steps';
import { findPictures, loadSaved, loadVisibleSources, showView } from './picture.loaders';
import { Picture, PictureConnection, PictureStep } from './picture.type';

const VIEW = 'the query of its address at /network, without a question mark: see PictureInput.view';

@Resolver(() => Picture)
export class PictureResolver {
  @Query(() => PictureConnection, {
    nullable: true,
    description: 'The saved pictures that the viewer may see, the latest first.',
  })
  pictures(@Args(() => PageArgs) args: PageArgs, @Ctx() context: ReadContext) {
    return findPictures(context, args);
  }

  @FieldResolver(() => String, { description: 'Its name; in English where it has no French name.' })
  name(@Root() node: NodeRecord, @Lang() language: Language): string {
    return nameIn(node, language);
  }

  @FieldResolver(() => String, {
    description: `The view: ${VIEW}. A merged actor is replaced by the actor into which it was merged.`,
  })
  view(@Root() { view }: StoredPicture, @Ctx() context: ReadContext): Promise<string> {
    return showView(context, view);
  }

  @FieldResolver(() => [PictureStep], {
    description: 'The steps of its story; empty without a story.',
  })
  steps(@Root() picture: StoredPicture): PictureStepRecord[] {
    return stepsOf(picture);
  }

  @FieldResolver(() => String, { description: 'The author of its current version, as in Change.by.' })
  async by(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return (await loadSaved(context, id))?.by;
  }

  @FieldResolver(() => InstantScalar, { description: 'The instant at which its current version was saved.' })
  async savedAt(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return (await loadSaved(context, id))?.at;
  }
}

@Resolver(() => PictureStep)
export class PictureStepResolver {
  @FieldResolver(() => String, { description: 'The text; in English where no French text exists.' })
  text(@Root() { textEn, textFr }: PictureStepRecord, @Lang() language: Language): string {
    return language === Language.FR ? (textFr ?? textEn) : textEn;
  }

  @FieldResolver(() => String, { description: `The view of the step: ${VIEW}.` })
  view(@Root() { view }: PictureStepRecord, @Ctx() context: ReadContext): Promise<string> {
    return showView(context, view);
  }

  @FieldResolver(() => [Source], { description: 'Its sources, in the order in which they were saved.' })
  sources(@Root() { sources }: PictureStepRecord, @Ctx() context: ReadContext): Promise<NodeRecord[]> {
    return loadVisibleSources(context, sources);
  }
}
