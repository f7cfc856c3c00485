/** Milliseconds after a fault in which requests still count as made during it: connections are opened again, queues get shorter. */
const RECOVERY_MS = 3_000;

/** Remembers when faults were active. */
export class FaultClock {
  private readonly faults: { from: number; to: number }[] = [];

  /** Begins a fault; call the result at its end. */
  begin(now: () => number = () => performance.now()): () => void {
    const fault = { from: now(), to: Infinity };
    this.faults.push(fault);
    return () => {
      fault.to = now() + RECOVERY_MS;
    };
  }

  /** Whether a fault was active, or just over, at any moment between these. */
  overlaps(from: number, to: number): boolean {
    return this.faults.some((fault) => fault.from <= to && from <= fault.to);
  }
}
