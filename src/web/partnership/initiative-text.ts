import type { InitiativeStatus, StakeholderGroup } from '../graphql/graphql';
import { text } from '../language/text';
import { lifeSpanText } from '../parts/marks';

/** Returns the name of a group within a sentence. */
export function groupText(group: StakeholderGroup): string {
  return text('explorer.partnership.group', { group });
}

/** Returns the life span of an initiative, and that nothing confirms it of late. */
export function initiativeSpan({ isActive, since, until, initiativeStatus, statusText }: LifeSpan): string {
  const span = spanText(isActive, since, until);
  return initiativeStatus === 'UNCONFIRMED' ? text('explorer.partnerships.unconfirmed', { span, statusText }) : span;
}

interface LifeSpan {
  isActive: boolean;
  since: string | null;
  until: string | null;
  initiativeStatus: InitiativeStatus;
  statusText: string;
}

/** Returns the life span in words; that of an ended initiative without a known end says so. */
export function spanText(isActive: boolean, since: string | null, until: string | null): string {
  const span = lifeSpanText(since, until);
  return isActive || until ? span : text('explorer.partnerships.over', { span });
}

/** Returns phases with their years: "first phase (2019 to 2022), second phase (2023 to 2025)". */
export function phasesText(phases: readonly { since: string | null; until: string | null; text: string }[]): string {
  return phases.map(({ since, until, text: name }) => `${name} (${lifeSpanText(since, until)})`).join(', ');
}
