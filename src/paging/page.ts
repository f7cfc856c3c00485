/** Where an item stands in its list: its sort values, the last of them unique. */
export type Position = (string | number)[];

/** The nodes of a list's items. */
export function nodesOn<N>(items: readonly { node: N }[]): N[] {
  return items.map(({ node }) => node);
}

/** What a statement gives of a list: one item more than was asked where there are more. */
export interface Page<T> {
  items: (T & { position: Position })[];
  total: number;
}
