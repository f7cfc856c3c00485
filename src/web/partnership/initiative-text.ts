import type { StakeholderGroup } from '../graphql/graphql';
import { text } from '../language/text';
import { holdsText } from '../parts/marks';

/** The name of a group within a sentence. */
export function groupText(group: StakeholderGroup): string {
  return text('explorer.partnership.group', { group });
}

/** The life span of an initiative in words; of one that is over without a known end, that it is over. */
export function spanText(holds: boolean, since: string | null, until: string | null): string {
  const span = holdsText(since, until);
  return holds || until ? span : text('explorer.partnerships.over', { span });
}
