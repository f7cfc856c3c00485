import { useState } from 'preact/hooks';

/** The selection: the selected, hovered and chosen ids. */
export function useSelection() {
  const [current, set] = useState<string | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isCardOpen, setCardOpen] = useState(false);
  return {
    current,
    hovered,
    chosen,
    isCardOpen,
    set,
    setHovered,
    open: (id: string | null) => {
      set(id);
      setCardOpen(id !== null);
      if (id === null) setChosen(new Set());
    },
    choose: (id: string) =>
      setChosen((before) => new Set(before.has(id) ? [...before].filter((other) => other !== id) : [...before, id])),
    chooseAll: (ids: readonly string[]) => setChosen(new Set(ids)),
    leave: () => {
      if (isCardOpen) return setCardOpen(false);
      set(null);
      setChosen(new Set());
    },
  };
}
