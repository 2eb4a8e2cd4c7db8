import type { JsonValue } from "../../decision/decision.ts";
import type { PlanHistory } from "../../plan/plan.ts";
import { jsonOf } from "../../values/json.ts";
import { type Element, Shown } from "../../values/value.ts";

/** Some whole elements of a history or list. */
export class Records extends Shown {
  private readonly history: PlanHistory;
  private readonly elements: readonly Element[];

  constructor(history: PlanHistory, elements: readonly Element[]) {
    super();
    this.history = history;
    this.elements = elements;
  }

  /** Each as an object with every field. */
  get json(): JsonValue {
    const fields = this.history.fields.map(({ name, type }) => ({ name, json: jsonOf(type) }));
    return this.elements.map((element) =>
      Object.fromEntries(
        fields.map(({ name, json }, index) => [name, json(element[index] ?? null)]),
      ),
    );
  }
}
