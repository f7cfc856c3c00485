import type { Language, OrganisationQuery } from '../graphql/graphql';

export type Organisation = Extract<NonNullable<OrganisationQuery['node']>, { kind: string; group: string }>;

/** Returns its membership in the network: former, affiliate or member. */
export function membershipOf(organisation: Organisation): 'affiliate' | 'former' | 'member' {
  if ('leftOn' in organisation && organisation.leftOn) return 'former';
  return 'membership' in organisation && organisation.membership === 'AFFILIATE' ? 'affiliate' : 'member';
}

const LANGUAGES: readonly Language[] = ['EN', 'FR'];

/** Returns the languages in which no source names an organisation. */
export function languagesWithoutName({ names }: Organisation): Language[] {
  return LANGUAGES.filter((lang) => !names.some((name) => name.kind === 'NAME' && (name.lang ?? lang) === lang));
}
