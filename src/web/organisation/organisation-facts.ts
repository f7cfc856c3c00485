import type { Language, OrganisationQuery } from '../graphql/graphql';

export type Organisation = Extract<NonNullable<OrganisationQuery['node']>, { kind: string; group: string }>;

/** Whether it is an affiliate of the network rather than a member, by the word of the source, or was one. */
export function membershipOf(organisation: Organisation): 'affiliate' | 'former' | 'member' {
  if ('left' in organisation && organisation.left) return 'former';
  return 'membership' in organisation && organisation.membership.startsWith('affiliate') ? 'affiliate' : 'member';
}

const LANGUAGES: readonly Language[] = ['EN', 'FR'];

/** The languages in which no source names an organisation. */
export function languagesWithoutName({ names }: Organisation): Language[] {
  return LANGUAGES.filter((lang) => !names.some((name) => name.kind === 'NAME' && (name.lang ?? lang) === lang));
}
