import { formatDate, formatList } from '../../language/format';
import { LANGUAGE, label, text } from '../../language/text';
import { statusText } from '../../parts/tie-status';
import { nameOf, saidOf } from '../../search/choice';
import type { DrawnLine, DrawnNode, Drawing } from '../drawing/drawing';
import type { KnownGraph, NetworkTie } from '../known-graph';
import { joinName } from './join-name';

/** Returns the phrase of a line from one of its ends: the verb, the other end, and the rest. */
export function phraseOfLine({ ties, from, to, isJoined }: DrawnLine, endId: string, known: KnownGraph) {
  const other = known.nodes.get(from === endId ? to : from)!;
  if (isJoined)
    return { verb: `${text('explorer.network.linksWith', { count: ties.length })} `, other: nameOf(other), rest: '' };
  const [tie] = ties;
  const isForth = tie.from.id === endId;
  return splitPhrase(isForth ? tie.phrase : tie.inversePhrase, other);
}

/** Returns a phrase before and after a name, and the name, in French as after "de" and "à". */
export function splitPhrase(phrase: string, node: Parameters<typeof saidOf>[0]) {
  const [start = '', rest = ''] = phrase.split(/\s*…\s*/);
  const [verb, other] = LANGUAGE === 'FR' ? joinName(start, saidOf(node)) : [`${start} `, nameOf(node)];
  return { verb, other, rest };
}

/** Returns the number of ties of a name and of those drawn, or the number of names of a mark. */
export function countText({ ties, lines, members }: DrawnNode): string {
  if (members) return text('explorer.network.memberCount', { count: members.length });
  return ties === null ? '' : text('explorer.network.onRecord', { count: ties, drawn: lines.length });
}

/** Returns when a tie was last confirmed, else since or until when it holds, in short. */
export function dateText({ lastConfirmedOn, since, until, isDerived, status }: NetworkTie): string {
  if (status === 'ENDED')
    return until ? text('explorer.network.endedIn', { date: formatDate(until) }) : label('STATUS', status);
  if (lastConfirmedOn) return formatDate(lastConfirmedOn);
  if (isDerived) return text('explorer.network.derived');
  return since ? text('explorer.network.sinceUndated', { date: formatDate(since) }) : text('explorer.network.undated');
}

/** Returns the number of ties of a line, and its two ends. */
export function joinedText({ from, to, ties }: DrawnLine, { byId }: Drawing): string {
  const [a, b] = [from, to].map((id) => saidOf(byId.get(id)!.node));
  return text('explorer.network.linksBetween', { count: ties.length, names: formatList([a!, b!]) });
}

interface LineTextProps {
  line: DrawnLine;
  of: string;
  known: KnownGraph;
}

/** A line as a row: its phrase from the name above it, and its last confirmation. */
export function LineText({ line, of, known }: LineTextProps) {
  const { verb, other, rest } = phraseOfLine(line, of, known);
  const more = line.ties.length - 1;
  return (
    <>
      <i class={`line-mark line-${line.status}`} aria-hidden="true" />
      <span>
        {verb}
        <b>{other}</b> {rest}{' '}
        {!line.isJoined && (
          <small>
            {dateText(line.ties[0])}
            {more > 0 && `, ${text('explorer.network.more', { count: more })}`}
          </small>
        )}
        <span class="visually-hidden"> {statusText({ type: line.ties[0].type, status: line.status })}</span>
      </span>
    </>
  );
}
