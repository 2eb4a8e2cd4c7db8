import { operandsOf } from "../evaluation/operands.ts";
import { comparedType, expressionTypes } from "../evaluation/types.ts";
import { partsOf } from "../evaluation/variant.ts";
import { compileCalendars } from "../time/calendars.ts";
import { zoneNamed } from "../time/zone.ts";
import { durationIn } from "../values/business-duration.ts";
import { constantValue } from "../values/constant.ts";
import type { Duration } from "../values/duration.ts";
import { elementCheck, historyFault, limitFault, strayFault } from "./element-kinds.ts";
import type {
  ArithmeticKind,
  ComparedAs,
  ExpressionIndex,
  Plan,
  PlanExpression,
  PlanRecommendation,
  PlanRole,
  PlanType,
  PlanVariant,
} from "./plan.ts";
import { type Fault, fault, faultAt, firstFault, within } from "./shape.ts";

type Kind = PlanType["kind"];

const truths: readonly Kind[] = ["yes/no"];
const texts: readonly Kind[] = ["text", "one of", "step of"];
const numbers: readonly Kind[] = ["number", "percent"];
const spans: readonly Kind[] = ["duration"];

/** What an experiment may split by. */
const subjects: readonly Kind[] = [...texts, ...numbers, ...truths, "date", "time"];

const comparedKinds: { readonly [as in ComparedAs]: readonly Kind[] } = {
  "yes/no": truths,
  choice: texts,
  number: numbers,
  money: ["money"],
  duration: spans,
  date: ["date"],
  time: ["time"],
  text: texts,
  any: [],
};

const calculatedKinds: {
  readonly [as in ArithmeticKind]: readonly [left: readonly Kind[], right: readonly Kind[]];
} = {
  number: [numbers, numbers],
  money: [["money"], ["money"]],
  "money number": [["money"], numbers],
  "money ratio": [["money"], ["money"]],
  duration: [spans, spans],
  "duration number": [spans, numbers],
  "duration ratio": [spans, spans],
  "time duration": [["time"], spans],
  "date duration": [["date"], spans],
  "time time": [["time"], ["time"]],
  "date date": [["date"], ["date"]],
};

const deepest = 1000;

/** The first expression whose operands are of another kind than it works on, or that a statement cannot use. */
export function kindFault(plan: Plan): Fault | null {
  const types = expressionTypes(plan);
  const calendars = compileCalendars(plan, zoneNamed(plan.zone));
  const depths: number[] = [];
  const elementFault = elementCheck(plan, operand);

  /** No kinds: any will do. */
  function operand(index: ExpressionIndex, kinds: readonly Kind[]): Fault | null {
    const kind = types[index]?.kind ?? "any";
    if (kinds.length === 0 || kind === "any" || kinds.includes(kind)) return null;
    return {
      path: "",
      found: `expression ${index}, which is ${kind}`,
      expected: kinds.join(" or "),
    };
  }

  function expressionFault(expression: PlanExpression, index: number): Fault | null {
    let depth = 1;
    for (const one of operandsOf(expression)) depth = Math.max(depth, 1 + (depths[one] ?? 0));
    depths[index] = depth;
    if (depth > deepest) {
      return {
        path: "",
        found: "an expression nested deeper",
        expected: `at most ${deepest} levels`,
      };
    }
    const scopes = elementFault(expression, index);
    if (scopes !== null) return scopes;
    switch (expression.op) {
      case "constant":
        return constantFault(expression.type, expression.value, (text) =>
          durationIn(text, calendars),
        );
      case "and":
      case "or":
        return firstFault(expression.of, (one) => within(".of", operand(one, truths)));
      case "not":
        return within(".of", operand(expression.of, truths));
      case "day of":
        return within(".of", operand(expression.of, ["time"]));
      case "compare":
        return sides(expression, comparedKinds[expression.as], comparedKinds[expression.as]);
      case "one of": {
        const type = comparedType(expression.as, types[expression.left] ?? { kind: "any" });
        return (
          within(".left", operand(expression.left, comparedKinds[expression.as])) ??
          within(
            ".values",
            firstFault(expression.values, (value) => constantFault(type, value)),
          )
        );
      }
      case "contains":
        return expression.as === "text"
          ? sides(expression, texts, texts)
          : sides(expression, ["list of"], comparedKinds[expression.of]);
      case "starts with":
        return sides(expression, texts, texts);
      case "arithmetic":
        return sides(expression, ...calculatedKinds[expression.as]);
      case "variant":
        return within(".subject", operand(expression.subject, subjects)) ?? sharesFault(expression);
      case "score":
        return within(
          ".items",
          firstFault(expression.items, ({ when }, item) =>
            within(`[${item}].when`, operand(when, truths)),
          ),
        );
      case "rows":
        return within(
          ".of",
          firstFault(expression.of, (row, place) => within(`[${place}]`, operand(row, truths))),
        );
      case "hit":
      case "pick": {
        const rows = plan.expressions[expression.rows];
        if (rows?.op !== "rows") {
          return { path: ".rows", found: `a ${rows?.op}`, expected: "the rows of a table" };
        }
        const count = rows.of.length;
        if (expression.op === "hit") {
          return expression.row < count ? null : fault(expression.row, `a row below ${count}`);
        }
        return expression.values.length === count
          ? null
          : within(".values", fault(expression.values, `a value for each of the ${count} rows`));
      }
      case "band": {
        const of = plan.expressions[expression.score]?.op;
        if (of === "score") return null;
        return { path: ".score", found: `a ${of}`, expected: "a score" };
      }
      default:
        return null;
    }
  }

  function sides(
    { left, right }: { readonly left: ExpressionIndex; readonly right: ExpressionIndex },
    leftKinds: readonly Kind[],
    rightKinds: readonly Kind[],
  ): Fault | null {
    return (
      within(".left", operand(left, leftKinds)) ?? within(".right", operand(right, rightKinds))
    );
  }

  function optional(index: ExpressionIndex | null, kinds: readonly Kind[]): Fault | null {
    return index === null ? null : operand(index, kinds);
  }

  function role(one: PlanRole | null): Fault | null {
    return one === null || "text" in one
      ? null
      : within(".expression", operand(one.expression, texts));
  }

  function clauseFault(clause: PlanRecommendation): Fault | null {
    return (
      within(".within", optional(clause.within, spans)) ??
      within(".after", optional(clause.after, spans)) ??
      within(".every", optional(clause.every, spans)) ??
      within(".by", role(clause.by)) ??
      within(".to", role(clause.to)) ??
      within(".via", role(clause.via)) ??
      within(
        ".escalation",
        firstFault(clause.escalation, (step) => operand(step.after, spans) ?? role(step.to)),
      )
    );
  }

  function statements(part: "rules" | "guardrails"): Fault | null {
    return within(
      part,
      faultAt<{ readonly when: number }>(plan[part], ({ when }) =>
        within(".when", operand(when, truths)),
      ),
    );
  }

  return (
    historyFault(plan) ??
    within("expressions", faultAt(plan.expressions, expressionFault)) ??
    strayFault(plan) ??
    statements("rules") ??
    statements("guardrails") ??
    limitFault(plan, operand) ??
    within(
      "rules",
      faultAt(plan.rules, ({ then }) => within(".then", faultAt(then, clauseFault))),
    ) ??
    within(
      "guardrails",
      firstFault(plan.guardrails, ({ via }, index) => within(`[${index}].via`, role(via))),
    ) ??
    within(
      "bindings",
      firstFault(plan.bindings, (binding, index) =>
        within(`[${index}]`, bindingFault(binding, plan)),
      ),
    )
  );
}

/** Everybody has one variant. */
function sharesFault({ variants }: PlanVariant): Fault | null {
  const total = variants.reduce((sum, { share }) => sum + partsOf(share), 0);
  return total === partsOf(100) && variants.every(({ share }) => share > 0)
    ? null
    : within(".variants", fault(total / partsOf(1), "shares above 0 that add up to 100"));
}

function bindingFault(
  { history, fact, mappings, otherwise }: Plan["bindings"][number],
  { facts, histories }: Plan,
): Fault | null {
  const type = (history === null ? facts : histories[history]?.fields)?.[fact]?.type;
  if (type === undefined) {
    return within(".fact", fault(fact, history === null ? "a fact" : "a field of the history"));
  }
  const constants = [...mappings.map(({ to }) => to), otherwise ?? null];
  return firstFault(constants, (constant) =>
    constant === null ? null : constantFault(type, constant),
  );
}

function constantFault(
  type: PlanType,
  constant: unknown,
  readDuration?: (text: string) => Duration | null,
): Fault | null {
  return constantValue(type, constant as never, readDuration) === null
    ? fault(constant, `a constant of type ${type.kind}`)
    : null;
}
