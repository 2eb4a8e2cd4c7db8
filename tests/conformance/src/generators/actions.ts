import type { Action } from "../playbook/actions.ts";
import type { Draw } from "./draw.ts";
import { actionNames, traits } from "./words.ts";

export function actions(draw: Draw): readonly Action[] {
  const names = draw.shuffled(actionNames).slice(0, draw.between(2, 5));
  return names.map((name) => ({
    name,
    traits: [draw.pick(["helps", "sells"]), ...draw.some(traits, 35)],
  }));
}
