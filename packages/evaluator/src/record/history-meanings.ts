import { fold } from "../names/fold.ts";
import type { Plan } from "../plan/plan.ts";
import type { Zone } from "../time/zone.ts";
import { historyReader } from "./history.ts";
import type { KeyMeaning } from "./key-meaning.ts";

/** What the names of histories and lists mean, by their folds. */
export function historyMeanings(
  plan: Plan,
  zone: Zone,
): readonly (readonly [string, KeyMeaning])[] {
  return plan.histories.flatMap((one, history) => {
    const bindings = plan.bindings.filter((binding) => binding.history === history);
    const meaning: KeyMeaning = {
      kind: "history",
      history,
      read: historyReader(one, bindings, zone),
    };
    return [one.name, one.plural].map((name) => [fold(name), meaning] as const);
  });
}
