/**
 * The paths that begin with a prefix and do not go on to certain nodes: the parts into which Lawler (1972), after Yen
 * (1971), splits what is left once a path has been taken out. Nodes are a corridor's.
 */
export interface Subspace {
  /** From the root on. */
  prefix: readonly number[];
  /** The product up to the prefix's last node, without that node's factor. */
  product: number;
  /** The bits of the `via` nodes that are not on the prefix. */
  need: number;
  banned: readonly number[];
  /** No path of the subspace scores more. */
  bound: number;
  /** Whether one scores exactly that. */
  exact: boolean;
}
