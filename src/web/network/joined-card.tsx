import { RecordLink } from '../frame/link';
import { text } from '../language/text';
import { nameOf } from '../search/choice';
import { CardFrame } from './card-frame';
import type { DrawnLine, Drawing } from './drawing';
import type { KnownGraph } from './known-graph';
import { aroundName, joinedText } from './row-text';

/** So many links are told by themselves. */
const MOST = 25;

interface JoinedCardProps {
  line: DrawnLine;
  drawing: Drawing;
  known: KnownGraph;
  side: 'left' | 'right';
  onClose: () => void;
}

/** What is told of a line for all links between two marks: each of them. */
export function JoinedCard({ line, drawing, known, side, onClose }: JoinedCardProps) {
  const named = (id: string) => nameOf(known.nodes.get(id)!);
  const left = line.ties.length - MOST;
  return (
    <CardFrame side={side} onClose={onClose}>
      <h2>{joinedText(line, drawing)}</h2>
      <ul>
        {line.ties.slice(0, MOST).map(({ id, from, to, phrase }) => {
          const { verb, other, rest } = aroundName(phrase, known.nodes.get(to.id)!);
          return (
            <li key={id}>
              <RecordLink id={id}>
                {named(from.id)} {verb}
                {other} {rest}
              </RecordLink>
            </li>
          );
        })}
      </ul>
      {left > 0 && <p>{text('explorer.network.more', { count: left })}</p>}
    </CardFrame>
  );
}
