export const redundancy = {} as const;
