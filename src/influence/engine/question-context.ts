import type { IdIndex } from '../view/id-index';
import type { InfluenceView } from '../view/view';

/** What every answer function receives beside the question. */
export interface QuestionContext {
  view: InfluenceView;
  idIndex: IdIndex;
  /** Called from time to time by every algorithm, which throws DeadlinePassed when it returns true. */
  shouldStop: () => boolean;
}
