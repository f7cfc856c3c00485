import { useAnswer } from '../data/use-answer';
import { CodeCriteriaDocument } from '../graphql/graphql';
import type { Criterion } from './code-form';

/** The six criteria of The Code by number; empty until they are known. */
export function useCriteria(): Criterion[] {
  const { data } = useAnswer(CodeCriteriaDocument, {});
  const criteria = (data?.allNodes?.nodes ?? []).filter((node): node is Criterion => 'number' in node);
  return criteria.sort((a, b) => a.number - b.number);
}
