import type { NodeRow, TieRow } from '../../../src/store/model/rows';
import { readFacts } from '../../../src/seed/facts';

/** The whole seed, read once. */
export const graph = readFacts();

const nodes = new Map(graph.nodes.map((node) => [node.id, node]));

export function node(id: string): NodeRow {
  const found = nodes.get(id);
  if (!found) throw new Error(`no node ${id}`);
  return found;
}

export function tiesBetween(from: string, to: string): TieRow[] {
  return graph.ties.filter((tie) => tie.from === from && tie.to === to);
}

export function tie(type: string, from: string, to: string, verb?: string): TieRow | undefined {
  return tiesBetween(from, to).find((one) => one.type === type && one.verb === verb);
}
