import type { NodeType } from '../../store/model/node-type';

/** What a folder and the graph say of the nodes that rows of the folder refer to. */
export interface NodesKnown {
  /** Whether there is a node of one of these types; where its type is unknown, whether there is one. */
  isOfType: (id: string, types: readonly NodeType[]) => boolean;
  /** The clearance that a reader needs to see a node. */
  clearanceOf: (id: string) => number;
}
