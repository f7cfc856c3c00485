/** How many ids an argument takes. */
export const MOST_ENDS = 100;
/** How many ties a path has at the most. */
export const MOST_HOPS = 8;
