/** The deadline of a question passed. A search that stops throws this rather than return a partial result as complete. */
export class DeadlinePassed extends Error {
  constructor() {
    super('The deadline passed before the answer was found.');
    this.name = 'DeadlinePassed';
  }
}

const STEPS_BETWEEN_CHECKS = 1000;

/** Counts the steps of a search and reads the clock about once in a thousand, since reading it at each step is slow. */
export class DeadlineCheck {
  private steps = 0;

  constructor(private readonly shouldStop: () => boolean = () => false) {}

  /** Adds to the count of steps. Throws DeadlinePassed. */
  step(steps: number): void {
    this.steps += steps;
    if (this.steps < STEPS_BETWEEN_CHECKS) return;
    this.steps = 0;
    if (this.shouldStop()) throw new DeadlinePassed();
  }
}
