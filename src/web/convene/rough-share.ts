const SHARES = {
  TENTH: 1 / 10,
  FIFTH: 1 / 5,
  QUARTER: 1 / 4,
  THIRD: 1 / 3,
  TWO_FIFTHS: 2 / 5,
  HALF: 1 / 2,
  THREE_FIFTHS: 3 / 5,
  TWO_THIRDS: 2 / 3,
  THREE_QUARTERS: 3 / 4,
  FOUR_FIFTHS: 4 / 5,
  NINE_TENTHS: 9 / 10,
} as const;

/** The distance within which a share is shown as the fraction itself. */
const CLOSE = 0.01;

export interface RoughShare {
  share: keyof typeof SHARES | 'BARELY' | 'NEARLY_ALL';
  near: 'NEARLY' | 'ABOUT' | 'MORE';
}

/** Returns a fraction from 0 to 1 in words: "nearly three quarters", "about a half". */
export function roughShare(value: number): RoughShare {
  if (value < SHARES.TENTH / 2) return { share: 'BARELY', near: 'ABOUT' };
  if (value > 0.95) return { share: 'NEARLY_ALL', near: 'ABOUT' };
  const names = Object.keys(SHARES) as (keyof typeof SHARES)[];
  const distance = (name: keyof typeof SHARES) => Math.abs(SHARES[name] - value);
  const share = names.reduce((best, name) => (distance(name) < distance(best) ? name : best));
  if (distance(share) <= CLOSE) return { share, near: 'ABOUT' };
  return { share, near: value < SHARES[share] ? 'NEARLY' : 'MORE' };
}
