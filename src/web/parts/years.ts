/** The first year that a page can be read at by the slider: the network began in it. Source: ecpat.org, "Our history". */
export const FIRST_YEAR = 1990;

export const THIS_YEAR = new Date().getFullYear();

/** The year of a partial date; of none, this year. */
export const yearOf = (valid: string | null | undefined): number => Number(valid?.slice(0, 4)) || THIS_YEAR;

/** The day at which a year is read: its last; undefined for today. */
export const dayOfYear = (year: number): string | undefined =>
  year >= THIS_YEAR ? undefined : `${String(year)}-12-31`;
