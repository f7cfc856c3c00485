import { RecordLink } from '../../frame/link';
import { text } from '../../language/text';
import { nameOf } from '../../search/choice';
import type { DrawnLine, Drawing } from '../drawing/drawing';
import type { KnownGraph } from '../known-graph';
import { CardFrame } from './card-frame';
import { splitPhrase, joinedText } from './row-text';

/** The maximum number of ties in the card. */
const MAX_TIES = 25;

interface JoinedCardProps {
  line: DrawnLine;
  drawing: Drawing;
  known: KnownGraph;
  side: 'left' | 'right';
  onClose: () => void;
}

/** The details of a line for all ties between two marks: each of them. */
export function JoinedCard({ line, drawing, known, side, onClose }: JoinedCardProps) {
  const labelOf = (id: string) => nameOf(known.nodes.get(id)!);
  const remaining = line.ties.length - MAX_TIES;
  return (
    <CardFrame side={side} onClose={onClose}>
      <h2>{joinedText(line, drawing)}</h2>
      <ul>
        {line.ties.slice(0, MAX_TIES).map(({ id, from, to, phrase }) => {
          const { verb, other, rest } = splitPhrase(phrase, known.nodes.get(to.id)!);
          return (
            <li key={id}>
              <RecordLink id={id}>
                {labelOf(from.id)} {verb}
                {other} {rest}
              </RecordLink>
            </li>
          );
        })}
      </ul>
      {remaining > 0 && <p>{text('explorer.network.more', { count: remaining })}</p>}
    </CardFrame>
  );
}
