export const brokers = {} as const;
