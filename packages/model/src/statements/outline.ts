import type { SyntaxFile } from "@handrail/syntax";
import { zoneExists } from "../constants/moments.ts";
import type { Declarations, RuleOutline } from "../scope/declarations.ts";
import { declareAction } from "./action.ts";
import { outlineBusinessTime } from "./business-time.ts";
import { declareCalendar } from "./calendar.ts";
import { declareChoice } from "./choice.ts";
import { declareDerived } from "./derived.ts";
import { declareFact } from "./fact.ts";
import { declareHistory } from "./history.ts";
import { outlineLimit } from "./limit.ts";
import { outlineGuardrail } from "./never.ts";
import { outlineRule } from "./rule.ts";
import { declareSetting } from "./setting.ts";
import { outlineTable } from "./table/outline.ts";

/** What a file declares. */
export function declarationsOf({ statements }: SyntaxFile): Declarations {
  const header = statements.find(({ kind }) => kind === "playbook");
  const { zone: zoneClause = null, calendar = null } = header?.kind === "playbook" ? header : {};
  const zone = zoneClause?.value ?? null;
  const gather = <One>(
    outline: (statement: (typeof statements)[number], index: number) => One | null,
  ): readonly One[] => statements.map(outline).filter((one) => one !== null);
  return {
    zone: zone !== null && zoneExists(zone) ? zone : null,
    calendar: calendar?.value ?? null,
    calendars: gather((one, index) =>
      one.kind === "calendar" ? declareCalendar(one, index) : null,
    ),
    facts: gather((one, index) => (one.kind === "fact" ? declareFact(one, index) : null)),
    histories: gather((one, index) =>
      one.kind === "history" || one.kind === "list" ? declareHistory(one, index) : null,
    ),
    defines: statements.flatMap(declareDerived),
    settings: gather((one, index) =>
      one.kind === "setting" ? declareSetting(one, index, zone) : null,
    ),
    overrides: gather((one, index) =>
      one.kind === "set" ? declareSetting(one, index, zone) : null,
    ),
    actions: gather((one, index) => (one.kind === "action" ? declareAction(one, index) : null)),
    choices: gather((one, index) => (one.kind === "choice" ? declareChoice(one, index) : null)),
  };
}

/** What a file recommends, forbids and leaves out. */
export function ruleOutlineOf(file: SyntaxFile): RuleOutline {
  const { statements } = file;
  return {
    rules: statements.flatMap((one, index) =>
      one.kind === "rule" ? [outlineRule(one, index)] : [],
    ),
    tables: statements.flatMap((one, index) =>
      one.kind === "table" ? [outlineTable(one, index)] : [],
    ),
    guardrails: statements.flatMap((one, index) =>
      one.kind === "never" ? [outlineGuardrail(one, index)] : [],
    ),
    limits: statements.flatMap((one, index) =>
      one.kind === "limit" ? [outlineLimit(one, index)] : [],
    ),
    without: statements.flatMap((one, index) =>
      one.kind === "without" && one.title !== null ? [{ title: one.title.value, index }] : [],
    ),
    reads: statements.flatMap((one, index) =>
      one.kind === "read" && one.name !== null ? [{ fact: one.name.text, index }] : [],
    ),
    businessTime: outlineBusinessTime(file),
  };
}
