import { firstDifference } from './canonical';
import { rootFields } from './operations';
import { type Answers, FEED, PAGES } from './worlds';

/** The keys of all answers. */
export const ALL = [...rootFields('Query').map(({ name }) => name), PAGES, FEED];

/** The first difference between a viewer's result and the model's, for each query of a field. */
export function differences(field: string, actual: Answers, model: Answers): string[] {
  return [...actual.get(field)!].flatMap(([key, answer]) => {
    const difference = firstDifference(answer, model.get(field)!.get(key)!);
    return difference === null ? [] : `${field}${key} at ${difference}`;
  });
}
