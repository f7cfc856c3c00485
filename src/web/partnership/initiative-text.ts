import type { StakeholderGroup } from '../graphql/graphql';
import { text } from '../language/text';
import { lifeSpanText } from '../parts/marks';

/** Returns the name of a group within a sentence. */
export function groupText(group: StakeholderGroup): string {
  return text('explorer.partnership.group', { group });
}

/** Returns the life span in words; that of an ended initiative without a known end says so. */
export function spanText(isActive: boolean, since: string | null, until: string | null): string {
  const span = lifeSpanText(since, until);
  return isActive || until ? span : text('explorer.partnerships.over', { span });
}
