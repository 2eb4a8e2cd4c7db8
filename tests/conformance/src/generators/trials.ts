import fc, { type Random, type Stream } from "fast-check";
import type { Playbook } from "../playbook/playbook.ts";
import { simpler } from "../shrinking/trials.ts";
import { Draw } from "./draw.ts";
import { generate } from "./playbooks.ts";
import { type Situation, situation } from "./situations.ts";

/** A playbook and some situations in which two engines are compared. */
export interface Trial {
  readonly playbook: Playbook;
  readonly situations: readonly Situation[];
  /** For the variants of its text. */
  readonly seed: number;
}

/** Trials that shrink by their parts: fewer situations, fewer sentences, simpler conditions, fewer keys. */
class TrialArbitrary extends fc.Arbitrary<Trial> {
  readonly #situations: number;
  readonly #about: (playbook: Playbook) => boolean;

  constructor(situations: number, about: (playbook: Playbook) => boolean) {
    super();
    this.#situations = situations;
    this.#about = about;
  }

  generate(source: Random): fc.Value<Trial> {
    const draw = new Draw(source);
    let generated = generate(draw);
    while (!this.#about(generated.playbook)) generated = generate(draw);
    const situations = draw.many(this.#situations, this.#situations, () =>
      situation(draw, generated),
    );
    const trial = { playbook: generated.playbook, situations, seed: draw.between(0, 1_000_000) };
    return new fc.Value(trial, undefined);
  }

  canShrinkWithoutContext(value: unknown): value is Trial {
    return typeof value === "object" && value !== null && "playbook" in value;
  }

  shrink(trial: Trial): Stream<fc.Value<Trial>> {
    return fc.stream(simpler(trial)).map((one) => new fc.Value(one, undefined));
  }
}

/**
 * @param situations how many for each playbook
 * @param about which playbooks are wanted; some must be
 */
export function trials(
  situations: number,
  about: (playbook: Playbook) => boolean = () => true,
): fc.Arbitrary<Trial> {
  return new TrialArbitrary(situations, about);
}
