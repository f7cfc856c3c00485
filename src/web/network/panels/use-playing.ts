import { useEffect, useState } from 'preact/hooks';
import { THIS_YEAR } from '../../parts/years';

/** The time for which a year is shown after it is drawn. */
const YEAR_MS = 900;

interface PlayingOptions {
  year: number;
  /** The year at which playing starts. */
  first: number;
  /** True where the year is not drawn yet. */
  isWaiting: boolean;
  /** `isStep` where it can be undone. */
  go: (year: number, isStep: boolean) => void;
}

/** Plays the years from the current one or, at the last, the first; all are one undo step. */
export function usePlaying({ year, first, isWaiting, go }: PlayingOptions) {
  const [isPlaying, setPlaying] = useState(false);
  const next = year >= THIS_YEAR ? first : year + 1;
  useEffect(() => {
    if (!isPlaying || isWaiting) return undefined;
    if (year >= THIS_YEAR) {
      setPlaying(false);
      return undefined;
    }
    const timer = setTimeout(() => go(next, false), YEAR_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, isWaiting, year]);
  return {
    isPlaying,
    stop: () => setPlaying(false),
    /** Shows the next year. */
    step: () => go(next, true),
    play: () => {
      go(next, true);
      setPlaying(true);
    },
  };
}
