import type { Plan } from "@handrail/evaluator";
import type { AskOptions } from "../answer.ts";
import { Recommended, suggestionsOf } from "../decisions/recommended.ts";
import { choiceNamed } from "../questions/map.ts";
import { prove } from "./prove.ts";

/**
 * The pairs of values of two facts of which it is proved that nothing is ever recommended where both are known to be so: no rule is true, or
 * guardrails block what it recommends. The fast half of `mapOf`, and after guardrails.
 *
 * @param names of two facts that are choices or steps
 *
 * @example
 * const { plan } = await loadPlaybook({
 *   source: "fact stage is one of discovery, purchase\nfact channel is one of human, digital\nwhen stage = purchase or channel = human then call customer",
 * });
 * emptyCells(plan, ["stage", "channel"]); // [["discovery", "digital"]]
 */
export function emptyCells(
  plan: Plan,
  names: readonly [string, string],
  options: AskOptions = {},
): readonly (readonly [string, string])[] {
  const [rows, columns] = names.map((name) => choiceNamed(plan, name));
  if (rows === undefined || columns === undefined) return [];
  const cells = rows.values.flatMap((row) =>
    columns.values.map((column) => [row, column] as const),
  );
  const proved = prove(
    plan,
    function* (encoder) {
      const recommended = new Recommended(encoder);
      const { gates } = encoder;
      const anything = gates.or(...suggestionsOf(plan).map((one) => recommended.literal(one)));
      const is = (fact: number, value: string) => {
        const encoded = encoder.fact(fact);
        return encoded.kind === "symbol" ? encoded.is(value) : gates.never;
      };
      for (const [row, column] of cells)
        yield gates.and(is(rows.index, row), is(columns.index, column), anything);
    },
    options,
  );
  return cells.filter((_, index) => proved[index] === true);
}
