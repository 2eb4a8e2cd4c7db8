import { InvalidArgumentError, Option } from "commander";

/** How long is looked for answers about all situations: steps, not time, so that the same question has the same answer everywhere. */
export function stepsOption(says: string, usual: string): Option {
  return new Option("--steps <number>", says).default(undefined, usual).argParser((text) => {
    const steps = Number(text.replaceAll(/[_,]/g, ""));
    if (Number.isSafeInteger(steps) && steps > 0) return steps;
    throw new InvalidArgumentError("It is a whole number from 1.");
  });
}
