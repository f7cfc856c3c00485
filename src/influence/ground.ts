import type { Directory } from './directory';
import type { View } from './view';

/** What an answer is found over. */
export interface Ground {
  view: View;
  directory: Directory;
  /** Looked at now and then by every algorithm: true ends it with DeadlinePassed. */
  shouldStop: () => boolean;
}
