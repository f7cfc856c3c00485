/** The alias of a field's n-th occurrence in an operation: its own name for the first. */
export const aliasOf = (name: string, index: number): string => (index === 0 ? name : `${name}_${String(index)}`);

/** Matches all aliases of a field. */
export const aliasesOf = (name: string): RegExp => new RegExp(`^${name}(_\\d+)?$`);
