import { useRoute } from 'preact-iso/router';
import { useAnswer } from '../data/use-answer';
import { usePage } from '../frame/location';
import { NotFound } from '../frame/not-found';
import { usePageInfo } from '../frame/page-info';
import { tableOf } from '../frame/query';
import { SourceDocument, type SourceQuery } from '../graphql/graphql';
import { formatDate } from '../language/format';
import { text } from '../language/text';
import { FactList } from '../parts/facts';
import { PageLinks } from '../parts/page-links';
import { DataTable } from '../parts/data-table';
import { Answered, AnswerHeading, Section, Unknown } from '../parts/states';
import { lifeSpanText, Status } from '../parts/marks';
import { MarkedLink } from '../parts/seat';
import { describeChoice, nameOf } from '../search/choice';

type Source = Extract<NonNullable<SourceQuery['node']>, { title: string }>;

/** A source with all ties and nodes that cite it. */
export function SourcePage() {
  const page = usePage();
  const { id = '' } = useRoute().params;
  const variables = { id, after: page.parameter('after') || null };
  const answer = useAnswer(SourceDocument, variables);
  const node = answer.data?.node;
  usePageInfo({
    title: node && 'title' in node ? node.title : text('explorer.type.Source'),
    asked: { document: SourceDocument, variables },
    table: tableOf('ties', { sources: id }),
  });
  return (
    <Answered of={answer}>
      {({ node: source }) => (source && 'title' in source ? <About source={source} /> : <NotFound />)}
    </Answered>
  );
}

function About({ source }: { source: Source }) {
  const { title, sourceKind, publisher, originalPublisher, publishedOn, url, citedBy } = source;
  return (
    <>
      <AnswerHeading
        heading={text('explorer.source.heading', { title, count: citedBy.totalCount })}
        lead={text('explorer.source.lead')}
      />
      <Section heading={text('explorer.source.facts')}>
        <FactList
          facts={[
            ['explorer.source.title', title],
            ['explorer.filter.kind', text(`explorer.source.kind.${sourceKind}`)],
            ['explorer.source.publisher', publisher ?? <Unknown />],
            originalPublisher && ['explorer.source.originalPublisher', originalPublisher],
            [
              'explorer.source.published',
              publishedOn ? formatDate(publishedOn) : <Unknown>{text('explorer.common.undated')}</Unknown>,
            ],
            [
              'explorer.source.address',
              url ? (
                <a href={url} rel="noreferrer">
                  {url}
                </a>
              ) : (
                <Unknown />
              ),
            ],
          ]}
        />
      </Section>
      <Section heading={text('explorer.common.citedBy')}>
        <CitedBy citedBy={citedBy} />
      </Section>
    </>
  );
}

function CitedBy({ citedBy }: { citedBy: Source['citedBy'] }) {
  if (citedBy.totalCount === 0) return <p>{text('explorer.source.nothing')}</p>;
  return (
    <>
      <DataTable
        caption={text('explorer.common.citedBy')}
        rows={citedBy.nodes}
        canSort={citedBy.nodes.length === citedBy.totalCount}
        columns={[
          {
            heading: text('explorer.source.record'),
            cell: (node) => <MarkedLink node={node} />,
            sortBy: nameOf,
          },
          { heading: text('explorer.source.what'), cell: describeChoice },
          {
            heading: text('explorer.common.holds'),
            cell: (node) =>
              'sentence' in node && (
                <>
                  <Status of={node} /> {lifeSpanText(node.since, node.until)},{' '}
                  {text(`explorer.confidence.${node.confidence}`)}
                </>
              ),
            sortBy: (node) => ('since' in node ? node.since : null),
          },
        ]}
      />
      <PageLinks of={citedBy} />
    </>
  );
}
