import { type NamedNode, NodeLinks } from '../frame/link';
import { useDay } from '../frame/location';
import type { CountryAboutQuery, CountryRecordsQuery, CountryScorecardQuery } from '../graphql/graphql';
import { formatDate } from '../language/format';
import { text } from '../language/text';
import { restsOnText } from '../parts/sources';
import { AnswerHeading } from '../parts/states';

interface CountryAnswerProps {
  country: CountryNode;
  scorecard: CountryScorecardQuery | undefined;
  records: CountryRecordsQuery | undefined;
  /** The members of the network in the country. */
  members: readonly NamedNode[];
}

/** The members and the objectives without records as a heading; the question until they load. */
export function CountryAnswer({ country: { said }, scorecard, records, members }: CountryAnswerProps) {
  const card = scorecard?.node && 'scorecard' in scorecard.node ? scorecard.node.scorecard : null;
  if (!card) return <AnswerHeading heading={text('explorer.place.question', { name: said })} />;
  const unknown = card.lines.filter(({ memberCount, partnershipCount, actionCount, commitmentCount }) =>
    [memberCount, partnershipCount, actionCount, commitmentCount].every((count) => count === null),
  ).length;
  return (
    <AnswerHeading
      heading={text('explorer.place.countryAnswer', {
        name: said,
        members: card.memberCount,
        unknown,
        objectives: card.lines.length,
      })}
      lead={
        <>
          {members.length > 0 && (
            <>
              {text('explorer.place.askFirst', { count: members.length })} <NodeLinks nodes={members} />.{' '}
            </>
          )}
          {records && <CountryLead records={records} />}
        </>
      }
      restsOn={restsOnText(card.restsOn)}
    />
  );
}

/** The treaties, commitments and next date of a country. */
function CountryLead({ records: { node } }: { records: CountryRecordsQuery }) {
  const day = useDay();
  if (!node || !('instruments' in node)) return null;
  const [next] = node.opportunities
    .filter(({ since, until }) => (until ?? since ?? '') >= day)
    .sort((a, b) => (a.since ?? '').localeCompare(b.since ?? ''));
  return (
    <>
      {text('explorer.place.countryLead', {
        treaties: node.instruments.filter(({ status }) => status === 'PARTY').length,
        commitments: node.commitments.totalCount,
      })}{' '}
      {next
        ? text('explorer.place.next', { name: next.name, date: next.since ? formatDate(next.since) : '' })
        : text('explorer.place.noNext')}
    </>
  );
}

/** A country with the fields that its page loads first. */
export type CountryNode = Extract<NonNullable<CountryAboutQuery['node']>, { government: unknown }>;
