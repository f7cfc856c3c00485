import { useRoute } from 'preact-iso/router';
import { useAxes } from '../coverage/use-axes';
import { askPages } from '../data/ask';
import { useAnswer } from '../data/use-answer';
import { Link, RecordLink } from '../frame/link';
import { usePage } from '../frame/location';
import { NotFound } from '../frame/not-found';
import { usePageInfo } from '../frame/page-info';
import { tableOf } from '../frame/query';
import {
  type DatedTieFragment,
  OrganisationDocument,
  OrganisationTiesDocument,
  type OrganisationTiesQuery,
  type OrganisationTiesQueryVariables,
  OrganisationAlliesDocument,
} from '../graphql/graphql';
import { History } from '../history/history';
import { formatDate, formatList } from '../language/format';
import { text } from '../language/text';
import { Compared } from '../parts/compared';
import { DataTable } from '../parts/data-table';
import { FilterForm } from '../parts/filter-form';
import { RecordLinks } from '../parts/record-links';
import { newestEvidence, Notes, SourceList } from '../parts/sources';
import { Answered, AnswerHeading, Section, Unknown } from '../parts/states';
import { useObjectives } from '../parts/use-objectives';
import { Asides, Meetings } from './asides';
import { LossImpact } from './loss-impact';
import { membershipOf, type Organisation } from './organisation-facts';
import { OrganisationSummary } from './organisation-summary';
import { OrganisationTies } from './organisation-ties';

/** The number of allies that the query requests. */
const MAX_ALLIES = 8;

const tiesOf = ({ node }: OrganisationTiesQuery) => (node && 'ties' in node ? node.ties : undefined);
const askTies = askPages<OrganisationTiesQuery, OrganisationTiesQueryVariables, unknown>(tiesOf);

/** An organisation: its facts, its ties over time, possible allies, and what is unknown. */
export function OrganisationPage() {
  const { id = '' } = useRoute().params;
  const answer = useAnswer(OrganisationDocument, { id });
  const node = answer.data?.node;
  usePageInfo({
    title: node && 'kind' in node ? node.name : text('explorer.menu.organisations'),
    asked: { document: OrganisationDocument, variables: { id } },
    table: tableOf('ties', { node: id }),
  });
  return (
    <Answered of={answer}>
      {({ node: organisation }) =>
        organisation && 'kind' in organisation && 'group' in organisation ? (
          <About key={organisation.id} organisation={organisation} />
        ) : (
          <NotFound />
        )
      }
    </Answered>
  );
}

function About({ organisation }: { organisation: Organisation }) {
  const { id, said } = organisation;
  const tiesAnswer = useAnswer(OrganisationTiesDocument, { id }, askTies);
  const ties = tiesAnswer.data && tiesOf(tiesAnswer.data);
  const notes = new Notes();
  // Numbers the sources in the order of the page: the ties come after the facts.
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
      <RecordLinks of={organisation} />
      <div class="columns">
        <div>
          <OrganisationSummary organisation={organisation} notes={notes} />
        </div>
        <Asides organisation={organisation} ties={ties?.nodes ?? []} />
      </div>
      <Answered of={tiesAnswer}>
        {(data) => (
          <>
            <OrganisationTies id={id} name={said} ties={tiesOf(data)!} notes={notes} />
            <Compared items={tiesOf(data)!.nodes.map((tie) => ({ ...tie, content: <TieLink tie={tie} /> }))} />
          </>
        )}
      </Answered>
      <Meetings id={id} />
      <Allies id={id} name={said} />
      <History id={id} />
      <SourceList notes={notes} />
    </>
  );
}

function TieLink({ tie: { id, sentence } }: { tie: DatedTieFragment }) {
  return <RecordLink id={id}>{sentence}</RecordLink>;
}

function Crumb({ organisation: { country } }: { organisation: Organisation }) {
  return (
    <>
      <Link to="/organisations">{text('explorer.menu.organisations')}</Link>
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
  const { said, kind, group, country, onRecord, current } = organisation;
  return text('explorer.organisation.heading', {
    name: said,
    what: text('explorer.organisation.what', { kind, group, membership: membershipOf(organisation) }),
    country: country?.said ?? 'none',
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

/** Organisations near one, by region or objective if chosen, with the reason and tie count. */
function Allies({ id, name }: { id: string; name: string }) {
  const page = usePage();
  const { axes } = useAxes();
  const [objective, region] = ['objective', 'region'].map((limit) => page.parameter(limit) || null);
  const orderBy = page.parameter('order') ? 'SHARED_PARTNERSHIPS' : 'SCORE';
  const answer = useAnswer(OrganisationAlliesDocument, { id, objective, region, orderBy });
  const all = text('explorer.filter.all');
  const objectives = useObjectives();
  return (
    <Section heading={text('explorer.organisation.allies')} beside={text('explorer.organisation.alliesNote')}>
      <FilterForm
        name={text('explorer.organisation.alliesForm')}
        fields={[
          { name: 'region', kind: 'choice', label: text('explorer.filter.region'), all, options: axes?.regions ?? [] },
          { name: 'objective', kind: 'choice', label: text('explorer.filter.objective'), all, options: objectives },
          {
            name: 'order',
            kind: 'choice',
            label: text('explorer.organisation.order'),
            all: text('explorer.organisation.nearest'),
            options: [{ id: 'partnerships', name: text('explorer.organisation.sharedPartnerships') }],
          },
        ]}
      />
      <Answered of={answer}>
        {({ node }) => {
          const allies = node && 'allies' in node ? (node.allies ?? []) : [];
          if (allies.length === 0) return <p>{text('explorer.organisation.noAllies')}</p>;
          return (
            <DataTable
              caption={text('explorer.organisation.allies')}
              rows={allies}
              rowKey={({ actor }) => actor.id}
              // The best of more rows are not a complete list.
              canSort={allies.length < MAX_ALLIES}
              columns={[
                { heading: text('explorer.common.organisation'), node: ({ actor }) => actor },
                { heading: text('explorer.common.why'), cell: ({ explanation }) => explanation },
                {
                  heading: text('explorer.organisation.sharedPartnerships'),
                  count: ({ sharedPartnershipCount }) => sharedPartnershipCount,
                },
                {
                  heading: text('explorer.organisation.agreement'),
                  cell: ({ agreement }) =>
                    agreement ? (
                      <RecordLink id={agreement.id}>{text('explorer.organisation.agreed')}</RecordLink>
                    ) : (
                      <Unknown />
                    ),
                },
                { heading: text('explorer.organisation.allyTies'), count: ({ tieCount }) => tieCount },
              ]}
            />
          );
        }}
      </Answered>
      <LossImpact id={id} name={name} />
    </Section>
  );
}
