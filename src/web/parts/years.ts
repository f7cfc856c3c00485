/** The first year that a page can be read at by the slider: the network began in it. Source: ecpat.org, "Our history". */
export const FIRST_YEAR = 1990;
