/** The error where each variable set may be used once and all have been used. */
export const NOTHING_LEFT = 'No variable set is left: the pool of this question is too small for this machine.';
