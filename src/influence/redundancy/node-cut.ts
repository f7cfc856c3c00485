import { OPEN, type Residual } from './residual';

export interface NodeCut {
  /** Ascending; as many as there are routes. */
  nodes: number[];
  /** The nodes on the rows' side of the cut, in no order. */
  near: number[];
}

/**
 * The minimum node cut nearest the rows, from as many routes as there can be: the nodes that rows without a route can
 * enter and not leave, and the rows that keep their route (Ford & Fulkerson 1956). It is the same whichever the
 * routes are.
 */
export function nodeCutNearest(residual: Residual, rows: readonly number[]): NodeCut {
  const seen = new Uint8Array(residual.root + 1);
  const queue: number[] = [];
  const reach = (state: number) => {
    if (seen[state]) return;
    seen[state] = 1;
    queue.push(state);
  };
  for (const row of rows) if (residual.next[row] === 0) reach(2 * row + 1);
  for (let place = 0; place < queue.length; place++) {
    residual.watch.step(1);
    residual.forward(queue[place]!, reach);
  }
  const nodes = rows.filter((row) => seen[2 * row + 1] === 0);
  const near: number[] = [];
  for (const state of queue) {
    if (state & 1) near.push(state >> 1);
    else if (seen[state + 1] === 0 && residual.kind[state >> 1] === OPEN) nodes.push(state >> 1);
  }
  return { nodes: nodes.sort((a, b) => a - b), near };
}
