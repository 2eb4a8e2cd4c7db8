import type { Plan, PlanFact, PlanHistory, PlanType } from "@handrail/evaluator";
import { heading } from "./heading.ts";
import { keyText } from "./keys.ts";
import { docComment, text } from "./literals.ts";
import { camelCase } from "./names.ts";

/** The types of a playbook's module. */
export function declarations(plan: Plan, keys: readonly string[]): string {
  const { actions, facts, histories, rules } = plan;
  const sections = [
    heading(plan),
    [
      "import type {",
      "  BlockedRecommendation,",
      "  DecideOptions,",
      "  Decision,",
      "  DeferredRecommendation,",
      "  Evaluator,",
      "  Explanation,",
      "  FactsOptions,",
      "  JsonValue,",
      "  PendingAction,",
      "  Recommendation,",
      "  SituationOptions,",
      '} from "@handrail/evaluator";',
    ].join("\n"),
    `/** What can be recommended. */\nexport type Action =${union(actions.map(({ name }) => name))};`,
    `/** The rules, by their ids. */\nexport type Rule =${union(rules.map(({ id }) => id))};`,
    `/** What can be known about a situation; what is missing or null is not known. */\n${shape(
      "Facts",
      facts.map((fact, index) => field(keys[index] ?? "", fact)),
    )}`,
    ...histories.map((history) =>
      shape(
        elementName(history),
        history.fields.map((one, index) =>
          elementField(one, history.kind === "history" && index === 0),
        ),
      ),
    ),
    `/** A record. Keys are matched by their letters and digits, so other spellings are read, too. */\nexport interface Situation extends Facts {\n${[
      ...histories.map(
        (history) =>
          `  readonly ${keyText(camelCase(history.plural) ?? history.plural)}?: readonly ${elementName(history)}[] | null;\n`,
      ),
      "  readonly [field: string]: unknown;\n",
    ].join("")}}`,
    "type Of<T> = T & { readonly action: Action };",
    [
      "/** A decision about the actions of this playbook. */",
      "export interface PlaybookDecision extends Decision {",
      "  readonly recommendations: readonly Of<Recommendation>[];",
      "  readonly blocked: readonly Of<BlockedRecommendation>[];",
      "  readonly deferred: readonly Of<DeferredRecommendation>[];",
      "  readonly pending: readonly Of<PendingAction>[];",
      "}",
    ].join("\n"),
    "/** Decides one situation. */\nexport declare function decide(record: Facts | Situation, options: DecideOptions): PlaybookDecision;",
    "/** Why an action is recommended, or why not. */\nexport declare function why(record: Facts | Situation, action: Action, options: SituationOptions): Explanation;",
    "/** The ids of the rules whose condition is true, in the plan's order. */\nexport declare function fired(record: Facts | Situation, options: SituationOptions): Rule[];",
    [
      "/**",
      " * As `fired`, and faster: facts have exactly the names and values of the type, and nothing else is looked at.",
      " *",
      " * @throws TypeError where a fact that a rule asks for is of another type, or out of its range",
      " */",
      "export declare function firedExactly(facts: Facts, options: SituationOptions): Rule[];",
    ].join("\n"),
    "/** A record as the playbook understands it. */\nexport declare function facts(record: Facts | Situation, options?: FactsOptions): { [fact: string]: JsonValue };",
    '/** Reads one answer, as somebody gives it. */\nexport declare function answer(fact: string, said: unknown, options?: Pick<FactsOptions, "cells">): JsonValue;',
    "/** The same as one object, for what takes an evaluator. */\nexport declare function evaluator(): Evaluator;",
  ];
  return `${sections.join("\n\n")}\n`;
}

function union(names: readonly string[]): string {
  const distinct = [...new Set(names)];
  if (distinct.length === 0) return " never";
  return distinct.map((name) => `\n  | ${text(name)}`).join("");
}

function shape(name: string, fields: readonly string[]): string {
  return `export interface ${name} {\n${fields.join("")}}`;
}

function field(name: string, { type, inferred, ask }: PlanFact): string {
  const about = ask === null ? "" : `  ${docComment(ask)}\n`;
  return `${about}  readonly ${keyText(name)}?: ${typeText(type, inferred)} | null;\n`;
}

function elementField({ name, type }: PlanHistory["fields"][number], isTime: boolean): string {
  const shown = keyText(camelCase(name) ?? name);
  return isTime
    ? `  readonly ${shown}: string;\n`
    : `  readonly ${shown}?: ${typeText(type, false)} | null;\n`;
}

function elementName({ name }: PlanHistory): string {
  const written = camelCase(name) ?? "element";
  return `${written.charAt(0).toUpperCase()}${written.slice(1)}Element`;
}

function typeText(type: PlanType, inferred: boolean): string {
  switch (type.kind) {
    case "yes/no":
      return "boolean";
    case "one of":
    case "step of": {
      const values = type.values.map(text);
      return [...values, ...(inferred ? ["(string & {})"] : [])].join(" | ") || "string";
    }
    case "number":
      return "number";
    case "percent":
      return "number";
    case "money":
      return `number | { readonly amount: number | string; readonly currency: ${text(type.currency)} }`;
    case "duration":
    case "date":
    case "time":
    case "text":
      return "string";
    case "list of":
      return `readonly (${typeText(type.of, inferred)})[]`;
    case "records of":
    case "any":
      return "unknown";
  }
}
