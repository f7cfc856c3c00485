export const leverage = {} as const;
