import type { ComponentChildren } from 'preact';
import type { OrganisationQuery } from '../graphql/graphql';
import { text } from '../language/text';
import { Unknown } from './states';

type Named = Extract<NonNullable<OrganisationQuery['node']>, { names: unknown }>;

interface NamesProps {
  names: Named['names'];
  /** Further items. */
  children?: ComponentChildren;
}

/** The names of an organisation, each with its language or its kind. */
export function NameList({ names, children }: NamesProps) {
  return (
    <ul class="plain">
      {names.map(({ value, lang, kind }) => (
        <li key={`${kind} ${value}`}>
          <span lang={lang?.toLowerCase()}>{value}</span>{' '}
          <span class="soft">{text('explorer.organisation.nameKind', { kind, lang: lang ?? 'none' })}</span>
        </li>
      ))}
      {children}
    </ul>
  );
}

/** A note of the record, which is in English on pages of every language. */
export function EnglishNote({ children }: { children: ComponentChildren }) {
  return <span lang="en">{children}</span>;
}

/** The website of an organisation, without the scheme and "www". */
export function Website({ address }: { address: string | null }) {
  if (!address) return <Unknown />;
  return (
    <a href={address} rel="noreferrer">
      {address.replace(/^https?:\/\/(www\.)?|\/$/g, '')}
    </a>
  );
}
