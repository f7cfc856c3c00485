import type { QuestionContext } from '../../../src/influence/engine/question-context';
import { buildProjection } from '../../../src/influence/projection/projection-builder';
import { IdIndex } from '../../../src/influence/view/id-index';
import { viewAt } from '../../../src/influence/view/view';
import type { RandomWorld } from './random-worlds';

/**
 * Returns the context that the worker passes to the answer of a question: a world from the
 * standpoint of its question, without a deadline.
 */
export function contextOf({ nodes, ties, question }: RandomWorld): QuestionContext {
  const projection = buildProjection(nodes, ties);
  return {
    view: viewAt(projection.arrays, question),
    idIndex: new IdIndex(projection),
    shouldStop: () => false,
  };
}
