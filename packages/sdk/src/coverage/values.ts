import type { LinkedDefine, LinkedPlaybook, TypedExpression } from "@handrail/model";
import { watchedParts } from "./conditions.ts";
import { ofTruth, type Probes, type Watched } from "./watch.ts";

type Expression<Op extends TypedExpression["op"]> = Extract<TypedExpression, { op: Op }>;

/** Defines, scores with their bands, and experiments. */
export function watchedValues(
  { defines }: Pick<LinkedPlaybook, "defines">,
  probes: Probes,
): readonly Watched[] {
  return defines.flatMap((define) => {
    const { value, name } = define;
    switch (value.op) {
      case "score":
        return watchedScore(value, name, probes);
      case "band":
        return watchedNames(define, value.bands, "band", probes);
      case "variant":
        return watchedNames(define, value.variants, "variant", probes);
      case "pick":
        return value.values.flatMap((one) => (one === null ? [] : watchedParts(one, name, probes)));
      default:
        return watchedParts(value, name, probes);
    }
  });
}

function watchedScore(
  { items }: Expression<"score">,
  name: string,
  probes: Probes,
): readonly Watched[] {
  return items
    .filter(({ when }) => when.op !== "constant")
    .flatMap(({ when, points }): readonly Watched[] => {
      const probe = probes.add(when);
      const said = points < 0 ? `take ${-points}` : `add ${points}`;
      const truths = [
        ["counts", true],
        ["does not count", false],
      ] as const;
      return [
        {
          kind: "score item",
          place: when.place,
          within: name,
          outcomes: truths.map(([outcome, truth]) =>
            ofTruth(
              outcome,
              `A test in which the condition of \`${said}\` is ${truth}, and that expects what \`${name}\` then is`,
              probe,
              truth,
            ),
          ),
        },
        ...watchedParts(when, name, probes),
      ];
    });
}

/** Each name that a value may have. */
function watchedNames(
  { name, type, place, value }: LinkedDefine,
  names: readonly { readonly name: string }[],
  kind: "band" | "variant",
  probes: Probes,
): readonly Watched[] {
  return names.map((one) => {
    const probe = probes.add({
      op: "compare",
      as: "choice",
      relation: "=",
      left: value,
      right: { op: "constant", value: one.name, type, place },
      type: { kind: "yes/no" },
      place,
    });
    return {
      kind,
      place: value.place,
      text: one.name,
      within: name,
      outcomes: [ofTruth("reached", `A test that expects \`${name} = ${one.name}\``, probe, true)],
    };
  });
}
