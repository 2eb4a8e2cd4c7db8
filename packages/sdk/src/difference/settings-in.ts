import type { Model, Place } from "@handrail/model";
import { oneLine } from "../one-line.ts";

/** A setting with its value as it is written. */
export interface WrittenSetting {
  readonly name: string;
  readonly value: string;
  readonly place: Place;
}

/** What settings a playbook declares, and which it sets otherwise, with all that it uses. */
export function settingsIn(model: Model, entry: string): readonly WrittenSetting[] {
  return model.reach(entry).flatMap((file) => {
    const { statements, text } = model.tree(file);
    return statements.flatMap((one) => {
      if ((one.kind !== "setting" && one.kind !== "set") || one.name === null) return [];
      const { span } = one.value;
      const value = oneLine(text.slice(span.start, span.end));
      const name = one.kind === "set" ? `set ${one.name.text}` : one.name.text;
      return [{ name, value, place: { file, span: one.span } }];
    });
  });
}
