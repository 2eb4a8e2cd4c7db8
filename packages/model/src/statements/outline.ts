import type { Statement, SyntaxFile } from "@handrail/syntax";
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
  const of = byKind(statements);
  const [header] = of("playbook");
  const { zone: zoneClause = null, calendar = null } = header?.one ?? {};
  const zone = zoneClause?.value ?? null;
  return {
    zone: zone !== null && zoneExists(zone) ? zone : null,
    calendar: calendar?.value ?? null,
    calendars: present(of("calendar"), declareCalendar),
    facts: present(of("fact"), declareFact),
    histories: present(inOrder<Of<"history" | "list">>(of("history"), of("list")), declareHistory),
    defines: inOrder<Statement>(of("define"), of("experiment"), of("score"), of("table")).flatMap(
      ({ one, index }) => declareDerived(one, index),
    ),
    settings: present(of("setting"), (one, index) => declareSetting(one, index, zone)),
    overrides: present(of("set"), (one, index) => declareSetting(one, index, zone)),
    actions: present(of("action"), declareAction),
    choices: present(of("choice"), declareChoice),
  };
}

/** What a file recommends, forbids and leaves out. */
export function ruleOutlineOf(file: SyntaxFile): RuleOutline {
  const of = byKind(file.statements);
  return {
    rules: present(of("rule"), outlineRule),
    tables: present(of("table"), outlineTable),
    guardrails: present(of("never"), outlineGuardrail),
    limits: present(of("limit"), outlineLimit),
    without: present(of("without"), ({ title }, index) =>
      title === null ? null : { title: title.value, index },
    ),
    reads: present(of("read"), ({ name }, index) =>
      name === null ? null : { fact: name.text, index },
    ),
    businessTime: outlineBusinessTime(file),
  };
}

/** A statement with its index among all of its file. */
interface Indexed<S extends Statement> {
  readonly one: S;
  readonly index: number;
}

type Of<Kind extends Statement["kind"]> = Extract<Statement, { kind: Kind }>;

/** Sorts the statements of a file once, however many kinds are asked for. */
function byKind(
  statements: readonly Statement[],
): <Kind extends Statement["kind"]>(kind: Kind) => readonly Indexed<Of<Kind>>[] {
  const groups = new Map<Statement["kind"], Indexed<Statement>[]>();
  for (const [index, one] of statements.entries()) {
    const group = groups.get(one.kind);
    if (group === undefined) groups.set(one.kind, [{ one, index }]);
    else group.push({ one, index });
  }
  return <Kind extends Statement["kind"]>(kind: Kind) =>
    (groups.get(kind) ?? []) as unknown as readonly Indexed<Of<Kind>>[];
}

function inOrder<S extends Statement>(
  ...groups: readonly (readonly Indexed<S>[])[]
): readonly Indexed<S>[] {
  return groups.flat().sort((left, right) => left.index - right.index);
}

function present<S extends Statement, Outline>(
  statements: readonly Indexed<S>[],
  outline: (one: S, index: number) => Outline | null,
): readonly Outline[] {
  const found: Outline[] = [];
  for (const { one, index } of statements) {
    const made = outline(one, index);
    if (made !== null) found.push(made);
  }
  return found;
}
