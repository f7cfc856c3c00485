import { LOCALE, text } from '../../language/text';
import { useShowMore } from '../../parts/show-more';
import { NodeMark } from '../../parts/seat';
import { nameOf, saidOf } from '../../search/choice';
import type { Drawing } from '../drawing/drawing';
import type { KnownGraph } from '../known-graph';
import { MAX_ADDED } from './expand-menu';
import type { Shared } from './shared';

interface ComparedTwoProps {
  pair: readonly [string, string];
  shared: Shared;
  known: KnownGraph;
  drawing: Drawing;
  onSelect: (id: string) => void;
  onAdd: (ids: readonly string[]) => void;
  onClose: () => void;
}

/** The comparison of two names: their shared neighbours, and those of each alone, drawn or not. */
export function ComparedTwo({ pair, shared, known, drawing, onSelect, onAdd, onClose }: ComparedTwoProps) {
  const [first, second] = pair.map((id) => saidOf(known.nodes.get(id) ?? { id })) as [string, string];
  const undrawn = shared.both.filter((id) => !drawing.byId.has(id)).slice(0, MAX_ADDED);
  const parts = [
    { heading: text('explorer.network.shared'), ids: shared.both },
    { heading: text('explorer.network.alone', { name: first }), ids: shared.first },
    { heading: text('explorer.network.alone', { name: second }), ids: shared.second },
  ];
  return (
    <section class="network-compared no-print" aria-labelledby="compared-heading">
      <h2 id="compared-heading">
        {text('explorer.network.sharedCount', { first, second, count: shared.both.length })}{' '}
        {text(shared.areLinked ? 'explorer.network.areLinked' : 'explorer.network.notLinked')}
      </h2>
      <div class="compared-parts">
        {parts.map(({ heading, ids }) => (
          <section key={heading} aria-label={heading}>
            <h3>
              {heading} <small>{ids.length}</small>
            </h3>
            <Names ids={ids} known={known} drawing={drawing} onSelect={onSelect} onAdd={onAdd} />
          </section>
        ))}
      </div>
      <p class="buttons">
        {undrawn.length > 0 && (
          <button type="button" onClick={() => onAdd(undrawn)}>
            {text('explorer.network.drawShared', { count: undrawn.length })}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {text('explorer.network.close')}
        </button>
      </p>
    </section>
  );
}

type NamesProps = Pick<ComparedTwoProps, 'known' | 'drawing' | 'onSelect' | 'onAdd'> & { ids: readonly string[] };

/** Names: a press selects a drawn one, and draws any other. */
function Names({ ids, known, drawing, onSelect, onAdd }: NamesProps) {
  const labelOf = (id: string) => nameOf(known.nodes.get(id)!);
  const { visible, more } = useShowMore([...ids].sort((a, b) => labelOf(a).localeCompare(labelOf(b), LOCALE)));
  return (
    <>
      <ul class="plain">
        {visible.map((id) => {
          const isDrawn = drawing.byId.has(id);
          return (
            <li key={id}>
              <NodeMark node={known.nodes.get(id)!} />
              <span>
                <button type="button" class="link" onClick={() => (isDrawn ? onSelect(id) : onAdd([id]))}>
                  {labelOf(id)}
                </button>{' '}
                {!isDrawn && <small>{text('explorer.network.notDrawn')}</small>}
              </span>
            </li>
          );
        })}
      </ul>
      {more}
    </>
  );
}
