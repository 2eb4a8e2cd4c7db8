import type { Judgement } from "../reference/decide.ts";

const kinds = [
  "rejected record",
  "nothing at all",
  "recommended",
  "several rules in one",
  "with `notVia`",
  "blocked for certain",
  "blocked as unknown",
  "a choice won",
  "a choice open",
  "pending",
  "questions",
  "why",
  "why with a change",
  "variants",
] as const;

export type Kind = (typeof kinds)[number];

/** How many pairs were compared, and what they were like, so that one sees whether the comparison says anything. */
export class Tally {
  pairs = 0;
  playbooks = 0;
  readonly counts = new Map<Kind, number>();

  count(kind: Kind): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }

  add(judgement: Judgement): void {
    this.pairs += 1;
    if ("rejected" in judgement) {
      this.count("rejected record");
      return;
    }
    const chosen = [...judgement.choices.values()];
    if (chosen.some(({ outcome }) => outcome === "won")) this.count("a choice won");
    if (chosen.some(({ outcome }) => outcome === "open")) this.count("a choice open");
    const { recommendations, blocked, pending, questions } = judgement.decision;
    const all = [...recommendations, ...blocked];
    if (all.length + pending.length === 0) this.count("nothing at all");
    if (recommendations.length > 0) this.count("recommended");
    if (all.some(({ rules }) => rules.length > 1)) this.count("several rules in one");
    if (recommendations.some(({ notVia }) => notVia.length > 0)) this.count("with `notVia`");
    if (blocked.some(({ unknown }) => unknown.length === 0)) this.count("blocked for certain");
    if (blocked.some(({ unknown }) => unknown.length > 0)) this.count("blocked as unknown");
    if (pending.length > 0) this.count("pending");
    if (questions.length > 0) this.count("questions");
  }

  /** The share of pairs of a kind. */
  share(kind: Kind): number {
    return (this.counts.get(kind) ?? 0) / this.pairs;
  }

  toString(): string {
    const lines = kinds.map((kind) => {
      const count = this.counts.get(kind) ?? 0;
      return `  ${String(count).padStart(9)}  ${(100 * this.share(kind)).toFixed(1).padStart(5)} %  ${kind}`;
    });
    return [`${this.pairs} pairs compared, of ${this.playbooks} playbooks`, ...lines].join("\n");
  }
}
