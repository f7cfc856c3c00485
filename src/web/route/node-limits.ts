import { usePage } from '../frame/location';

/** The limit that a node sets: avoid it, pass it, or remove it. Also a parameter of the address. */
export type NodeLimit = 'avoid' | 'via' | 'without';

/** Returns functions that add and remove node limits; `avoid` and `via` exclude each other. */
export function useNodeLimits() {
  const page = usePage();
  const others = (limit: NodeLimit, id: string) => page.list(limit).filter((listed) => listed !== id);
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
