import type { Reading } from "../playbook/readings.ts";
import type { Draw } from "./draw.ts";
import type { Topic } from "./facts.ts";
import type { Chronicle } from "./histories.ts";

/** Foreign columns for some choices, texts and numbers, of facts and of fields. */
export function readings(
  draw: Draw,
  topics: readonly Topic[],
  chronicles: readonly Chronicle[],
): readonly Reading[] {
  return [
    ...draw.some(topics.filter(isReadable), 40).map((one, index) => reading(draw, one, index)),
    ...chronicles.flatMap(({ history, fields }) =>
      draw
        .some(fields.filter(isReadable), 30)
        .map((one, index) => ({ ...reading(draw, one, index), history: history.name })),
    ),
  ];
}

function isReadable({ declared, type }: Topic): boolean {
  const kinds = ["yes/no", "one of", "step of", "number", "text", "date"];
  return declared && kinds.includes(type.kind);
}

/** Nothing is read as a value that its fact cannot have. */
function isInside(type: Topic["type"], constant: Topic["constants"][number]): boolean {
  if (type.kind !== "number" || constant.kind !== "number") return true;
  return (
    constant.value >= (type.from ?? constant.value) && constant.value <= (type.to ?? constant.value)
  );
}

function reading(draw: Draw, { name, type, constants: all }: Topic, index: number): Reading {
  const inside = all.filter((one) => isInside(type, one));
  const constants = inside.length > 0 ? inside : [null];
  return {
    fact: name,
    column: `Column ${index}`,
    mappings: [
      ...draw.many(0, 1, () => ({ from: ["Fields Sales", "999"], to: draw.pick(constants) })),
      ...draw.many(0, 1, () => ({ from: ["", "n/a"], to: null })),
    ],
    ...(draw.chance(25) ? { otherwise: draw.chance(50) ? null : draw.pick(constants) } : {}),
  };
}
