import { actions } from "./actions.ts";
import type { Draw } from "./draw.ts";
import { topics } from "./facts.ts";
import { chronicles } from "./histories.ts";
import type { Scope } from "./scope.ts";
import { setting } from "./settings.ts";
import { names } from "./words.ts";

/** What a playbook is given to speak of, before it works anything out. */
export function vocabulary(draw: Draw): Scope {
  const free = draw.shuffled(names);
  const take = () => free.pop() ?? "one more";
  return {
    topics: topics(draw, take),
    histories: draw.chance(60) ? chronicles(draw) : [],
    actions: actions(draw),
    actionsDeclared: draw.chance(60),
    settings: draw.many(0, 2, () => setting(draw, take())),
    defines: [],
    scores: [],
    tables: [],
    experiments: [],
    derived: [],
    selections: [],
    free,
  };
}
