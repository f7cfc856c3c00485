/** The question's time is over: an answer begun is given up, never cut short and given as if it were whole. */
export class DeadlinePassed extends Error {
  constructor() {
    super('The deadline passed before the answer was found.');
    this.name = 'DeadlinePassed';
  }
}

const STEPS_BETWEEN_LOOKS = 1000;

/** Counts the steps of a search and looks at the time once in about a thousand of them. */
export class DeadlineCheck {
  private steps = 0;

  constructor(private readonly shouldStop: () => boolean = () => false) {}

  /** Throws DeadlinePassed. */
  step(steps: number): void {
    this.steps += steps;
    if (this.steps < STEPS_BETWEEN_LOOKS) return;
    this.steps = 0;
    if (this.shouldStop()) throw new DeadlinePassed();
  }
}
