import type { Decision } from "@handrail/evaluator";
import { inZone, playbook, rule } from "../playbook/build.ts";
import type { Data } from "../playbook/data.ts";
import type { Expression } from "../playbook/expressions.ts";
import type { Fact } from "../playbook/facts.ts";
import type { Playbook } from "../playbook/playbook.ts";

/** One playbook worked out by hand: as text, as the reference reads it, and what it decides. */
export interface Case {
  /** The words of `meaning.md` that it pins. */
  readonly pins: string;
  readonly text: string;
  readonly files?: { readonly [path: string]: string };
  readonly playbook: Playbook;
  readonly situations: readonly Worked[];
}

export interface Worked {
  readonly record: Data;
  readonly now?: string;
  /** What the decision holds at least, or the keys for which the record is rejected. */
  readonly expect: Expected;
}

export type Expected =
  | { readonly rejected: true }
  | { readonly fired: readonly string[] }
  | Partial<{ readonly [Key in keyof Decision]: unknown }>;

/** A Monday morning in winter: 10:00 in Berlin. */
export const monday = "2026-11-23T09:00:00Z";

/** A condition, and what it comes to in several situations: true, false, or null for unknown. */
export function condition(
  pins: string,
  source: { readonly facts?: string; readonly condition: string; readonly zone?: string },
  abstract: { readonly facts?: readonly Fact[]; readonly condition: Expression },
  truths: readonly (readonly [record: Data, truth: boolean | null, now?: string])[],
): Case {
  const header = source.zone === undefined ? "" : `playbook "Case"\n  zone ${source.zone}\n`;
  return {
    pins,
    text: `${header}${source.facts ?? ""}\nrule\n  when ${source.condition}\n  then act\n  id it\n`,
    playbook: playbook({
      header: source.zone === undefined ? null : inZone(source.zone),
      facts: abstract.facts ?? [],
      rules: [rule("it", abstract.condition, ["act"])],
    }),
    situations: truths.map(([record, truth, now]) => ({
      record,
      ...(now === undefined ? {} : { now }),
      expect:
        truth === null
          ? { pending: [{ action: "act" }], recommendations: [] }
          : { fired: truth ? ["it"] : [], pending: [] },
    })),
  };
}
