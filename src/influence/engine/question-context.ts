import type { IdIndex } from '../view/id-index';
import type { InfluenceView } from '../view/view';

/** What an answer is found over. */
export interface QuestionContext {
  view: InfluenceView;
  idIndex: IdIndex;
  /** Looked at now and then by every algorithm: true ends it with DeadlinePassed. */
  shouldStop: () => boolean;
}
