/** How far an ask can be, in the order in which it goes on. */
export const ASK_STAGES = ['PLANNED', 'ASKED', 'AGREED', 'REFUSED', 'DONE'] as const;
