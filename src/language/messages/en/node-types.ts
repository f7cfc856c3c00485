export const nodeTypes = {} as const;
