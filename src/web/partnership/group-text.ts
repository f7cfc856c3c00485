import type { StakeholderGroup } from '../graphql/graphql';
import { text } from '../language/text';

/** The name of a group within a sentence. */
export function groupText(group: StakeholderGroup): string {
  return text('explorer.partnership.group', { group });
}
