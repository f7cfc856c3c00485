import { useDay } from '../frame/location';
import type { CountryOrganisationsQuery, CountryRecordsQuery } from '../graphql/graphql';
import { text, type TextKey } from '../language/text';
import { UnknownList } from '../parts/unknown-list';
import { AUTHORITIES } from './organisations-there';

interface CountryUnknownProps {
  records: CountryRecordsQuery | undefined;
  organisations: CountryOrganisationsQuery | undefined;
}

/** What no source says of a country. */
export function CountryUnknown({ records, organisations }: CountryUnknownProps) {
  const day = useDay();
  if (!records || !organisations) return null;
  const { node } = records;
  const actors = organisations.actors?.nodes ?? [];
  // Of a longer list the kinds are not known.
  const isWhole = organisations.actors?.totalCount === actors.length;
  const lacks = (kinds: readonly string[]) => isWhole && !actors.some(({ kind }) => kinds.includes(kind));
  // The government itself is there by rule: it is no body that somebody has told of.
  const hasAuthority = actors.some(({ kind, id }) => AUTHORITIES.includes(kind) && !id.startsWith('GOV-'));
  const known = node && 'values' in node ? node : null;
  const unknown: [TextKey, boolean][] = [
    ['explorer.place.unknown.member', lacks(['MEMBER'])],
    ['explorer.place.unknown.authority', isWhole && !hasAuthority],
    ['explorer.place.unknown.police', lacks(['LAW_ENFORCEMENT'])],
    ['explorer.place.unknown.company', lacks(['COMPANY'])],
    ['explorer.place.unknown.commitment', known?.commitments.totalCount === 0],
    ['explorer.place.unknown.values', (known?.values ?? []).length === 0],
    ['explorer.place.unknown.priorities', known?.priorities.length === 0],
    ['explorer.place.unknown.next', !known?.opportunities.some(({ since, until }) => (until ?? since ?? '') >= day)],
  ];
  const texts = unknown.filter(([, holds]) => holds).map(([key]) => ({ text: text(key) }));
  return (
    texts.length > 0 && (
      <section>
        <h2>{text('explorer.unknownHeading')}</h2>
        <UnknownList unknown={texts} />
      </section>
    )
  );
}
