import { usePage } from '../frame/location';

/** What a node can be told: no path may have it, each path must, or "what if it leaves?". Also the parameter of the address. */
export type NodeLimit = 'avoid' | 'via' | 'without';

/** Adds nodes to what limits the question in the address, and removes them. To avoid a node is the opposite of passing it. */
export function useNodeLimits() {
  const page = usePage();
  const others = (limit: NodeLimit, id: string) => page.list(limit).filter((other) => other !== id);
  return {
    add: (limit: NodeLimit, id: string) => {
      const opposite = { avoid: 'via', via: 'avoid' } as const;
      const ids = [...others(limit, id), id];
      if (limit === 'without') page.go(page.with({ without: ids }), { keepFocus: true });
      else page.go(page.with({ [opposite[limit]]: others(opposite[limit], id), [limit]: ids, detail: undefined }));
    },
    remove: (limit: NodeLimit, id: string) => {
      page.go(page.with({ [limit]: others(limit, id) }), { keepFocus: true });
    },
  };
}
