import type {
  Plan,
  PlanGuardrail,
  PlanPlaces,
  PlanRule,
  StatementPlace,
} from "@handrail/evaluator";
import type { LinkedGuardrail, LinkedPlaybook, LinkedRule } from "@handrail/model";
import { planBinding } from "./binding.ts";
import { type Holidays, notLoaded } from "./calendars/holidays.ts";
import { planCalendars } from "./calendars/plan-calendars.ts";
import { planChoice } from "./choices.ts";
import { historyIndexes, planHistory } from "./histories.ts";
import { type PlaceBook, placeBook, type SourceFile } from "./places.ts";
import { type Hashing, sealPlan } from "./seal.ts";
import { statementCompiler } from "./statements.ts";
import { expressionTable } from "./table.ts";
import { tablePlaces } from "./table-places.ts";
import { planType } from "./types.ts";

export interface CompileOptions {
  /** Gives the text and the shown name of a file; with it the plan carries places, which `why` shows. */
  readonly source?: (file: string) => SourceFile;
  /** The runtime's own SHA-256, where it has one that does not have to be waited for; it is much faster than one in JavaScript. */
  readonly sha256?: Hashing;
  /** What `loadHolidays` gives; needed where a calendar has holidays. */
  readonly holidays?: Holidays;
}

/**
 * Compiles a linked playbook to its plan. The playbook must have no errors. Neither the order of files and statements nor
 * comments nor layout change the plan's hash.
 *
 * @example
 * const model = createModel();
 * model.setFile("sales.playbook", { text: "when ready then call customer within 1h" });
 * const plan = compile(model.link("sales.playbook"));
 * plan.hash; // "sha256-…"
 * plan.rules.length; // 1
 */
export function compile(linked: LinkedPlaybook, options: CompileOptions = {}): Plan {
  const histories = historyIndexes(linked.histories);
  const table = expressionTable(linked.facts, histories);
  const statements = statementCompiler(table, linked.actions);
  const places = options.source === undefined ? undefined : placeBook(options.source);

  /** Compiles one statement; its condition's parts are noted where places are wanted. */
  function place<L extends LinkedRule | LinkedGuardrail, P>(
    from: L,
    to: (linked: L, plan: ReturnType<typeof statements.statement>) => P,
  ): { plan: P; place: StatementPlace | undefined } {
    const notes = places?.open(from.place);
    const base = statements.statement(from, (index, part) => notes?.part(index, part));
    return { plan: to(from, base), place: notes?.close() };
  }

  const rules = linked.rules.map((rule) =>
    place(
      rule,
      (from, base): PlanRule => ({ ...base, then: from.then.map(statements.recommendation) }),
    ),
  );
  const guardrails = linked.guardrails.map((guardrail) =>
    place(
      guardrail,
      (from, base): PlanGuardrail => ({
        ...base,
        covers: statements.pattern(from.covers),
        via: statements.role(from.via),
      }),
    ),
  );
  const limits = linked.limits.map((limit) => ({
    plan: statements.limit(limit, histories),
    place: places?.open(limit.place).close(),
  }));
  const values = linked.defines.map((define) => ({
    name: define.name,
    type: planType(define.type, histories),
    expression: table.add(define.value),
  }));
  const factIndexes = new Map(linked.facts.map((fact, index) => [fact.name, index]));

  return sealPlan(
    {
      format: "handrail-plan",
      schema: 1,
      playbook: { title: linked.title, version: linked.version },
      zone: linked.zone,
      ...planCalendars(linked, table.expressions, options.holidays ?? notLoaded),
      facts: linked.facts.map(({ id, name, type, inferred, ask }) => ({
        id,
        name,
        type: planType(type),
        inferred,
        ask,
      })),
      histories: linked.histories.map(planHistory),
      bindings: linked.bindings.map((binding) => planBinding(binding, factIndexes, histories)),
      expressions: table.expressions,
      values,
      actions: linked.actions.map(({ id, name, traits }) => ({ id, name, traits })),
      rules: rules.map(({ plan }) => plan),
      guardrails: guardrails.map(({ plan }) => plan),
      choices: linked.choices.map((choice) => planChoice(choice, linked.rules)),
      limits: limits.map(({ plan }) => plan),
    },
    places &&
      planPlaces(places, rules, guardrails, limits, tablePlaces(linked.tables, table, places)),
    options.sha256,
  );
}

type Placed = readonly { readonly place: StatementPlace | undefined }[];

function planPlaces(
  { files }: PlaceBook,
  rules: Placed,
  guardrails: Placed,
  limits: Placed,
  tables: PlanPlaces["tables"],
): PlanPlaces {
  const present = (list: Placed) =>
    list.flatMap(({ place }) => (place === undefined ? [] : [place]));
  return {
    files,
    rules: present(rules),
    guardrails: present(guardrails),
    limits: present(limits),
    tables,
  };
}
