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
import { findPictures, loadSaved, loadVisibleSources, showView } from './picture.store';
import { Picture, PictureConnection, PictureStep } from './picture.type';

const VIEW = 'the query of its address at /network, without a question mark: see PictureInput.view';

@Resolver(() => Picture)
export class PictureResolver {
  @Query(() => PictureConnection, {
    nullable: true,
    description: 'The kept pictures that the reader may see, those that were saved last first.',
  })
  pictures(@Args(() => PageArgs) args: PageArgs, @Ctx() context: ReadContext) {
    return findPictures(context, args);
  }

  @FieldResolver(() => String, { description: 'Its name; in English where it has no French one.' })
  name(@Root() node: NodeRecord, @Lang() language: Language): string {
    return nameIn(node, language);
  }

  @FieldResolver(() => String, {
    description: `What is drawn: ${VIEW}. Of an actor that was merged into another, the other is drawn.`,
  })
  view(@Root() { view }: StoredPicture, @Ctx() context: ReadContext): Promise<string> {
    return showView(context, view);
  }

  @FieldResolver(() => [PictureStep], {
    description: 'The story that it tells, step by step; empty where it tells none.',
  })
  steps(@Root() picture: StoredPicture): PictureStepRecord[] {
    return stepsOf(picture);
  }

  @FieldResolver(() => String, { description: 'Who saved it as it is, as Change.by tells.' })
  async by(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return (await loadSaved(context, id))?.by;
  }

  @FieldResolver(() => InstantScalar, { description: 'When it was saved as it is.' })
  async savedAt(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return (await loadSaved(context, id))?.at;
  }
}

@Resolver(() => PictureStep)
export class PictureStepResolver {
  @FieldResolver(() => String, { description: 'What it tells; in English where there is no French.' })
  text(@Root() { textEn, textFr }: PictureStepRecord, @Lang() language: Language): string {
    return language === Language.FR ? (textFr ?? textEn) : textEn;
  }

  @FieldResolver(() => String, { description: `What is drawn while it is told: ${VIEW}.` })
  view(@Root() { view }: PictureStepRecord, @Ctx() context: ReadContext): Promise<string> {
    return showView(context, view);
  }

  @FieldResolver(() => [Source], { description: 'What it rests on, in the order in which it was saved.' })
  sources(@Root() { sources }: PictureStepRecord, @Ctx() context: ReadContext): Promise<NodeRecord[]> {
    return loadVisibleSources(context, sources);
  }
}
