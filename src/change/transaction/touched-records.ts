import { HIDDEN_CLEARANCE } from '../../store/model/visibility';

/** A node that a change touches, itself or by one of its ties, and the clearance that is needed to see that it does. */
export interface TouchedNode {
  id: string;
  clearance: number;
}

/** The nodes and ties that a change touches, and the clearance that is needed to see each of them touched. */
export class TouchedRecords {
  private readonly nodeIds = new Set<string>();
  private readonly tieIds = new Set<string>();
  private readonly clearances = new Map<string, number>();
  private readonly hidden = new Set<string>();
  private lowest = Infinity;
  private hasUnnamed = false;
  private least = 0;

  get isEmpty(): boolean {
    return this.clearances.size === 0 && !this.hasUnnamed;
  }

  /** The ids of nodes that were touched themselves, not only by a tie. */
  get touchedNodes(): string[] {
    return [...this.nodeIds];
  }

  get touchedTies(): string[] {
    return [...this.tieIds];
  }

  /** The nodes in whose history the change appears. */
  get touched(): TouchedNode[] {
    return [...this.clearances].map(([id, clearance]) => ({ id, clearance }));
  }

  /** The ends of the ties that were touched and that only some readers see. */
  get endsOfHiddenTies(): string[] {
    return [...this.hidden];
  }

  /** The clearance that is needed to see the change: the lowest of all that it touches, but see hideBelow. */
  get clearance(): number {
    return this.isEmpty ? 0 : Math.max(this.lowest, this.least);
  }

  /** Shows the change to nobody below this clearance: its summary says what only others may read. */
  hideBelow(clearance: number): void {
    this.least = Math.max(this.least, clearance);
  }

  /** Counts a record as touched that the history must not name. */
  touchUnnamed(clearance: number): void {
    this.hasUnnamed = true;
    this.lowest = Math.min(this.lowest, clearance);
  }

  /** `clearance` is that of a node that not everybody may see. */
  touchNode(id: string, clearance = 0): void {
    this.nodeIds.add(id);
    this.addToHistory(id, clearance);
  }

  touchTie(id: string, ends: readonly string[], clearance: number): void {
    this.tieIds.add(id);
    // Of a tie that no reader sees, the history is all that there is to see.
    for (const end of ends) this.addToHistory(end, clearance === HIDDEN_CLEARANCE ? 0 : clearance);
    if (clearance > 0 && clearance < HIDDEN_CLEARANCE) for (const end of ends) this.hidden.add(end);
  }

  /** Adds the change to a node’s history without counting the node as changed. */
  addToHistory(id: string, clearance: number): void {
    this.clearances.set(id, Math.min(clearance, this.clearances.get(id) ?? Infinity));
    this.lowest = Math.min(this.lowest, clearance);
  }
}
