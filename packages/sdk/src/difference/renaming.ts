import { type Renamed, valuesRenamed } from "@handrail/analysis";
import { type DataRecord, fold, type JsonValue } from "@handrail/evaluator";

/** What something is called now, by what it was called before. */
export function renaming(renamed: Renamed): (name: string) => string {
  const names = new Map(Object.entries(renamed).map(([before, after]) => [fold(before), after]));
  return (name) => names.get(fold(name)) ?? name;
}

/** Records in the words of the other version: keys, and the values of choices. */
export interface RecordRenaming {
  readonly toNew: (record: DataRecord) => DataRecord;
  readonly toOld: (record: DataRecord) => DataRecord;
}

export function recordRenaming(renamed: Renamed): RecordRenaming {
  const names = Object.entries(renamed).filter(([before]) => !before.includes("."));
  const called = new Map(names.map(([before, after]) => [fold(before), after]));
  const values = valuesRenamed(renamed);
  const both = (of: string) => [of, called.get(fold(of)) ?? of].map(fold);
  const [now, before] = [new Map<string, string>(), new Map<string, string>()];
  for (const one of values) {
    for (const owner of both(one.of)) {
      now.set(`${owner} ${fold(one.before)}`, one.after);
      before.set(`${owner} ${fold(one.after)}`, one.before);
    }
  }
  const old = new Map(names.map(([one, after]) => [fold(after), one]));
  return {
    toNew: (record) => translated(record, called, now),
    toOld: (record) => translated(record, old, before),
  };
}

type Words = ReadonlyMap<string, string>;

function translated(record: DataRecord, keys: Words, values: Words): DataRecord {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      keys.get(fold(key)) ?? key,
      valueIn(key, value as JsonValue, keys, values),
    ]),
  );
}

function valueIn(key: string, value: JsonValue, keys: Words, values: Words): JsonValue {
  if (typeof value === "string") return values.get(`${fold(key)} ${fold(value)}`) ?? value;
  if (!Array.isArray(value)) return value;
  return value.map((one: JsonValue) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? (translated(one as DataRecord, keys, values) as JsonValue)
      : valueIn(key, one, keys, values),
  );
}
