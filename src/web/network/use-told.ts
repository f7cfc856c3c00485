import { useState } from 'preact/hooks';

/** What is told, pointed at and chosen. */
export function useTold() {
  const [current, set] = useState<string | null>(null);
  const [pointed, point] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isTold, setTold] = useState(false);
  return {
    current,
    pointed,
    chosen,
    isTold,
    set,
    point,
    tell: (id: string | null) => {
      set(id);
      setTold(id !== null);
      if (id === null) setChosen(new Set());
    },
    choose: (id: string) =>
      setChosen((before) => new Set(before.has(id) ? [...before].filter((other) => other !== id) : [...before, id])),
    chooseAll: (ids: readonly string[]) => setChosen(new Set(ids)),
    leave: () => {
      if (isTold) return setTold(false);
      set(null);
      setChosen(new Set());
    },
  };
}
