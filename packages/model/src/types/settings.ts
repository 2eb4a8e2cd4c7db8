import type { SettingValue } from "../expressions/elaboration.ts";
import { settingType } from "../expressions/type-of.ts";
import { describeType } from "./describe.ts";
import type { Type } from "./type.ts";

/** Whether one value of a setting may take the place of another. */
export function settingsAlike(was: SettingValue, now: SettingValue): boolean {
  return settingTypesAlike(settingType(was, "UTC"), settingType(now, "UTC"));
}

/** Words and texts may stand for one another, and durations of any kind. */
export function settingTypesAlike(was: Type, now: Type): boolean {
  if (was.kind === "any" || now.kind === "any") return true;
  if (was.kind === "money" && now.kind === "money") return was.currency === now.currency;
  return describeSettingType(was) === describeSettingType(now);
}

export function describeSettingType(type: Type): string {
  if (type.kind === "one of" || type.kind === "text") return "a word or a text";
  return type.kind === "duration" ? "a duration" : describeType(type);
}
