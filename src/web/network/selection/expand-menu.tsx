import { useEffect, useRef, useState } from 'preact/hooks';
import { formatNumber } from '../../language/format';
import { LOCALE, text } from '../../language/text';
import { nameOf } from '../../search/choice';
import type { DrawnNode } from '../drawing/drawing';
import { isOrganised, type Kind, kindOf, kindText } from '../kinds';
import { type KnownGraph, type NetworkNode, regionOf } from '../known-graph';

/** The maximum number of nodes that are added at once. */
export const MAX_ADDED = 25;

/** Returns the hidden neighbours if they are few organisations and initiatives, else null. */
export function plainExpansion({ folded }: DrawnNode, known: KnownGraph): string[] | null {
  const all = folded.filter((id) => isOrganised(known.nodes.get(id)));
  return all.length > 0 && all.length <= MAX_ADDED && all.length === folded.length ? all : null;
}

interface ExpandMenuProps {
  of: DrawnNode;
  known: KnownGraph;
  onChoose: (ids: readonly string[]) => void;
  onClose: () => void;
}

/** The hidden neighbours of a node by kind, a large kind by region, then a few at a time. */
export function ExpandMenu({ of, known, onChoose, onClose }: ExpandMenuProps) {
  const part = useRef<HTMLElement>(null);
  const [kind, setKind] = useState<Kind | null>(null);
  useEffect(() => part.current?.querySelector('button')?.focus(), [kind]);
  const nodes = of.folded.map((id) => known.nodes.get(id)!);
  const kinds = grouped(nodes, (node) => ({ key: kindOf(node), name: kindText(kindOf(node)) }));
  const ofKind = nodes.filter((node) => kindOf(node) === kind);
  const regions = grouped(ofKind, (node) => {
    const region = regionOf(node);
    return { key: region?.id ?? '', name: region?.name ?? text('explorer.network.noRegion') };
  });
  const add = (chosen: readonly NetworkNode[]) =>
    onChoose(
      [...chosen]
        .sort(byName)
        .slice(0, MAX_ADDED)
        .map(({ id }) => id),
    );
  return (
    <section
      class="network-expand"
      ref={part}
      aria-label={text('explorer.network.expandOf', { name: nameOf(of.node) })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <b>
        {kind
          ? text('explorer.network.byRegion', { kind: kindText(kind) })
          : text('explorer.network.expandOf', { name: nameOf(of.node) })}
      </b>
      <ul class="plain">
        {(kind ? regions : kinds).map(({ key, name, items }) => (
          <li key={key}>
            <button
              type="button"
              class="link"
              onClick={() => (kind || items.length <= MAX_ADDED ? add(items) : setKind(key as Kind))}
            >
              {!kind && items.length > MAX_ADDED ? text('explorer.network.byRegion', { kind: name }) : name}{' '}
              <span>{countText(items.length, kind !== null)}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="link" onClick={onClose}>
        {text('explorer.network.close')}
      </button>
    </section>
  );
}

const countText = (count: number, isLast: boolean): string =>
  isLast && count > MAX_ADDED ? text('explorer.network.firstOf', { shown: MAX_ADDED, count }) : formatNumber(count);

const byName = (a: NetworkNode, b: NetworkNode): number => nameOf(a).localeCompare(nameOf(b), LOCALE);

interface Grouped {
  key: string;
  name: string;
  items: NetworkNode[];
}

/** Returns the groups of nodes, the largest first. */
function grouped(
  nodes: readonly NetworkNode[],
  groupOf: (node: NetworkNode) => { key: string; name: string },
): Grouped[] {
  const groups = new Map<string, Grouped>();
  for (const node of nodes) {
    const { key, name } = groupOf(node);
    const group = groups.get(key) ?? { key, name, items: [] };
    group.items.push(node);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.items.length - a.items.length);
}
