import { useAnswer } from '../../data/use-answer';
import { Link, NodeLink, RecordLink } from '../../frame/link';
import { NetworkTieCardDocument } from '../../graphql/graphql';
import { formatDate } from '../../language/format';
import { text } from '../../language/text';
import { EnglishNote } from '../../parts/names';
import { lifeSpanText, Status } from '../../parts/marks';
import { NodeMark } from '../../parts/seat';
import { SourceText } from '../../parts/sources';
import { Answered, Unknown } from '../../parts/states';
import { isRouteEnd } from '../../route/question';
import { describeChoice, nameOf } from '../../search/choice';
import type { DrawnLine, DrawnNode } from '../drawing/drawing';
import { CardFrame } from './card-frame';

/** The two ends of an introduction. */
export interface Introduction {
  from: string;
  to: string;
}

interface CardProps {
  side: 'left' | 'right';
  /** True where the user may record. */
  canRecord: boolean;
  /** Null where the user may not ask, or without anybody to introduce. */
  introduction: Introduction | null;
  onClose: () => void;
}

/** The details of a line, over the edge of the picture: its sentence and its evidence. */
export function LineCard({ line, side, canRecord, introduction, onClose }: CardProps & { line: DrawnLine }) {
  const [tie, ...others] = line.ties;
  const answer = useAnswer(NetworkTieCardDocument, { id: tie.id });
  return (
    <CardFrame side={side} onClose={onClose}>
      <Answered of={answer}>
        {({ node }) =>
          node && 'sentence' in node ? (
            <>
              <h2>{node.sentence}</h2>
              <dl>
                <dt>{text('explorer.network.status')}</dt>
                <dd>
                  <Status of={{ type: tie.type, status: node.status }} />{' '}
                  {!node.isDerived && text(`explorer.confidence.${node.confidence}`)}
                </dd>
                <dt>{text('explorer.network.date')}</dt>
                <dd>
                  {node.lastConfirmedOn ? (
                    formatDate(node.lastConfirmedOn)
                  ) : (
                    <Unknown>{text('explorer.network.undated')}</Unknown>
                  )}
                  {`; ${lifeSpanText(node.since, node.until)}`}
                </dd>
                {(node.qualifier ?? node.note) && (
                  <>
                    <dt>{text('explorer.network.caveat')}</dt>
                    <dd>
                      {node.qualifier} <EnglishNote>{node.note}</EnglishNote>
                    </dd>
                  </>
                )}
                <dt>{text('explorer.network.source')}</dt>
                <dd>
                  {node.evidence.length === 0
                    ? text('explorer.network.derived')
                    : node.evidence.map(({ source, contradicts }) => (
                        <p key={source.id}>
                          {contradicts && <b>{text('explorer.network.against')} </b>}
                          <SourceText source={source} />
                        </p>
                      ))}
                </dd>
              </dl>
              {others.length > 0 && (
                <p>
                  {text('explorer.network.more', { count: others.length })}
                  {': '}
                  {others.map((other, index) => (
                    <span key={other.id}>
                      {index > 0 && ', '}
                      <RecordLink id={other.id}>{other.phrase}</RecordLink>
                    </span>
                  ))}
                </p>
              )}
              <Ask introduction={introduction} />
              <p class="acts">
                <RecordLink id={tie.id}>{text('explorer.network.correct')}</RecordLink>
                {canRecord && <RecordTie from={line.from} to={line.to} />}
              </p>
            </>
          ) : (
            <p>{text('explorer.notFound.record')}</p>
          )
        }
      </Answered>
    </CardFrame>
  );
}

/** The details of a node, with links to its pages. */
export function NodeCard({ drawn, side, canRecord, introduction, onClose }: CardProps & { drawn: DrawnNode }) {
  const { node, ties, folded } = drawn;
  return (
    <CardFrame side={side} onClose={onClose}>
      <h2>
        <NodeMark node={node} /> {nameOf(node)}
      </h2>
      <p class="soft">{describeChoice(node)}</p>
      <p>
        {ties === null
          ? text('explorer.state.waiting')
          : text('explorer.network.cardCount', { count: ties, drawn: drawn.lines.length, folded: folded.length })}
      </p>
      <Ask introduction={introduction} />
      <p class="acts">
        <NodeLink node={{ ...node, name: nameOf(node) }}>{text('explorer.details.page')}</NodeLink>
        {isRouteEnd(node) && (
          <>
            <Link to="/routes" parameters={{ from: node.id }}>
              {text('explorer.network.paths')}
            </Link>
            <Link to="/convene" parameters={{ targets: node.id }}>
              {text('explorer.network.invite')}
            </Link>
          </>
        )}
        {canRecord && <RecordTie from={node.id} />}
      </p>
    </CardFrame>
  );
}

/** A link to the paths between two names, where users ask for an introduction. */
function Ask({ introduction }: { introduction: Introduction | null }) {
  if (!introduction) return null;
  const { from, to } = introduction;
  return (
    <p>
      <Link class="button main" to="/routes" parameters={{ from, to }}>
        {text('explorer.introduction.title')}
      </Link>
    </p>
  );
}

/** A link to the form for a tie, with the names filled in. */
function RecordTie(ends: { from: string; to?: string }) {
  return (
    <Link to="/record/tie" parameters={ends}>
      {text('explorer.network.record')}
    </Link>
  );
}
