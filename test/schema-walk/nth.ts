/** By what name an answer has a field that an operation asks for several times: the first time its own. */
export const nth = (name: string, index: number): string => (index === 0 ? name : `${name}_${String(index)}`);

/** All names by which an answer may have a field. */
export const eachOf = (name: string): RegExp => new RegExp(`^${name}(_\\d+)?$`);
