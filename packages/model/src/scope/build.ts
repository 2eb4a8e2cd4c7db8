import { fold } from "@handrail/syntax";
import type { SettingValue } from "../expressions/elaboration.ts";
import { distinct } from "../expressions/infer.ts";
import { structurallyEqual } from "../query/equality.ts";
import { anyType } from "../types/basic.ts";
import { settingsAlike } from "../types/settings.ts";
import { governingCalendars } from "./calendars.ts";
import type { Declarations } from "./declarations.ts";
import { bothNames } from "./history.ts";
import type {
  Scope,
  ScopedAction,
  ScopedCalendar,
  ScopedChoice,
  ScopedName,
  ScopedSetting,
  SettingDispute,
  StatementId,
} from "./scope.ts";
import { knownTraits } from "./traits.ts";

export interface ScopeSources {
  readonly reach: (file: string) => readonly string[];
  readonly declarations: (file: string) => Declarations;
}

/** Gathers the declarations of a file and of all that it uses. Of several with one name (an error) the first by path counts. */
export function buildScope(entry: string, { reach, declarations }: ScopeSources): Scope {
  const files = usedFirst(reach(entry), reach);
  const each = files.toSorted().map((file) => ({ file, ...declarations(file) }));
  const names = new Map<string, ScopedName>();
  const actions = new Map<string, ScopedAction>();
  const calendars = new Map<string, ScopedCalendar>();
  const choices = new Map<string, ScopedChoice>();
  const disputes: SettingDispute[] = [];

  for (const { file, facts, histories, defines } of each) {
    for (const fact of facts) declare(names, { kind: "fact", file, ...fact });
    for (const history of histories) {
      const scoped = { kind: "history", file, ...history } as const;
      for (const name of bothNames(history)) declare(names, scoped, name);
    }
    for (const define of defines) declare(names, { kind: "define", file, ...define });
  }
  for (const { file, settings } of each) {
    for (const { name, index, value } of settings) {
      const { value: effective, dispute } = override(name, value, each, reach);
      if (dispute !== null && !names.has(fold(name))) disputes.push(dispute);
      // A value of another type is reported where it is set, and nowhere else.
      const kept = settingsAlike(value, effective) ? effective : value;
      declare(names, { kind: "setting", file, name, index, value: kept, initial: value });
    }
  }
  for (const { file, actions: declared } of each) {
    for (const action of declared) {
      const folded = fold(action.name);
      if (!actions.has(folded)) actions.set(folded, { file, ...action });
    }
  }
  for (const { file, choices: declared } of each) {
    for (const choice of declared) {
      const folded = fold(choice.name);
      if (!choices.has(folded)) choices.set(folded, { file, ...choice });
    }
  }
  for (const { file, zone, calendars: declared } of each) {
    for (const calendar of declared) {
      const folded = fold(calendar.name);
      if (!calendars.has(folded)) calendars.set(folded, { file, fileZone: zone, ...calendar });
    }
  }
  return {
    entry,
    files,
    calendars,
    governing: governingCalendars(each, new Set(calendars.keys()), reach),
    zone: declarations(entry).zone ?? "UTC",
    names,
    actions,
    choices,
    declaresFacts: each.some(({ facts }) => facts.length > 0),
    declaresActions: actions.size > 0,
    traits: traitSpellings([...actions.values()]),
    disputes,
  };
}

/** Files that reach little come first, so that whatever uses a file comes after it. */
function usedFirst(files: readonly string[], reach: ScopeSources["reach"]): readonly string[] {
  const size = new Map(files.map((file) => [file, reach(file).length]));
  return files.toSorted(
    (left, right) => (size.get(left) ?? 0) - (size.get(right) ?? 0) || (left < right ? -1 : 1),
  );
}

function declare(names: Map<string, ScopedName>, name: ScopedName, as = name.name): void {
  const folded = fold(as);
  const earlier = names.get(folded);
  if (earlier === undefined) {
    names.set(folded, name);
  } else if (earlier.kind === "fact" && !structurallyEqual(earlier.type, typeOf(name))) {
    names.set(folded, { ...earlier, type: anyType });
  }
}

/** Two declarations that differ in type leave the type open: that there are two is reported, and nothing else should be. */
function typeOf(name: ScopedName) {
  return name.kind === "fact" ? name.type : anyType;
}

interface Override extends StatementId {
  readonly value: SettingValue;
}

/** The value of a setting after every `set`: the outermost wins; siblings that differ leave it open. */
function override(
  name: string,
  initial: SettingValue,
  each: readonly ({ readonly file: string } & Declarations)[],
  reach: ScopeSources["reach"],
): { readonly value: ScopedSetting["value"]; readonly dispute: SettingDispute | null } {
  const folded = fold(name);
  const candidates: Override[] = each.flatMap(({ file, overrides }) =>
    overrides
      .filter((one) => fold(one.name) === folded)
      .map(({ index, value }) => ({ file, index, value })),
  );
  const outermost = candidates.filter(
    ({ file }) =>
      !candidates.some((other) => other.file !== file && reach(other.file).includes(file)),
  );
  const [first] = outermost;
  if (first === undefined) return { value: initial, dispute: null };
  if (outermost.every(({ value }) => structurallyEqual(value, first.value))) {
    return { value: first.value, dispute: null };
  }
  return { value: { kind: "broken" }, dispute: { fold: folded, name, sides: outermost } };
}

/** The language's own traits are spelt as it spells them, others as the first by code units. */
function traitSpellings(actions: readonly ScopedAction[]): ReadonlyMap<string, string> {
  const own = distinct(actions.flatMap(({ traits }) => traits));
  return new Map([...own, ...knownTraits].map((trait) => [fold(trait), trait]));
}
