import { useAnswer } from '../data/use-answer';
import { ObjectivesDocument } from '../graphql/graphql';
import { nameOf } from '../search/choice';
import type { Option } from './filter-field';

/** Returns the numbered objectives and then the instruments as options; none before they load. */
export function useObjectives(): Option[] {
  const { data } = useAnswer(ObjectivesDocument, {});
  return [
    ...(data?.objectives ?? []).map(({ id, name }, index) => ({ id, name: `${String(index + 1)}. ${name}` })),
    ...(data?.instruments?.nodes ?? []).map((node) => ({ id: node.id, name: nameOf(node) })),
  ];
}
