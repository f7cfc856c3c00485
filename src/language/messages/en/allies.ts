export const allies = {} as const;
