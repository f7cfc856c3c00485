import type { IdIndex } from '../view/id-index';
import type { InfluenceView } from '../view/view';

/** The arguments of every answer function besides the question. */
export interface QuestionContext {
  view: InfluenceView;
  idIndex: IdIndex;
  /** Called repeatedly by every algorithm, which throws DeadlinePassed when it returns true. */
  shouldStop: () => boolean;
}
