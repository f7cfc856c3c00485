import type { ComponentChildren } from 'preact';
import { useAnswer } from '../data/use-answer';
import { Link, NodeLink, pathOfNode } from '../frame/link';
import { useDay } from '../frame/location';
import { NotFound } from '../frame/not-found';
import { usePageInfo } from '../frame/page-info';
import {
  BriefAskFirstDocument,
  BriefMembersDocument,
  BriefRecordsDocument,
  type BriefRecordsQuery,
  BriefSubjectDocument,
  type BriefSubjectQuery,
} from '../graphql/graphql';
import { formatDate } from '../language/format';
import { label, text } from '../language/text';
import { Status } from '../parts/marks';
import { Answered, AnswerHeading, Section, Unknown, UnknownList } from '../parts/states';
import { NodeMark } from '../parts/seat';
import { NoteNumbers, Notes, SourceList } from '../parts/sources';
import { describeChoice, nameOf } from '../search/choice';

type Subject = NonNullable<BriefSubjectQuery['node']>;

/** A country, an organisation or a partnership on at most two printed pages, for a meeting. */
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
  const members = useAnswer(BriefMembersDocument, isActor || government ? {} : null);
  // Those there are to be asked themselves, and so are no starts.
  const others = (members.data?.actors?.nodes ?? [])
    .filter(({ id, country }) => id !== subject && !countriesOf(node)?.includes(country?.id ?? ''))
    .map(({ id }) => id);
  const askFirst = useAnswer(BriefAskFirstDocument, others.length > 0 ? { members: others, target: subject } : null);
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
                <NodeLink node={member} /> <small>{explanation}</small>
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
      <Section heading={text('explorer.common.noSourceSays')}>
        <UnknownList unknown={unknownOf(node)} />
        {unknownOf(node).length === 0 && <p>{text('explorer.brief.nothingUnknown')}</p>}
      </Section>
      <SourceList notes={notes} />
    </div>
  );
}

function commitmentsOf(node: Subject) {
  if (node.__typename === 'Country') return { countries: [node.id] };
  return node.__typename === 'Partnership' ? { madeAt: [node.id] } : { by: [node.id] };
}

/** Where reviews matter for it: the country itself, or that of an organisation. */
function countriesOf(node: Subject): string[] | null {
  if (node.__typename === 'Country') return [node.id];
  return 'website' in node && node.country ? [node.country.id] : null;
}

/** What no source says of it, each sentence once. */
function unknownOf(node: Subject): { text: string }[] {
  const unknown =
    'unknown' in node
      ? node.unknown
      : 'scorecard' in node
        ? (node.scorecard?.lines ?? []).flatMap((line) => line.unknown)
        : [];
  return [...new Map(unknown.map((one) => [one.text, one])).values()].slice(0, 8);
}

function Items({ children }: { children: ComponentChildren }) {
  return <ul class="plain entries">{children}</ul>;
}

function Who({ of: node }: { of: Subject }) {
  if ('members' in node) {
    return (
      <Section heading={text('explorer.brief.who')}>
        <Items>
          {node.government && (
            <li>
              <NodeLink node={node.government} />
            </li>
          )}
          {node.members.nodes.map((member) => (
            <li key={member.id}>
              <NodeLink node={member} /> <small>{text('explorer.brief.member')}</small>
            </li>
          ))}
        </Items>
        {node.members.totalCount === 0 && (
          <p>
            <Unknown /> {text('explorer.brief.noMember')}
          </p>
        )}
        <More shown={node.members.nodes.length} total={node.members.totalCount} />
      </Section>
    );
  }
  if (node.__typename !== 'Partnership') return null;
  const { edges, totalCount } = node.participants;
  return (
    <Section heading={text('explorer.brief.who')}>
      <p>{node.roster.text}</p>
      <Items>
        {edges.map(({ role, node: participant }) => (
          <li key={`${role} ${participant.id}`}>
            <NodeMark node={participant} /> <NodeLink node={participant} />{' '}
            <small>{text(`explorer.partnership.role.${role}`)}</small>
          </li>
        ))}
      </Items>
      <More shown={edges.length} total={totalCount} />
    </Section>
  );
}

function More({ shown, total }: { shown: number; total: number }) {
  return total > shown ? <p class="note">{text('explorer.brief.more', { count: total - shown })}</p> : null;
}

interface PartProps<Name extends keyof BriefRecordsQuery> {
  of: BriefRecordsQuery[Name];
  notes: Notes;
}

const MOST_TIES = 12;

/** Ties that hold; not what follows from what its ends are, and promises, which are told by themselves. */
function Ties({ of: ties, notes }: PartProps<'ties'>) {
  const { nodes = [], totalCount = 0 } = ties ?? {};
  const told = nodes.filter(({ type, derived }) => !derived && type !== 'PROMISED');
  const shown = told.slice(0, MOST_TIES);
  return (
    <Section heading={text('explorer.brief.ties')}>
      {shown.length === 0 && (
        <p>
          <Unknown /> {text('explorer.brief.noTie')}
        </p>
      )}
      <Items>
        {shown.map(({ id, sentence, status, evidence }) => (
          <li key={id}>
            <Link to={`/records/${encodeURIComponent(id)}`}>{sentence}</Link>
            <NoteNumbers notes={notes} sources={evidence.slice(0, 1).map(({ source }) => source)} />{' '}
            <small>
              <Status status={status} />
            </small>
          </li>
        ))}
      </Items>
      <More shown={shown.length} total={totalCount - nodes.length + told.length} />
    </Section>
  );
}

function Promises({ of: commitments, notes }: PartProps<'commitments'>) {
  const { nodes = [], totalCount = 0 } = commitments ?? {};
  return (
    <Section heading={text('explorer.menu.commitments')}>
      {totalCount === 0 && (
        <p>
          <Unknown /> {text('explorer.brief.noPromise')}
        </p>
      )}
      <Items>
        {nodes.map((commitment) => (
          <li key={commitment.id}>
            <NodeLink node={commitment} />
            <NoteNumbers notes={notes} sources={commitment.evidence.slice(0, 1).map(({ source }) => source)} />{' '}
            <small>
              {nameOf(commitment.by)}
              {commitment.due && ` · ${text('explorer.common.dueOn', { date: formatDate(commitment.due) })}`} ·{' '}
              {label('STATUS', commitment.status)}
            </small>
          </li>
        ))}
      </Items>
      <More shown={nodes.length} total={totalCount} />
    </Section>
  );
}

function Events({ of: agenda }: Pick<PartProps<'agenda'>, 'of'>) {
  const items = agenda ?? [];
  return (
    <Section heading={text('explorer.place.opportunities')}>
      {items.length === 0 && (
        <p>
          <Unknown /> {text('explorer.place.noNext')}
        </p>
      )}
      <Items>
        {items.map(({ on, text: words, node }) => (
          <li key={node.id}>
            {formatDate(on)}: <Link to={`/records/${encodeURIComponent(node.id)}`}>{words}</Link>
          </li>
        ))}
      </Items>
    </Section>
  );
}

type Instruments = Extract<Subject, { instruments: unknown }>['instruments'];

function Treaties({ of: instruments, notes }: { of: Instruments; notes: Notes }) {
  return (
    <Section heading={text('explorer.place.treaties')}>
      {instruments.length === 0 && (
        <p>
          <Unknown /> {text('explorer.brief.noTreaty')}
        </p>
      )}
      <Items>
        {instruments.map(({ instrument, status, since, evidence }) => (
          <li key={instrument.id}>
            <NodeLink node={instrument} />
            <NoteNumbers notes={notes} sources={evidence.slice(0, 1).map(({ source }) => source)} />{' '}
            <small>
              {label('STATUS', status)}
              {since && ` · ${formatDate(since)}`}
            </small>
          </li>
        ))}
      </Items>
    </Section>
  );
}
