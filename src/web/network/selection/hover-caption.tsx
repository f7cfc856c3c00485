import { useEffect, useState } from 'preact/hooks';
import { useAnswer } from '../../data/use-answer';
import { NetworkTieCardDocument } from '../../graphql/graphql';
import { text } from '../../language/text';
import { statusText } from '../../parts/tie-status';
import { describeChoice, nameOf } from '../../search/choice';
import type { Drawing, DrawnLine, DrawnNode } from '../drawing/drawing';
import { countText, dateText, joinedText } from '../panels/row-text';

/** The delay before the details of a hovered item are requested. */
const DELAY_MS = 150;

interface HoverCaptionProps {
  /** The id of the hovered item, else of the focused one; null where its card is open. */
  id: string | null;
  drawing: Drawing;
}

/** The caption of the hovered item at the foot; for a tie, its sentence, date and source. */
export function HoverCaption({ id, drawing }: HoverCaptionProps) {
  const line = drawing.lines.find((candidate) => candidate.id === id);
  const drawn = id === null ? undefined : drawing.byId.get(id);
  const words =
    useLineWords(line?.isJoined ? undefined : line) ??
    (drawn && wordsOf(drawn)) ??
    (line?.isJoined ? joinedText(line, drawing) : null);
  return (
    <p class="network-pointed no-print" role="status">
      {words ?? text('explorer.network.hoverHint')}
    </p>
  );
}

function useLineWords(line: DrawnLine | undefined): string | undefined {
  const tie = line?.ties[0];
  const id = useLater(tie?.id ?? null);
  const node = useAnswer(NetworkTieCardDocument, id ? { id } : null).data?.node;
  if (!tie || !node || !('sentence' in node) || node.id !== tie.id) return undefined;
  const source = node.evidence.find(({ contradicts }) => !contradicts)?.source;
  return text('explorer.network.hoverLine', {
    sentence: node.sentence,
    status: statusText({ type: tie.type, status: node.status }) || 'none',
    date: dateText(tie),
    source: source ? [source.title, source.publisher].filter(Boolean).join(', ') : 'none',
    more: line.ties.length - 1,
  });
}

function wordsOf(drawn: DrawnNode): string {
  const { node, members } = drawn;
  return [nameOf(node), !members && describeChoice(node), countText(drawn)].filter(Boolean).join('. ');
}

/** Returns a value once it has been stable for a while. */
function useLater<Value>(value: Value): Value {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), DELAY_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return later;
}
