export const convening = {} as const;
