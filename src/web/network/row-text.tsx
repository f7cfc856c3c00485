import { formatDate, formatList } from '../language/format';
import { LANGUAGE, label, text } from '../language/text';
import { nameOf, saidOf } from '../search/choice';
import type { DrawnLine, DrawnNode, Drawing } from './drawing';
import { joinName } from './join-name';
import type { KnownGraph, NetworkTie } from './known-graph';

/** What a line says of one of its ends: the verb, the other end, and what follows it. */
export function saidOfLine({ ties, from, to, isJoined }: DrawnLine, of: string, known: KnownGraph) {
  const other = known.nodes.get(from === of ? to : from)!;
  if (isJoined)
    return { verb: `${text('explorer.network.linksWith', { count: ties.length })} `, other: nameOf(other), rest: '' };
  const [tie] = ties;
  const isForth = tie.from.id === of;
  return aroundName(isForth ? tie.phrase : tie.inversePhrase, other);
}

/** What a phrase says before and after a name, and the name; in French, as it stands after "de" and "à". */
export function aroundName(phrase: string, node: Parameters<typeof saidOf>[0]) {
  const [start = '', rest = ''] = phrase.split(/\s*…\s*/);
  const [verb, other] = LANGUAGE === 'FR' ? joinName(start, saidOf(node)) : [`${start} `, nameOf(node)];
  return { verb, other, rest };
}

/** How many links a name has, and how many of them are drawn; of a mark, for how many names it stands. */
export function countText({ ties, lines, members }: DrawnNode): string {
  if (members) return text('explorer.network.memberCount', { count: members.length });
  return ties === null ? '' : text('explorer.network.onRecord', { count: ties, drawn: lines.length });
}

/** When a tie was last confirmed, else since or until when it holds, in short. */
export function dateText({ confirmed, since, until, derived, status }: NetworkTie): string {
  if (status === 'ENDED')
    return until ? text('explorer.network.endedIn', { date: formatDate(until) }) : label('STATUS', status);
  if (confirmed) return formatDate(confirmed);
  if (derived) return text('explorer.network.derived');
  return since ? text('explorer.network.sinceUndated', { date: formatDate(since) }) : text('explorer.network.undated');
}

/** How many links a line stands for, and between whom. */
export function joinedText({ from, to, ties }: DrawnLine, { byId }: Drawing): string {
  const [a, b] = [from, to].map((id) => saidOf(byId.get(id)!.node));
  return text('explorer.network.linksBetween', { count: ties.length, names: formatList([a!, b!]) });
}

interface LineTextProps {
  line: DrawnLine;
  of: string;
  known: KnownGraph;
}

/** A line as a row: what it says of the name above it, and when it was confirmed. */
export function LineText({ line, of, known }: LineTextProps) {
  const { verb, other, rest } = saidOfLine(line, of, known);
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
        <span class="visually-hidden">, {label('STATUS', line.status)}</span>
      </span>
    </>
  );
}
