import { useAnswer } from '../data/use-answer';
import { Link, NodeLink } from '../frame/link';
import { usePageInfo } from '../frame/page-info';
import { CodeCompanyDocument, type CodeCompanyQuery, CodeLeverageDocument } from '../graphql/graphql';
import { formatDate } from '../language/format';
import { text } from '../language/text';
import { DataTable } from '../parts/data-table';
import { Answered, AnswerHeading, Section } from '../parts/states';
import { Strength } from '../parts/marks';
import { MarkedLink } from '../parts/seat';
import { NoteNumbers, Notes, SourceList } from '../parts/sources';
import { NotOnRecord } from '../place/named-nodes';
import { nameOf } from '../search/choice';
import { CriterionMark, useCriteria } from './criterion-mark';

type Company = Extract<NonNullable<CodeCompanyQuery['node']>, { code: unknown }>;

/** A company, with the actors to contact for each criterion of The Code it may not meet. */
export function CodeCompanyPage({ id }: { id: string }) {
  const answer = useAnswer(CodeCompanyDocument, { id });
  const company = answer.data?.node && 'code' in answer.data.node ? answer.data.node : null;
  usePageInfo({
    title: text('explorer.code.companyTitle', { name: company?.name ?? id }),
    asked: { document: CodeCompanyDocument, variables: { id } },
  });
  return <Answered of={answer}>{() => (company ? <CodeCompany company={company} /> : <NotOnRecord />)}</Answered>;
}

function CodeCompany({ company }: { company: Company }) {
  const { id, name, code, evidence } = company;
  const criteria = useCriteria();
  const notes = new Notes();
  const lacking = code?.criteria.filter(({ status }) => status !== 'MET') ?? [];
  const unknown = lacking.filter(({ status }) => status === 'UNKNOWN').length;
  return (
    <>
      <p class="trail">
        <Link to="/code">{text('explorer.menu.code')}</Link>
      </p>
      <AnswerHeading
        heading={
          code
            ? text('explorer.code.companyHeading', { name, met: code.criteria.length - lacking.length, unknown })
            : text('explorer.code.notSigned', { name })
        }
        lead={
          <>
            {code &&
              text('explorer.code.companyLead', {
                date: code.signedOn ? formatDate(code.signedOn) : '',
                isDated: code.signedOn ? 'yes' : 'no',
              })}
            <NoteNumbers notes={notes} of={evidence} />{' '}
            <NodeLink node={company}>{text('explorer.code.companyPage')}</NodeLink>
          </>
        }
      />
      {code?.criteria.map(({ number, status, evidence: stated }) => (
        <Section
          key={number}
          heading={text('explorer.code.criterionHeading', {
            number,
            name: criteria.find((criterion) => criterion.number === number)?.name ?? '',
          })}
        >
          <p>
            <CriterionMark status={status} />
            {status === 'UNKNOWN' && ` ${text('explorer.code.status.UNKNOWN')}`}
            <NoteNumbers notes={notes} of={stated} />
          </p>
          {status !== 'MET' && <Messengers company={id} criterion={number} notes={notes} />}
        </Section>
      ))}
      <SourceList notes={notes} />
    </>
  );
}

interface MessengersProps {
  company: string;
  criterion: number;
  notes: Notes;
}

/** The actors that can raise a criterion with the company, the strongest path first. */
function Messengers({ company, criterion, notes }: MessengersProps) {
  const answer = useAnswer(CodeLeverageDocument, { company, criterion });
  return (
    <Answered of={answer} waiting={text('explorer.code.waiting')}>
      {({ codeLeverage }) =>
        codeLeverage && codeLeverage.length > 0 ? (
          <DataTable
            caption={text('explorer.code.messengers', { number: criterion })}
            rows={codeLeverage}
            rowKey={({ actor }) => actor.id}
            columns={[
              { heading: text('explorer.code.from'), cell: ({ actor }) => <MarkedLink node={actor} /> },
              {
                heading: text('explorer.common.why'),
                cell: ({ explanation, best }) => (
                  <>
                    {explanation}
                    <NoteNumbers notes={notes} of={(best?.hops ?? []).flatMap(({ tie }) => tie.evidence.slice(0, 1))} />
                  </>
                ),
              },
              {
                heading: text('explorer.code.route'),
                cell: ({ actor, best }) =>
                  best ? (
                    <>
                      <Strength strength={best.strength} />{' '}
                      <Link to="/routes" parameters={{ from: actor.id, to: company }}>
                        {text('explorer.common.showRoute')} <span class="visually-hidden">{nameOf(actor)}</span>
                      </Link>
                    </>
                  ) : (
                    text('explorer.code.noRoute')
                  ),
              },
            ]}
          />
        ) : (
          <p>{text('explorer.code.nobody')}</p>
        )
      }
    </Answered>
  );
}
