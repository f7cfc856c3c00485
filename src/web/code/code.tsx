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
import { Answered, AnswerHeading, Section, Unknown } from '../parts/states';
import { NodeMark } from '../parts/seat';
import { NoteNumbers, Notes, SourceList } from '../parts/sources';
import { type Criterion, filterOf, useCodeFields } from './code-filter';
import { CriterionCell, useCriteria } from './criterion-mark';

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
          <table class="rows code-matrix" aria-label={text('explorer.code.matrix')}>
            <thead>
              <tr>
                <th scope="col">{text('explorer.code.company')}</th>
                <th scope="col">{text('explorer.code.signed')}</th>
                {companies[0]!.code.criteria.map(({ number }) => (
                  <th key={number} scope="col">
                    {text('explorer.code.criterionNumber', { number })}
                  </th>
                ))}
                <th scope="col">{text('explorer.code.who')}</th>
              </tr>
            </thead>
            <tbody>
              {companies.map(({ code, ...company }) => (
                <tr key={company.id}>
                  <th scope="row">
                    <NodeMark node={company} /> <NodeLink node={company} />
                    <NoteNumbers notes={notes} sources={company.evidence.slice(0, 1).map(({ source }) => source)} />
                    {company.country && (
                      <small>
                        <NodeLink node={company.country} />
                      </small>
                    )}
                  </th>
                  <td data-label={text('explorer.code.signed')}>
                    {code.signed ? formatDate(code.signed) : <Unknown />}
                  </td>
                  {code.criteria.map(({ number, status }) => (
                    <CriterionCell
                      key={number}
                      status={status}
                      label={text('explorer.code.criterionNumber', { number })}
                    />
                  ))}
                  <td data-label={text('explorer.code.who')}>
                    <Link to={`/code/${encodeURIComponent(company.id)}`}>
                      {text('explorer.code.whoLink')} <span class="visually-hidden">{company.name}</span>
                    </Link>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Section>
      )}
      {totalCount > nodes.length && <p class="soft">{text('explorer.more', { count: totalCount - nodes.length })}</p>}
      <SourceList notes={notes} />
    </>
  );
}
