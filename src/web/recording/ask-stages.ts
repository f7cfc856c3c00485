/** The stages of an ask, in their order. */
export const ASK_STAGES = ['PLANNED', 'ASKED', 'AGREED', 'REFUSED', 'DONE'] as const;
