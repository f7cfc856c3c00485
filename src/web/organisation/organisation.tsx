import { useRoute } from 'preact-iso/router';
import { askPages } from '../data/ask-pages';
import { useAnswer } from '../data/use-answer';
import { Link } from '../frame/link';
import { NotFound } from '../frame/not-found';
import { usePageInfo } from '../frame/page-info';
import {
  type DatedTieFragment,
  OrganisationDocument,
  OrganisationTiesDocument,
  type OrganisationTiesQuery,
  type OrganisationTiesQueryVariables,
} from '../graphql/graphql';
import { formatDate, formatList } from '../language/format';
import { text } from '../language/text';
import { AnswerHeading } from '../parts/answer';
import { Compared } from '../parts/compared';
import { newestEvidence } from '../parts/evidence';
import { NetworkSection } from '../parts/network/network-section';
import { Notes, SourceList } from '../parts/sources';
import { Answered } from '../parts/states';
import { Allies } from './allies';
import { Asides } from './asides';
import { History } from './history';
import { OrganisationTies } from './organisation-ties';
import { membershipOf, type Organisation } from './organisation-facts';
import { Meetings } from './meetings';
import { WhatItIs } from './what-it-is';

const tiesOf = ({ node }: OrganisationTiesQuery) => (node && 'ties' in node ? node.ties : undefined);
const askTies = askPages<OrganisationTiesQuery, OrganisationTiesQueryVariables, unknown>(tiesOf);

/** An organisation: what it is, its ties over time, who could be an ally, what is around it, and what no source says of it. */
export function OrganisationPage() {
  const { id = '' } = useRoute().params;
  const answer = useAnswer(OrganisationDocument, { id });
  const node = answer.data?.node;
  usePageInfo({
    title: node && 'kind' in node ? node.name : text('explorer.organisations.title'),
    asked: { document: OrganisationDocument, variables: { id } },
    table: `/export/ties?node=${encodeURIComponent(id)}`,
  });
  return (
    <Answered of={answer}>
      {({ node: found }) =>
        found && 'kind' in found && 'group' in found ? <About key={found.id} organisation={found} /> : <NotFound />
      }
    </Answered>
  );
}

function About({ organisation }: { organisation: Organisation }) {
  const { id, name } = organisation;
  const tiesAnswer = useAnswer(OrganisationTiesDocument, { id }, askTies);
  const ties = tiesAnswer.data && tiesOf(tiesAnswer.data);
  const notes = new Notes();
  // In the order in which the page cites them: the ties come after what the organisation is.
  for (const { source } of organisation.evidence) notes.number(source);
  const evidence = ties?.nodes.flatMap((tie) => tie.evidence) ?? [];
  const sources = new Set([...organisation.evidence, ...evidence].map(({ source }) => source.id)).size;
  const newest = newestEvidence(evidence);
  return (
    <>
      <p class="note crumb">
        <Crumb organisation={organisation} />
      </p>
      <AnswerHeading
        heading={headingOf(organisation)}
        lead={leadOf(organisation)}
        restsOn={
          ties &&
          sources > 0 &&
          text('explorer.organisation.restsOn', {
            sources,
            date: newest ? formatDate(newest) : '',
            hasDate: newest ? 'yes' : 'no',
          })
        }
      />
      <div class="columns">
        <div>
          <WhatItIs organisation={organisation} notes={notes} />
        </div>
        <Asides organisation={organisation} ties={ties?.nodes ?? []} />
      </div>
      <Answered of={tiesAnswer}>
        {(data) => (
          <>
            <OrganisationTies id={id} name={name} ties={tiesOf(data)!} notes={notes} />
            <Compared items={tiesOf(data)!.nodes.map((tie) => ({ ...tie, content: <TieLink tie={tie} /> }))} />
          </>
        )}
      </Answered>
      <Meetings id={id} />
      <Allies id={id} />
      <NetworkSection id={id} name={name} />
      <History id={id} />
      <SourceList notes={notes} />
    </>
  );
}

function TieLink({ tie: { id, sentence } }: { tie: DatedTieFragment }) {
  return <Link to={`/records/${encodeURIComponent(id)}`}>{sentence}</Link>;
}

function Crumb({ organisation: { country } }: { organisation: Organisation }) {
  return (
    <>
      <Link to="/organisations">{text('explorer.organisation.crumb')}</Link>
      {country?.region && (
        <>
          {' › '}
          <Link to="/organisations" parameters={{ region: country.region.id }}>
            {country.region.name}
          </Link>
        </>
      )}
      {country && (
        <>
          {' › '}
          <Link to="/organisations" parameters={{ country: country.id }}>
            {country.name}
          </Link>
        </>
      )}
    </>
  );
}

function headingOf(organisation: Organisation): string {
  const { name, kind, group, country, onRecord, current } = organisation;
  return text('explorer.organisation.heading', {
    name,
    what: text('explorer.organisation.what', { kind, group, membership: membershipOf(organisation) }),
    country: country?.name ?? 'none',
    ties: onRecord.totalCount,
    current: current.totalCount,
  });
}

function leadOf({ onRecord, current, unconfirmedTies, contested, upcoming, ended }: Organisation): string | undefined {
  if (onRecord.totalCount < 2) return undefined;
  const counts = {
    CURRENT: current.totalCount,
    UNCONFIRMED: unconfirmedTies.totalCount,
    CONTESTED: contested.totalCount,
    UPCOMING: upcoming.totalCount,
    ENDED: ended.totalCount,
  };
  const statuses = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => text('explorer.organisation.count', { status, count }));
  return text('explorer.organisation.lead', { statuses: formatList(statuses) });
}
