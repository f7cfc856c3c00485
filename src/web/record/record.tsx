import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { useAnswer } from '../data/use-answer';
import { pathOfNode } from '../frame/link';
import { usePage } from '../frame/location';
import { usePageInfo } from '../frame/page-info';
import { RecordDocument, RecordTiesDocument } from '../graphql/graphql';
import { text } from '../language/text';
import { AnswerHeading, Section } from '../parts/answer';
import { NodeMark } from '../parts/seat';
import { Notes, SourceList } from '../parts/sources';
import { Answered } from '../parts/states';
import { ChangeList } from './change-list';
import { Facts } from './facts';
import { FollowUps } from './follow-ups';
import { headingOf, type RecordNode } from './heading';
import { Participants } from './participants';
import { TieList } from './tie-list';
import { ToRecord } from './to-record';
import { Values } from './values';

/** Anything on record that has no page of its own kind: what it is, who is in it, what it rests on and how it is tied. */
export function RecordPage({ id }: { id: string }) {
  const answer = useAnswer(RecordDocument, { id });
  const node = answer.data?.node;
  usePageInfo({
    title: node ? headingOf(node) : text('explorer.record.title'),
    asked: { document: RecordDocument, variables: { id } },
    table: node && 'name' in node ? `/export/ties?node=${encodeURIComponent(id)}` : undefined,
  });
  return (
    <Answered of={answer}>
      {() => {
        if (!node)
          return <AnswerHeading heading={text('explorer.notFound.record')} lead={text('explorer.notFound.help')} />;
        const isElsewhere = !pathOfNode(node).startsWith('/records/');
        return isElsewhere ? <Elsewhere path={pathOfNode(node)} /> : <RecordView node={node} />;
      }}
    </Answered>
  );
}

/** Goes to the page that this kind of node has. */
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
      <Section heading={text('explorer.record.facts')}>
        <Facts of={node} notes={notes} />
      </Section>
      <ToRecord of={node} />
      {node.__typename === 'Campaign' && <Participants of={node.participants} notes={notes} />}
      {node.__typename === 'Commitment' && <FollowUps of={node.followUps} notes={notes} />}
      {node.__typename === 'Indicator' && <Values of={node} notes={notes} />}
      <Around node={node} notes={notes} />
    </>
  );
}

/** Ties, evidence and changes are parts of the history of what they are about. */
function hasHistory(node: RecordNode): boolean {
  return 'name' in node || node.__typename === 'Meeting';
}

/** Ties that are shown as facts. */
const FACTS = new Set(['COVERS', 'PURSUES', 'ABOUT']);

/** The ties and the history of a node, which are asked for after its facts, and all sources of the page. */
function Around({ node, notes }: { node: RecordNode; notes: Notes }) {
  const answer = useAnswer(RecordTiesDocument, hasHistory(node) ? { id: node.id } : null);
  const seats = new Set('participants' in node ? node.participants.edges.map(({ tie }) => tie.id) : []);
  if (!hasHistory(node)) return <SourceList notes={notes} />;
  return (
    <>
      <Answered of={answer}>
        {({ ties, changes }) => {
          const all = ties?.nodes ?? [];
          const shown = all.filter((tie) => !seats.has(tie.id) && !FACTS.has(tie.type));
          return (
            <>
              {shown.length > 0 && (
                <Section
                  heading={text('explorer.record.ties')}
                  beside={text('explorer.record.tieCount', {
                    count: shown.length,
                    isWhole: String(all.length === ties?.totalCount),
                  })}
                >
                  <TieList ties={shown} notes={notes} />
                </Section>
              )}
              <ChangeList changes={changes?.nodes ?? []} />
            </>
          );
        }}
      </Answered>
      <SourceList notes={notes} />
    </>
  );
}
