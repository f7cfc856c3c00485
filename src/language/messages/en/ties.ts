export const ties = {} as const;
