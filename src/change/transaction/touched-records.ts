import { HIDDEN_CLEARANCE } from '../../store/model/visibility';

/** A node that a change touches, itself or by a tie, and the clearance required to see that. */
export interface TouchedNode {
  id: string;
  clearance: number;
}

/** The nodes and ties that a change touches, and the clearance required to see that. */
export class TouchedRecords {
  private readonly nodeIds = new Set<string>();
  private readonly tieIds = new Set<string>();
  private readonly clearances = new Map<string, number>();
  private readonly hidden = new Set<string>();
  private lowest = Infinity;
  private hasAnonymous = false;
  private least = 0;

  get isEmpty(): boolean {
    return this.clearances.size === 0 && !this.hasAnonymous;
  }

  /** The ids of nodes that were touched themselves, not only by a tie. */
  get touchedNodes(): string[] {
    return [...this.nodeIds];
  }

  get touchedTies(): string[] {
    return [...this.tieIds];
  }

  /** The nodes whose history contains the change. */
  get touched(): TouchedNode[] {
    return [...this.clearances].map(([id, clearance]) => ({ id, clearance }));
  }

  /** The ends of the touched ties that only some viewers see. */
  get endsOfHiddenTies(): string[] {
    return [...this.hidden];
  }

  /** The clearance required to see the change: the lowest of its records, but see hideBelow. */
  get clearance(): number {
    return this.isEmpty ? 0 : Math.max(this.lowest, this.least);
  }

  /** Hides the change from viewers below this clearance, since its summary is for others only. */
  hideBelow(clearance: number): void {
    this.least = Math.max(this.least, clearance);
  }

  /** Counts a record as touched without its name in the history. */
  touchUnnamed(clearance: number): void {
    this.hasAnonymous = true;
    this.lowest = Math.min(this.lowest, clearance);
  }

  /** Marks a node as touched; `clearance` is that of a node that not everybody may see. */
  touchNode(id: string, clearance = 0): void {
    this.nodeIds.add(id);
    this.addToHistory(id, clearance);
  }

  touchTie(id: string, ends: readonly string[], clearance: number): void {
    this.tieIds.add(id);
    // A hidden tie is visible only through its history.
    for (const end of ends) this.addToHistory(end, clearance === HIDDEN_CLEARANCE ? 0 : clearance);
    if (clearance > 0 && clearance < HIDDEN_CLEARANCE) for (const end of ends) this.hidden.add(end);
  }

  /** Adds the change to a node’s history without counting the node as changed. */
  addToHistory(id: string, clearance: number): void {
    this.clearances.set(id, Math.min(clearance, this.clearances.get(id) ?? Infinity));
    this.lowest = Math.min(this.lowest, clearance);
  }
}
