import type { CountryAboutQuery } from '../graphql/graphql';

/** A country as its page knows it first. */
export type CountryNode = Extract<NonNullable<CountryAboutQuery['node']>, { government: unknown }>;
