/** Thrown by a search at the deadline, lest a partial result pass for a complete one. */
export class DeadlinePassed extends Error {
  constructor() {
    super('The deadline passed before the answer was found.');
    this.name = 'DeadlinePassed';
  }
}

const STEPS_BETWEEN_CHECKS = 1000;

/** Reads the clock about once in a thousand steps of a search: reading it at each step is slow. */
export class DeadlineCheck {
  private steps = 0;

  constructor(private readonly shouldStop: () => boolean = () => false) {}

  /** Adds to the number of steps. Throws DeadlinePassed. */
  step(steps: number): void {
    this.steps += steps;
    if (this.steps < STEPS_BETWEEN_CHECKS) return;
    this.steps = 0;
    if (this.shouldStop()) throw new DeadlinePassed();
  }
}
