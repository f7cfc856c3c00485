import { askPages } from '../data/ask';
import { useAnswer } from '../data/use-answer';
import { Link, NodeLink } from '../frame/link';
import { usePage } from '../frame/location';
import { usePageInfo } from '../frame/page-info';
import { tableOf } from '../frame/query';
import {
  SignatoriesDocument,
  type SignatoriesQuery,
  type SignatoriesQueryVariables,
  SignaturesOverTimeDocument,
  type SignaturesOverTimeQuery,
  type SignaturesOverTimeQueryVariables,
} from '../graphql/graphql';
import { formatDate } from '../language/format';
import { text } from '../language/text';
import { FilterForm } from '../parts/filter-form';
import { includedParts, NotOnRecord } from '../parts/not-on-record';
import { type DataColumn, DataTable } from '../parts/data-table';
import { Answered, AnswerHeading, More, Section, Unknown } from '../parts/states';
import { MarkedLink } from '../parts/seat';
import { NoteNumbers, Notes, SourceList } from '../parts/sources';
import { type Criterion, filterOf, useCodeFields } from './code-filter';
import { useFirstYear } from '../parts/year-table';
import { criterionColumn, useCriteria } from './criterion-mark';
import { SignaturesOverTime } from './over-time';

type Actors = NonNullable<SignatoriesQuery['actors']>;

const askAll = askPages<SignatoriesQuery, SignatoriesQueryVariables, Actors['nodes'][number]>(
  ({ actors }) => actors ?? undefined,
);

const askLapsed = askPages<SignaturesOverTimeQuery, SignaturesOverTimeQueryVariables, unknown>(
  ({ lapsed }) => lapsed ?? undefined,
);

/** The signatories of The Code by criterion and by year, and those that may have lapsed. */
export function CodePage() {
  const page = usePage();
  const filter = { ...filterOf(page), includeUnknown: includedParts(page) };
  const answer = useAnswer(SignatoriesDocument, { filter }, askAll);
  const criteria = useCriteria();
  const fields = useCodeFields(criteria);
  usePageInfo({
    title: text('explorer.menu.code'),
    asked: { document: SignatoriesDocument, variables: { filter } },
    // The table has the same limits, except for the criterion.
    table: tableOf('signatories', {
      kinds: filter.kinds,
      regions: filter.regions,
      countries: filter.countries,
      text: filter.text,
    }),
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

function isLimited({ regions, countries, text: name, criterion }: Filter): boolean {
  return Boolean(regions ?? countries ?? name ?? criterion);
}

type Node = Actors['nodes'][number];
type Company = Node & { code: NonNullable<Extract<Node, { code: unknown }>['code']> };

/** The columns that identify a company, and when it signed. */
const namedBy = (notes: Notes): DataColumn<Company>[] => [
  {
    heading: text('explorer.code.company'),
    cell: (company) => (
      <>
        <MarkedLink node={company} />
        <NoteNumbers notes={notes} of={company.evidence.slice(0, 1)} />
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
    cell: ({ code: { signedOn } }) => (signedOn ? formatDate(signedOn) : <Unknown />),
    sortBy: ({ code: { signedOn } }) => signedOn,
  },
];

const WHO: DataColumn<Company> = {
  heading: text('explorer.code.who'),
  cell: ({ id, name }) => (
    <Link to={`/code/${encodeURIComponent(id)}`}>
      {text('explorer.code.whoLink')} <span class="visually-hidden">{name}</span>
    </Link>
  ),
};

interface SignatoriesProps {
  actors: Actors;
  criteria: readonly Criterion[];
  isLimited: boolean;
}

function Signatories({ actors: { nodes, totalCount, unknown }, criteria, isLimited: limited }: SignatoriesProps) {
  const from = useFirstYear();
  const overTime = useAnswer(SignaturesOverTimeDocument, limited ? null : { from }, askLapsed);
  const notes = new Notes();
  const companies = nodes.flatMap((node) => ('code' in node && node.code ? [{ ...node, code: node.code }] : []));
  const isKnown = ({ code }: Company) => code.criteria.some(({ status }) => status !== 'UNKNOWN');
  const known = companies.filter(isKnown);
  const others = companies.filter((company) => !isKnown(company));
  return (
    <>
      <AnswerHeading
        heading={text('explorer.code.heading', { count: totalCount, limited: limited ? 'yes' : 'no' })}
        lead={text('explorer.code.lead', { known: known.length, unknown: companies.length - known.length })}
      />
      {known.length > 0 && (
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
            rows={known}
            canSort={totalCount === nodes.length}
            columns={[
              ...namedBy(notes),
              ...known[0]!.code.criteria.map(({ number }, index) =>
                criterionColumn(number, (company: Company) => company.code.criteria[index]!.status),
              ),
              WHO,
            ]}
          />
        </Section>
      )}
      {others.length > 0 && (
        <More summary={text('explorer.code.others', { count: others.length, more: known.length > 0 ? 'yes' : 'no' })}>
          <DataTable
            caption={text('explorer.code.othersCaption')}
            rows={others}
            canSort={totalCount === nodes.length}
            columns={[...namedBy(notes), WHO]}
          />
        </More>
      )}
      <NotOnRecord unknown={unknown} count={totalCount} />
      {totalCount > nodes.length && (
        <p class="soft">{text('explorer.common.andMore', { count: totalCount - nodes.length })}</p>
      )}
      {!limited && (
        <Answered of={overTime}>
          {(signatures) => <SignaturesOverTime signatures={signatures} notes={notes} />}
        </Answered>
      )}
      <SourceList notes={notes} />
    </>
  );
}
