import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../language/text';
import { useShowMore } from '../../parts/show-more';
import { NodeMark } from '../../parts/seat';
import { isWeakest } from '../../route/path';
import { nameOf } from '../../search/choice';
import type { Drawing } from '../drawing/drawing';
import type { KnownGraph } from '../known-graph';
import type { FoundPath } from '../selection/use-path';
import type { ListPart } from './list-rows';
import { splitPhrase, countText, LineText } from './row-text';

interface NetworkListProps {
  drawing: Drawing;
  parts: readonly ListPart[];
  known: KnownGraph;
  path: FoundPath | null;
  current: string | null;
  chosen: ReadonlySet<string>;
  onFocus: (id: string) => void;
  onChoose: (id: string) => void;
  onKey: (event: KeyboardEvent) => void;
}

/** The picture as a list for screen readers, in its order; keys move the focus between rows. */
export function NetworkList(props: NetworkListProps) {
  const { path, drawing, parts, known, current, chosen, onFocus, onChoose, onKey } = props;
  const list = useRef<HTMLDivElement>(null);
  /**
   * True while the focus follows the selection: a row that takes it then selects nothing, or two
   * rows would take it from each other forever.
   */
  const isMoving = useRef(false);
  /** True where a row has the focus, or had it when it was removed, such as an opened mark. */
  const hasFocus = useRef(false);
  const { visible, more } = useShowMore(parts);
  const ids = new Set(parts.flatMap(({ name, lines }) => [name.id, ...lines.map(({ id }) => id)]));
  const tabStop = current !== null && ids.has(current) ? current : parts[0]?.name.id;
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-current]');
    const { activeElement, body } = document;
    if (row && hasFocus.current && (activeElement === body || list.current!.contains(activeElement))) {
      isMoving.current = true;
      row.focus();
      isMoving.current = false;
    }
    if (row && list.current) keepSeen(list.current, row);
  }, [current]);
  const row = (id: string) => ({
    type: 'button' as const,
    tabIndex: id === tabStop ? 0 : -1,
    'aria-current': id === current ? ('true' as const) : undefined,
    onFocus: () => !isMoving.current && onFocus(id),
    onClick: () => onChoose(id),
  });
  return (
    <section class="network-list" aria-labelledby="network-list-heading">
      <h2 id="network-list-heading">
        {text('explorer.network.list')}{' '}
        <small>{text('explorer.network.lineCount', { count: drawing.lines.length })}</small>
      </h2>
      <div
        class="rows-frame"
        ref={list}
        onKeyDown={onKey}
        onFocusIn={() => {
          hasFocus.current = true;
        }}
        onFocusOut={({ relatedTarget }) => {
          if (relatedTarget) hasFocus.current = list.current!.contains(relatedTarget as Node);
        }}
      >
        {path && <PathRows path={path} drawing={drawing} onChoose={onChoose} />}
        {visible.map(({ name, lines }) => (
          <section key={name.id} aria-label={nameOf(name.drawn.node)}>
            <h3>
              <button {...row(name.id)}>
                <NodeMark node={name.drawn.node} />
                <span>
                  {nameOf(name.drawn.node)}{' '}
                  <small>
                    {countText(name.drawn)}
                    {chosen.has(name.id) && `, ${text('explorer.network.chosen')}`}
                  </small>
                </span>
              </button>
            </h3>
            {lines.length > 0 && (
              <ul class="plain">
                {lines.map(({ id, line, of }) => (
                  <li key={id}>
                    <button {...row(id)}>
                      <LineText line={line} of={of} known={known} />
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </section>
        ))}
        {more}
      </div>
    </section>
  );
}

/** The steps of the drawn path, and the first one to check. */
function PathRows({ path, drawing, onChoose }: { path: FoundPath; drawing: Drawing; onChoose: (id: string) => void }) {
  return (
    <section aria-label={text('explorer.network.onPath')}>
      <h3 class="on-path">
        {text('explorer.network.onPath')} <small>{text(`explorer.strength.${path.strength}`)}</small>
      </h3>
      <ol class="plain">
        {path.hops.map(({ tie, from, to, phrase }) => {
          const { verb, other, rest } = splitPhrase(phrase, to);
          const line = drawing.lines.find(({ ties }) => ties.some(({ id }) => id === tie.id));
          return (
            <li key={tie.id}>
              <button type="button" onClick={() => line && onChoose(line.id)}>
                <i class={`line-mark line-${tie.status}`} aria-hidden="true" />
                <span>
                  {nameOf(from)} {verb}
                  <b>{other}</b> {rest}{' '}
                  {isWeakest(path, { tie: tie.id }) && (
                    <span class="check-first">{text('explorer.network.checkFirst')}</span>
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Scrolls a row into sight within the list, without scrolling the page. */
function keepSeen(frame: HTMLElement, row: HTMLElement): void {
  const [outer, inner] = [frame.getBoundingClientRect(), row.getBoundingClientRect()];
  if (inner.top < outer.top) frame.scrollTop -= outer.top - inner.top;
  else if (inner.bottom > outer.bottom) frame.scrollTop += inner.bottom - outer.bottom;
}
