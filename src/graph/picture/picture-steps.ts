import { formatPictureView, idsOfView, mapIds, parsePictureView } from './picture-view';

/** The maximum number of steps of a story. */
export const MAX_STEPS = 40;
/** The maximum number of characters in the text of a step. */
export const MAX_STEP_LENGTH = 1_000;

/** A step of the story of a picture. */
export interface PictureStepRecord {
  textEn: string;
  textFr?: string;
  /** The view in the format of formatPictureView. */
  view: string;
  /** The ids of its sources. */
  sources: readonly string[];
}

/** The view and the steps of a picture as a node stores them. */
export interface StoredPicture {
  view: string;
  steps?: readonly string[] | null;
}

/** Serialises a step as a text in the list `steps` of a node. */
export function storedStep({ textEn, textFr, view, sources }: PictureStepRecord): string {
  return JSON.stringify({ textEn, ...(textFr && { textFr }), view, sources });
}

/** Returns the steps of a picture, in their order. */
export function stepsOf({ steps }: Pick<StoredPicture, 'steps'>): PictureStepRecord[] {
  return (steps ?? []).map((step) => JSON.parse(step) as PictureStepRecord);
}

/** Returns all ids in the views of a picture and of its steps. */
export function idsOfPicture(picture: StoredPicture): string[] {
  return [picture, ...stepsOf(picture)].flatMap(({ view }) => idsOfView(parsePictureView(view).view));
}

/** Returns the ids of the sources of all steps of a picture. */
export function sourcesOf(picture: Pick<StoredPicture, 'steps'>): string[] {
  return stepsOf(picture).flatMap(({ sources }) => sources);
}

/** Returns the picture with mapped ids, without sources and ids that have no counterpart. */
export function withIds(
  picture: StoredPicture,
  { idFor, isSource }: { idFor: (id: string) => string | undefined; isSource: (id: string) => boolean },
): { view: string; steps: PictureStepRecord[] } {
  const mapped = (view: string) => formatPictureView(mapIds(parsePictureView(view).view, idFor));
  return {
    view: mapped(picture.view),
    steps: stepsOf(picture).map((step) => ({
      ...step,
      view: mapped(step.view),
      sources: step.sources.filter(isSource),
    })),
  };
}
