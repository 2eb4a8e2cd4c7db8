/** Thrown where a question takes more steps than it may. */
export class OutOfBudget extends Error {
  constructor() {
    super("The question takes too many steps.");
  }
}

/** Steps, not time: the same question always comes to the same answer. */
export class Budget {
  private left: number;

  constructor(steps: number) {
    this.left = steps;
  }

  spend(steps: number): void {
    this.left -= steps;
    if (this.left < 0) throw new OutOfBudget();
  }
}
