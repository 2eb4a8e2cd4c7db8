import type { Situation } from "../generators/situations.ts";
import type { Playbook } from "../playbook/playbook.ts";
import type { Judgement } from "../reference/decide.ts";
import { pairKinds, playbookKinds } from "./kinds/all.ts";
import { closely, situations } from "./situations.ts";

type Of = "playbooks" | "pairs";

/** In per cent: three quarters of the situations that are looked at closely. */
const share = (75 * closely) / situations;

/** Kinds that are counted where they happen; each has the least share, in per cent, that a run must reach. */
const noted: { readonly [of in Of]: readonly (readonly [name: string, floor: number])[] } = {
  playbooks: [["not expressed", 0]],
  pairs: [
    ["rejected record", 1],
    ["why", share],
    ["why with a change", share],
  ],
};

const floors: { readonly [of in Of]: readonly (readonly [name: string, floor: number])[] } = {
  playbooks: [
    ...noted.playbooks,
    ...playbookKinds.map(({ name, floor }) => [name, floor] as const),
  ],
  pairs: [...noted.pairs, ...pairKinds.map(({ name, floor }) => [name, floor] as const)],
};

/** A tally as one thread hands it to another. */
export interface Counts {
  readonly totals: { readonly [of in Of]: number };
  readonly counts: { readonly [of in Of]: { readonly [kind: string]: number } };
}

/** How much was compared, and what it was like, so that one sees whether the comparison says anything. */
export class Tally {
  readonly #totals = { playbooks: 0, pairs: 0 };
  readonly #counts = { playbooks: new Map<string, number>(), pairs: new Map<string, number>() };

  get pairs(): number {
    return this.#totals.pairs;
  }

  count(of: Of, kind: string, times = 1): void {
    this.#counts[of].set(kind, (this.#counts[of].get(kind) ?? 0) + times);
  }

  add(
    playbook: Playbook,
    situations: readonly Situation[],
    judgements: readonly Judgement[],
  ): void {
    this.#totals.playbooks += 1;
    this.#totals.pairs += judgements.length;
    for (const { name, holds } of playbookKinds) {
      if (holds(playbook)) this.count("playbooks", name);
    }
    for (const [index, judgement] of judgements.entries()) {
      const situation = situations[index];
      if (situation === undefined) continue;
      if ("rejected" in judgement) this.count("pairs", "rejected record");
      else {
        const pair = { playbook, situation, judgement };
        for (const { name, holds } of pairKinds) if (holds(pair)) this.count("pairs", name);
      }
    }
  }

  merge({ totals, counts }: Counts): void {
    for (const per of ["playbooks", "pairs"] as const) {
      this.#totals[per] += totals[per];
      for (const [kind, times] of Object.entries(counts[per])) this.count(per, kind, times);
    }
  }

  toJSON(): Counts {
    const { playbooks, pairs } = this.#counts;
    return {
      totals: { ...this.#totals },
      counts: { playbooks: Object.fromEntries(playbooks), pairs: Object.fromEntries(pairs) },
    };
  }

  /** Kinds of which too little was seen for the run to prove anything about them. */
  get scarce(): readonly string[] {
    return (["playbooks", "pairs"] as const).flatMap((of) =>
      floors[of]
        .filter(([name, floor]) => this.#percent(of, name) < floor)
        .map(([name]) => this.#line(of, name)),
    );
  }

  toString(): string {
    const lines = (["pairs", "playbooks"] as const).flatMap((of) => [
      `${this.#totals[of]} ${of}`,
      ...floors[of].map(([name]) => this.#line(of, name)),
    ]);
    return lines.join("\n");
  }

  #percent(of: Of, kind: string): number {
    return (100 * (this.#counts[of].get(kind) ?? 0)) / Math.max(1, this.#totals[of]);
  }

  #line(of: Of, kind: string): string {
    const count = String(this.#counts[of].get(kind) ?? 0).padStart(9);
    return `${count}  ${this.#percent(of, kind).toFixed(1).padStart(5)} %  ${kind}`;
  }
}
