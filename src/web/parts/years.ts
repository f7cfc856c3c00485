/** The first year of the slider: the network began in it. Source: ecpat.org, "Our history". */
export const FIRST_YEAR = 1990;

export const THIS_YEAR = new Date().getFullYear();

/** Returns the year of a partial date; without one, this year. */
export const yearOf = (valid: string | null | undefined): number => Number(valid?.slice(0, 4)) || THIS_YEAR;

/** Returns the day that stands for a year: its last; undefined for today. */
export const dayOfYear = (year: number): string | undefined =>
  year >= THIS_YEAR ? undefined : `${String(year)}-12-31`;
