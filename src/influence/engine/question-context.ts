import type { Directory } from '../view/id-index';
import type { View } from '../view/view';

/** What an answer is found over. */
export interface Ground {
  view: View;
  directory: Directory;
  /** Looked at now and then by every algorithm: true ends it with DeadlinePassed. */
  shouldStop: () => boolean;
}
