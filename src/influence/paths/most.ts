/** How many ids an argument takes. */
export const MAX_ENDS = 100;
/** How many ties a path has at the most. */
export const MAX_HOPS = 8;
