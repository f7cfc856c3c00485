import { useMemo, useState } from 'preact/hooks';
import { useAnswer } from '../../data/use-answer';
import { usePage } from '../../frame/location';
import { NeighbourhoodDocument, type NeighbourhoodQuery } from '../../graphql/graphql';
import { text } from '../../language/text';
import { Answered, Section } from '../states';
import { Glyph } from '../glyph';
import { GROUPS, SeatLegend } from '../seat';
import { useNarrow } from '../use-narrow';
import { placeLabels, shortName } from './labels';
import { markOf } from './draw';
import { type Network, networkOf } from './network';
import { NetworkCanvas, type PictureProps } from './network-canvas';
import { NetworkList } from './network-list';
import { useLayout, fitOf } from './use-layout';

const [WIDTH, HEIGHT, MARGIN] = [1168, 720, 70];
const RADIUS = 10;
/** About how wide a letter of a name is. */
const LETTER_PX = 7.2;

/** A network of up to 150 nodes: each is drawn with its mark, and as many as fit with their names. */
function NetworkSvg({ network, positions, title, pointed, onPoint, onChoose }: PictureProps) {
  const { placed, links } = network;
  const { at, labels } = useMemo(() => {
    const fit = fitOf(positions, WIDTH, HEIGHT, MARGIN);
    const at = (index: number): [number, number] => [
      fit.scale * positions[2 * index]! + fit.x,
      fit.scale * positions[2 * index + 1]! + fit.y,
    ];
    const labels = placeLabels(network, {
      most: placed.length,
      at,
      radius: RADIUS,
      keepsOffMarks: true,
      widthOf: (name) => name.length * LETTER_PX,
    });
    return { at, labels };
  }, [network, positions]);
  const isNamed = pointed === null || labels.some(({ index }) => index === pointed);
  return (
    <svg viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} role="img" aria-label={title}>
      {links.map(([from, to]) => {
        const [[x1, y1], [x2, y2]] = [at(from), at(to)];
        const isPointed = from === pointed || to === pointed;
        return (
          <line
            key={`${String(from)} ${String(to)}`}
            class={isPointed ? 'link pointed' : 'link'}
            x1={x1}
            y1={y1}
            x2={x2}
            y2={y2}
          />
        );
      })}
      {placed.map(({ node }, index) => {
        const [x, y] = at(index);
        return (
          <g
            key={node.id}
            class="mark"
            onPointerEnter={() => onPoint(index)}
            onPointerLeave={() => onPoint(null)}
            onClick={() => onChoose(index)}
          >
            {markOf(node) === 'dot' ? (
              <circle class="dot" cx={x} cy={y} r={RADIUS / 2} />
            ) : (
              <Glyph node={node} x={x} y={y} radius={RADIUS} />
            )}
          </g>
        );
      })}
      {labels.map(({ index, name, x, y, anchor }) => (
        <text key={index} class={`name ${anchor} ${index === 0 ? 'centre' : ''}`} x={x} y={y + 5}>
          {name}
        </text>
      ))}
      {!isNamed && (
        <text class="name middle centre" x={at(pointed)[0]} y={at(pointed)[1] + RADIUS + 16}>
          {shortName(placed[pointed]!.node)}
        </text>
      )}
    </svg>
  );
}

const HOPS = [1, 2, 3];
/** The most nodes that are drawn in SVG. */
const MAX_SVG_NODES = 150;

interface NetworkProps {
  id: string;
  name: string;
}

/** What is around a node within some steps, as a picture and as a list of the same nodes. Only on demand: it is large. */
export function NetworkSection({ id, name }: NetworkProps) {
  const page = usePage();
  const hops = Number(page.parameter('around'));
  const isShown = HOPS.includes(hops);
  const answer = useAnswer(NeighbourhoodDocument, isShown ? { id, hops } : null);
  const links = HOPS.map((count) => (
    <li key={count}>
      <a href={page.with({ around: String(count), row: undefined })} aria-current={count === hops ? 'true' : undefined}>
        {text('explorer.network.steps', { hops: count })}
      </a>
    </li>
  ));
  const section = (
    <Section heading={text('explorer.network.heading')} id="around">
      <div class="network-steps no-print">
        {!isShown && <p>{text('explorer.network.intro')}</p>}
        <ul class="chips" aria-label={text('explorer.network.choose')}>
          {links}
          {isShown && (
            <li>
              <a href={page.with({ around: undefined, row: undefined })}>{text('explorer.network.hide')}</a>
            </li>
          )}
        </ul>
      </div>
      {isShown && (
        <Answered of={answer} waiting={text('explorer.network.waiting')}>
          {({ neighbourhood }) =>
            neighbourhood && (
              <Around key={`${id} ${String(hops)}`} name={name} hops={hops} neighbourhood={neighbourhood} />
            )
          }
        </Answered>
      )}
    </Section>
  );
  return isShown ? section : <div class="no-print">{section}</div>;
}

interface AroundProps {
  name: string;
  hops: number;
  neighbourhood: NonNullable<NeighbourhoodQuery['neighbourhood']>;
}

function Around({ name, hops, neighbourhood }: AroundProps) {
  const network = useMemo(() => networkOf(neighbourhood), [neighbourhood]);
  const isNarrow = useNarrow();
  const { placed, ties, truncated } = network;
  const sentence = text('explorer.network.sentence', { nodes: placed.length - 1, hops, name, ties });
  return (
    <>
      <p role="status">
        {sentence} {truncated && <b>{text('explorer.network.truncated', { shown: placed.length - 1 })}</b>}{' '}
        {!isNarrow && (
          <span class="no-print">
            <a href="#around-picture">{text('explorer.common.picture')}</a> |{' '}
            <a href="#around-list">{text('explorer.common.list')}</a>
          </span>
        )}
      </p>
      <div class="twins">
        <div id="around-list">
          <NetworkList network={network} />
        </div>
        {placed.length > 1 && !isNarrow && (
          <NetworkPicture network={network} title={text('explorer.network.alt', { sentence })} />
        )}
      </div>
    </>
  );
}

function NetworkPicture({ network, title }: { network: Network; title: string }) {
  const page = usePage();
  const positions = useLayout(network);
  const [pointed, setPointed] = useState<number | null>(null);
  const { placed } = network;
  const Picture = placed.length <= MAX_SVG_NODES ? NetworkSvg : NetworkCanvas;
  const groups = GROUPS.filter((group) => placed.some(({ node }) => 'group' in node && node.group === group));
  const named = pointed === null ? undefined : placed[pointed];
  return (
    <figure class="network" id="around-picture">
      {positions ? (
        <Picture
          network={network}
          positions={positions}
          title={title}
          pointed={pointed}
          onPoint={setPointed}
          onChoose={(index) => page.go(page.with({ detail: placed[index]!.node.id }), { keepFocus: true })}
        />
      ) : (
        <p class="placing" role="status">
          {text('explorer.network.placing', { count: placed.length })}
        </p>
      )}
      <figcaption>
        <p class="no-print">
          {named && 'name' in named.node
            ? text('explorer.network.pointed', { name: named.node.name, ties: named.degree })
            : text('explorer.network.hint')}
        </p>
        <SeatLegend groups={groups}>
          <li>
            <span class="seat initiative" aria-hidden="true">
              T
            </span>
            {text('explorer.network.initiative')}
          </li>
          <li>
            <span class="network-dot" aria-hidden="true" />
            {text('explorer.network.others')}
          </li>
        </SeatLegend>
      </figcaption>
    </figure>
  );
}
