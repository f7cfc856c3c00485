import { askPages } from '../data/ask';
import { useAnswer } from '../data/use-answer';
import { Link, NodeLink } from '../frame/link';
import { usePage } from '../frame/location';
import { usePageInfo } from '../frame/page-info';
import { tableOf } from '../frame/query';
import { SignatoriesDocument, type SignatoriesQuery, type SignatoriesQueryVariables } from '../graphql/graphql';
import { formatDate } from '../language/format';
import { text } from '../language/text';
import { FilterForm } from '../parts/filter-form';
import { includedParts, NotOnRecord } from '../parts/not-on-record';
import { DataTable } from '../parts/data-table';
import { Answered, AnswerHeading, Section, Unknown } from '../parts/states';
import { MarkedLink } from '../parts/seat';
import { NoteNumbers, Notes, SourceList } from '../parts/sources';
import { type Criterion, filterOf, useCodeFields } from './code-filter';
import { criterionColumn, useCriteria } from './criterion-mark';

type Actors = NonNullable<SignatoriesQuery['actors']>;

const askAll = askPages<SignatoriesQuery, SignatoriesQueryVariables, Actors['nodes'][number]>(
  ({ actors }) => actors ?? undefined,
);

/** The companies that signed The Code, by its six criteria. */
export function CodePage() {
  const page = usePage();
  const filter = { ...filterOf(page), includeUnknown: includedParts(page) };
  const answer = useAnswer(SignatoriesDocument, { filter }, askAll);
  const criteria = useCriteria();
  const fields = useCodeFields(criteria);
  usePageInfo({
    title: text('explorer.menu.code'),
    asked: { document: SignatoriesDocument, variables: { filter } },
    // The table has the same limits, the criterion aside.
    table: tableOf('signatories', { kinds: filter.kinds, regions: filter.regions, text: filter.text }),
  });
  return (
    <>
      <FilterForm name={text('explorer.code.form')} fields={fields} />
      <Answered of={answer}>
        {({ actors }) => actors && <Signatories actors={actors} criteria={criteria} isLimited={isLimited(filter)} />}
      </Answered>
    </>
  );
}

type Filter = ReturnType<typeof filterOf>;

function isLimited({ regions, text: named, criterion }: Filter): boolean {
  return Boolean(regions ?? named ?? criterion);
}

interface SignatoriesProps {
  actors: Actors;
  criteria: readonly Criterion[];
  isLimited: boolean;
}

function Signatories({ actors: { nodes, totalCount, unknown }, criteria, isLimited: limited }: SignatoriesProps) {
  const notes = new Notes();
  const companies = nodes.flatMap((node) => ('code' in node && node.code ? [{ ...node, code: node.code }] : []));
  const known = companies.filter(({ code }) => code.criteria.some(({ status }) => status !== 'UNKNOWN'));
  return (
    <>
      <AnswerHeading
        heading={text('explorer.code.heading', { count: totalCount, limited: limited ? 'yes' : 'no' })}
        lead={text('explorer.code.lead', { known: known.length, unknown: companies.length - known.length })}
      />
      <NotOnRecord unknown={unknown} count={totalCount} />
      {companies.length > 0 && (
        <Section heading={text('explorer.code.matrix')} beside={text('explorer.place.notZero')}>
          <ol class="criteria">
            {criteria.map((criterion) => (
              <li key={criterion.id} value={criterion.number}>
                <NodeLink node={criterion} />
              </li>
            ))}
          </ol>
          <DataTable
            class="code-matrix wide-names"
            caption={text('explorer.code.matrix')}
            rows={companies}
            canSort={totalCount === nodes.length}
            columns={[
              {
                heading: text('explorer.code.company'),
                cell: (company) => (
                  <>
                    <MarkedLink node={company} />
                    <NoteNumbers notes={notes} sources={company.evidence.slice(0, 1).map(({ source }) => source)} />
                    {company.country && (
                      <small>
                        <NodeLink node={company.country} />
                      </small>
                    )}
                  </>
                ),
                sortBy: ({ name }) => name,
              },
              {
                heading: text('explorer.code.signed'),
                cell: ({ code: { signed } }) => (signed ? formatDate(signed) : <Unknown />),
                sortBy: ({ code: { signed } }) => signed,
              },
              ...companies[0]!.code.criteria.map(({ number }, at) =>
                criterionColumn(number, (company: (typeof companies)[number]) => company.code.criteria[at]!.status),
              ),
              {
                heading: text('explorer.code.who'),
                cell: ({ id, name }) => (
                  <Link to={`/code/${encodeURIComponent(id)}`}>
                    {text('explorer.code.whoLink')} <span class="visually-hidden">{name}</span>
                  </Link>
                ),
              },
            ]}
          />
        </Section>
      )}
      {totalCount > nodes.length && (
        <p class="soft">{text('explorer.common.andMore', { count: totalCount - nodes.length })}</p>
      )}
      <SourceList notes={notes} />
    </>
  );
}
