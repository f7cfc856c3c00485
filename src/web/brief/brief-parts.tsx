import type { ComponentChildren } from 'preact';
import { NodeLink, RecordLink } from '../frame/link';
import type { BriefRecordsQuery, BriefSubjectQuery } from '../graphql/graphql';
import { formatDate, formatList } from '../language/format';
import { label, text } from '../language/text';
import { Status } from '../parts/marks';
import { distinct } from '../partnership/table';
import { NodeMark } from '../parts/seat';
import { NoteNumbers, type Notes } from '../parts/sources';
import { Section, UnknownNote } from '../parts/states';
import { nameOf } from '../search/choice';

export type Subject = NonNullable<BriefSubjectQuery['node']>;

interface EntriesProps<Item> {
  heading: string;
  items: readonly Item[];
  /** The text of an empty list, shown as unknown. */
  none: string;
  /** The number of all entries. Default: the number of items. */
  total?: number;
  item: (item: Item) => ComponentChildren;
}

/** A section with a list, or the statement that nothing is on record. */
function Entries<Item>({ heading, items, none, total = items.length, item }: EntriesProps<Item>) {
  return (
    <Section heading={heading}>
      {items.length === 0 && <UnknownNote text={none} />}
      <Items>{items.map(item)}</Items>
      <More shown={items.length} total={total} />
    </Section>
  );
}

export function Items({ children }: { children: ComponentChildren }) {
  return <ul class="plain entries">{children}</ul>;
}

export function Who({ of: node }: { of: Subject }) {
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
        {node.members.totalCount === 0 && <UnknownNote text={text('explorer.brief.noMember')} />}
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
        {distinct(edges.map((edge) => edge.node)).map((participant) => (
          <li key={participant.id}>
            <NodeMark node={participant} /> <NodeLink node={participant} />{' '}
            <small>
              {formatList(
                edges
                  .filter((edge) => edge.node.id === participant.id)
                  .map(({ role }) => text(`explorer.partnership.role.${role}`)),
              )}
            </small>
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

const MAX_TIES = 12;

/** Current ties, except derived ones and commitments, which have a section of their own. */
export function Ties({ of: ties, notes }: PartProps<'ties'>) {
  const { nodes = [], totalCount = 0 } = ties ?? {};
  const shown = nodes.filter(({ type, isDerived }) => !isDerived && type !== 'PROMISED');
  return (
    <Entries
      heading={text('explorer.brief.ties')}
      none={text('explorer.brief.noTie')}
      items={shown.slice(0, MAX_TIES)}
      total={totalCount - nodes.length + shown.length}
      item={({ id, sentence, evidence, ...tie }) => (
        <li key={id}>
          <RecordLink id={id}>{sentence}</RecordLink>
          <NoteNumbers notes={notes} of={evidence.slice(0, 1)} />{' '}
          <small>
            <Status of={tie} />
          </small>
        </li>
      )}
    />
  );
}

export function Promises({ of: commitments, notes }: PartProps<'commitments'>) {
  const { nodes = [], totalCount = 0 } = commitments ?? {};
  return (
    <Entries
      heading={text('explorer.menu.commitments')}
      none={text('explorer.brief.noPromise')}
      items={nodes}
      total={totalCount}
      item={(commitment) => (
        <li key={commitment.id}>
          <NodeLink node={commitment} />
          <NoteNumbers notes={notes} of={commitment.evidence.slice(0, 1)} />{' '}
          <small>
            {nameOf(commitment.by)}
            {commitment.dueOn && ` · ${text('explorer.common.dueOn', { date: formatDate(commitment.dueOn) })}`} ·{' '}
            {label('STATUS', commitment.status)}
          </small>
        </li>
      )}
    />
  );
}

export function Events({ of: agenda }: Pick<PartProps<'agenda'>, 'of'>) {
  return (
    <Entries
      heading={text('explorer.place.opportunities')}
      none={text('explorer.place.noNext')}
      items={agenda ?? []}
      item={({ date, text: words, node }) => (
        <li key={node.id}>
          {formatDate(date)}: <RecordLink id={node.id}>{words}</RecordLink>
        </li>
      )}
    />
  );
}

type Instruments = Extract<Subject, { instruments: unknown }>['instruments'];

export function Treaties({ of: instruments, notes }: { of: Instruments; notes: Notes }) {
  return (
    <Entries
      heading={text('explorer.place.treaties')}
      none={text('explorer.brief.noTreaty')}
      items={instruments}
      item={({ instrument, status, since, evidence }) => (
        <li key={instrument.id}>
          <NodeLink node={instrument} />
          <NoteNumbers notes={notes} of={evidence.slice(0, 1)} />{' '}
          <small>
            {text(status === 'PARTY' ? 'explorer.place.party' : 'explorer.place.signatory')}
            {since && ` · ${formatDate(since)}`}
          </small>
        </li>
      )}
    />
  );
}
