import { tiePages } from '../tie/tie.store';

/** The first asks of each initiative or actor, in the order of the stages. */
export const pageAsks = tiePages('ask/page-asks');
