import { useLocation } from 'preact-iso/router';
import { useEffect } from 'preact/hooks';
import { useAnswer } from '../data/use-answer';
import { NodeLink, pathOfNode } from '../frame/link';
import { usePage } from '../frame/location';
import { usePageInfo } from '../frame/page-info';
import { tableOf } from '../frame/query';
import { RecordDocument, RecordTiesDocument, type SeatRowFragment } from '../graphql/graphql';
import { History } from '../history/history';
import { formatDate, formatNumber } from '../language/format';
import { text, label } from '../language/text';
import { SeatRows } from '../partnership/seat-table';
import { joined } from '../partnership/table';
import { DataTable } from '../parts/data-table';
import { Answered, AnswerHeading, Section, UnknownNote } from '../parts/states';
import { RecordLinks } from '../parts/record-links';
import { NodeMark } from '../parts/seat';
import { Notes, SourceList, NoteNumbers } from '../parts/sources';
import { NotOnRecord } from '../place/named-nodes';
import { TieList } from './lists';
import { Facts } from './facts';
import { OutsideStates } from './outside-states';
import { headingOf, type RecordNode } from './heading';

/** A record without a page of its own kind: its facts, participants, evidence and ties. */
export function RecordPage({ id }: { id: string }) {
  const answer = useAnswer(RecordDocument, { id });
  const node = answer.data?.node;
  usePageInfo({
    title: node ? headingOf(node) : text('explorer.record.title'),
    asked: { document: RecordDocument, variables: { id } },
    table: node && 'name' in node ? tableOf('ties', { node: id }) : undefined,
  });
  return (
    <Answered of={answer}>
      {() => {
        if (!node) return <NotOnRecord />;
        const isElsewhere = !pathOfNode(node).startsWith('/records/');
        return isElsewhere ? <Elsewhere path={pathOfNode(node)} /> : <RecordView node={node} />;
      }}
    </Answered>
  );
}

/** Redirects to the page of this kind of node. */
function Elsewhere({ path }: { path: string }) {
  const { route } = useLocation();
  const page = usePage();
  useEffect(() => route(page.to(path), true), [path]);
  return null;
}

function RecordView({ node }: { node: RecordNode }) {
  const notes = new Notes();
  return (
    <>
      <p class="note crumb">
        <NodeMark node={node} /> {text(`explorer.type.${node.__typename}` as Parameters<typeof text>[0])}
      </p>
      <AnswerHeading heading={headingOf(node)} />
      <RecordLinks of={node} />
      <Section heading={text('explorer.record.facts')}>
        <Facts of={node} notes={notes} />
      </Section>
      {node.__typename === 'Campaign' && <Participants of={node.participants} notes={notes} />}
      {node.__typename === 'Commitment' && <FollowUps of={node.followUps} notes={notes} />}
      {node.__typename === 'Indicator' && <Values of={node} notes={notes} />}
      {node.__typename === 'Instrument' && node.rosterAsOf && <OutsideStates treaty={node.id} />}
      <Around node={node} notes={notes} />
    </>
  );
}

/** True for a record with ties; ties, evidence and changes have none. */
function hasTies(node: RecordNode): boolean {
  return 'name' in node || node.__typename === 'Meeting';
}

/** The types of ties that are shown as facts. */
const FACTS = new Set(['COVERS', 'PURSUES', 'ABOUT']);

/** The ties and the history of a node, which load after its facts, and all sources of the page. */
function Around({ node, notes }: { node: RecordNode; notes: Notes }) {
  const answer = useAnswer(RecordTiesDocument, hasTies(node) ? { id: node.id } : null);
  const seats = new Set('participants' in node ? node.participants.edges.map(({ tie }) => tie.id) : []);
  return (
    <>
      {hasTies(node) && (
        <Answered of={answer}>
          {({ ties }) => {
            const all = ties?.nodes ?? [];
            const isWhole = all.length === ties?.totalCount;
            const shown = all.filter((tie) => !seats.has(tie.id) && !FACTS.has(tie.type));
            if (shown.length === 0) return null;
            return (
              <Section
                heading={text('explorer.record.ties')}
                beside={text('explorer.record.tieCount', {
                  count: shown.length,
                  isWhole: String(isWhole),
                })}
              >
                <TieList caption={text('explorer.record.ties')} ties={shown} isWhole={isWhole} notes={notes} />
              </Section>
            );
          }}
        </Answered>
      )}
      {(hasTies(node) || node.__typename === 'Tie') && <History id={node.id} />}
      <SourceList notes={notes} />
    </>
  );
}

interface ParticipantsProps {
  of: { totalCount: number; edges: readonly SeatRowFragment[] };
  notes: Notes;
}

/** The participants of a campaign. */
function Participants({ of: { totalCount, edges }, notes }: ParticipantsProps) {
  return (
    <Section
      heading={text('explorer.record.participants')}
      beside={text('explorer.partnership.seatsBeside', { count: joined(edges).length })}
    >
      {edges.length > 0 ? (
        <SeatRows
          caption={text('explorer.record.participants')}
          participants={joined(edges)}
          isWhole={edges.length === totalCount}
          notes={notes}
        />
      ) : (
        <UnknownNote text={text('explorer.record.noParticipant')} />
      )}
    </Section>
  );
}

type FollowUp = Extract<RecordNode, { __typename: 'Commitment' }>['followUps'][number];

/** The reports on a commitment. */
function FollowUps({ of: followUps, notes }: { of: readonly FollowUp[]; notes: Notes }) {
  return (
    <Section heading={text('explorer.record.followUps')}>
      {followUps.length === 0 ? (
        <UnknownNote text={text('explorer.record.noFollowUp')} />
      ) : (
        <ul class="plain ruled">
          {followUps.map(({ id, status, asOf, note, evidence }) => (
            <li key={id}>
              {formatDate(asOf)}: {label('STATUS', status)}
              <NoteNumbers notes={notes} of={evidence} />
              {note && <small> {note}</small>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

type Indicator = Extract<RecordNode, { __typename: 'Indicator' }>;

/** The values of an indicator with their days, kinds and sources. */
function Values({ of: { values, unknown }, notes }: { of: Indicator; notes: Notes }) {
  return (
    <Section heading={text('explorer.record.values')}>
      {unknown.map(({ code, text: sentence }) => (
        <UnknownNote key={code} text={sentence} />
      ))}
      {values.length > 0 && (
        <DataTable
          caption={text('explorer.record.values')}
          rows={values}
          columns={[
            {
              heading: text('explorer.common.value'),
              cell: ({ value, isMinimum, evidence }) => (
                <>
                  {text('explorer.record.valueOf', { value: formatNumber(value), atLeast: isMinimum ? 'yes' : 'no' })}
                  <NoteNumbers notes={notes} of={evidence} />
                </>
              ),
              sortBy: ({ value }) => value,
            },
            {
              heading: text('explorer.record.asOf'),
              cell: ({ asOf, year }) => (asOf ? formatDate(asOf) : (year ?? text('explorer.common.undated'))),
              sortBy: ({ asOf, year }) => asOf ?? (year ? String(year) : null),
            },
            {
              heading: text('explorer.record.valueKind'),
              cell: ({ valueKind, country }) => (
                <>
                  {label('VALUE', valueKind)} {country && <NodeLink node={country} />}
                </>
              ),
            },
            { heading: text('explorer.record.basis'), cell: ({ basis }) => basis },
          ]}
        />
      )}
    </Section>
  );
}
