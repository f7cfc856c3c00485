import { useAnswer } from '../data/use-answer';
import { Link, LinkedSentence, pathOfNode } from '../frame/link';
import { useDay } from '../frame/location';
import { NotFound } from '../frame/not-found';
import { usePageInfo } from '../frame/page-info';
import { BriefAskFirstDocument, BriefRecordsDocument, BriefSubjectDocument } from '../graphql/graphql';
import { formatDate } from '../language/format';
import { text } from '../language/text';
import { Answered, AnswerHeading, Section, UnknownList } from '../parts/states';
import { NodeMark } from '../parts/seat';
import { Notes, SourceList } from '../parts/sources';
import { describeChoice, nameOf } from '../search/choice';
import { Events, Items, Promises, type Subject, Ties, Treaties, Who } from './brief-parts';

/** The id of the network itself. */
const NETWORK = 'ECPAT';

/** A brief for a meeting: a country, organisation or partnership on at most two printed pages. */
export function BriefPage({ id }: { id: string }) {
  const answer = useAnswer(BriefSubjectDocument, { id });
  const node = answer.data?.node;
  usePageInfo({
    title: node ? text('explorer.brief.title', { name: nameOf(node) }) : id,
    asked: { document: BriefSubjectDocument, variables: { id } },
  });
  return <Answered of={answer}>{() => (node ? <Brief of={node} /> : <NotFound />)}</Answered>;
}

function Brief({ of: node }: { of: Subject }) {
  const day = useDay();
  const government = 'government' in node ? node.government : null;
  const isActor = 'group' in node;
  const subject = government?.id ?? node.id;
  const records = useAnswer(BriefRecordsDocument, {
    node: subject,
    commitments: commitmentsOf(node),
    countries: countriesOf(node),
    from: day,
  });
  const askFirst = useAnswer(
    BriefAskFirstDocument,
    isActor || government
      ? { from: [NETWORK, ...membersThere(node)].filter((id) => id !== subject), target: subject }
      : null,
  );
  const notes = new Notes();
  const path = askFirst.data?.influencePaths;
  return (
    <div class="brief meeting">
      <p class="note crumb">
        <NodeMark node={node} /> {describeChoice(node)} ·{' '}
        <Link to={pathOfNode(node)}>{text('explorer.details.page')}</Link>
        {' · '}
        <button type="button" class="link no-print" onClick={() => print()}>
          {text('explorer.tools.print')}
        </button>
      </p>
      <AnswerHeading
        heading={text('explorer.brief.title', { name: nameOf(node) })}
        lead={text('explorer.brief.lead', { date: formatDate(day) })}
      />
      {path && (
        <Section heading={text('explorer.brief.askFirst')}>
          <p>{path.answer}</p>
          <Items>
            {path.askFirst.map(({ member, explanation }) => (
              <li key={member.id}>
                <LinkedSentence node={member} sentence={explanation} />
              </li>
            ))}
          </Items>
        </Section>
      )}
      <Who of={node} />
      <Answered of={records}>
        {(data) => (
          <>
            <Ties of={data.ties} notes={notes} />
            <Promises of={data.commitments} notes={notes} />
            {countriesOf(node) && <Events of={data.agenda} />}
          </>
        )}
      </Answered>
      {'instruments' in node && <Treaties of={node.instruments} notes={notes} />}
      {unknownOf(node).length > 0 && (
        <Section heading={text('explorer.common.noSourceSays')}>
          <UnknownList unknown={unknownOf(node)} />
        </Section>
      )}
      <SourceList notes={notes} />
    </div>
  );
}

const LINE_CODES = new Set(['NO_MEMBER_TIED', 'UNASSIGNED']);

function commitmentsOf(node: Subject) {
  if (node.__typename === 'Country') return { countries: [node.id] };
  return node.__typename === 'Partnership' ? { madeAt: [node.id] } : { by: [node.id] };
}

/** Returns the ids of the members based in a country, or in that of an organisation. */
function membersThere(node: Subject): string[] {
  const place = 'members' in node ? node : 'website' in node ? node.country : null;
  return place?.members.nodes.map(({ id }) => id) ?? [];
}

/** Returns the countries whose reviews matter to a node: itself, or that of an organisation. */
function countriesOf(node: Subject): string[] | null {
  if (node.__typename === 'Country') return [node.id];
  return 'website' in node && node.country ? [node.country.id] : null;
}

/** Returns what no source states of it, without duplicates and lines that need their objective. */
function unknownOf(node: Subject): { text: string }[] {
  const unknown =
    'unknown' in node
      ? node.unknown
      : 'scorecard' in node
        ? (node.scorecard?.lines ?? []).flatMap((line) => line.unknown).filter(({ code }) => !LINE_CODES.has(code))
        : [];
  return [...new Map(unknown.map((fact) => [fact.text, fact])).values()].slice(0, 8);
}
