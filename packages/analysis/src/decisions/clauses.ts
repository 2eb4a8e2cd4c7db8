import type { ExpressionIndex, PlanRole } from "@handrail/evaluator";
import type { Encoding } from "../encoding/scope.ts";
import { stepped } from "../encoding/stepping.ts";
import type { NumberValue } from "../encoding/value.ts";
import type { Literal } from "../solver/sat.ts";
import type { Contribution, Group } from "./groups.ts";
import type { AskedClauses, AskedRole } from "./promise.ts";

/** Whether a recommendation has the clauses that are asked for, if it is made. */
export function hasClauses(asked: AskedClauses, group: Group, encoding: Encoding): Literal {
  const { gates, plan } = encoding;
  const { contributions } = group;
  const expressionOf = (name: string) =>
    plan.values.find((one) => one.name === name)?.expression ?? 0;
  const instantOf = (name: string) => {
    const value = encoding.value(expressionOf(name), null);
    return value.kind === "number" ? value : null;
  };
  const anyOf = (holds: (one: Contribution) => Literal) =>
    gates.or(...contributions.map((one) => gates.and(one.made, holds(one))));

  return gates.and(
    within(),
    after(),
    every(),
    role(asked.by, "by"),
    role(asked.to, "to"),
    role(asked.via, "via"),
    ...asked.escalation.map(escalates),
    ...asked.with.map((name) =>
      anyOf(({ one }) => gates.constant(one.with.some((carried) => carried.name === name))),
    ),
  );

  function unclear(reason: string, index: ExpressionIndex = 0): Literal {
    encoding.note(index, reason);
    return gates.sat.variable();
  }

  /** Due by then: the earliest of all deadlines counts, so that one is enough. */
  function within(): Literal {
    if (asked.within === null) return gates.always;
    const bound = instantOf(asked.within);
    if (bound === null) return unclear("a deadline is not followed", expressionOf(asked.within));
    const inTime = anyOf(({ one }) => {
      const due = fromNow(one.within, encoding);
      return due === null ? gates.never : gates.and(due.known, notAfter(due, bound));
    });
    return gates.or(-bound.known, inTime);
  }

  /** It may begin at that instant and no sooner; without the clause it may begin at once. */
  function after(): Literal {
    if (asked.after === null) return gates.always;
    const bound = instantOf(asked.after);
    if (bound === null || group.isOpen)
      return unclear("when a recommendation may begin is not followed", expressionOf(asked.after));
    const starts = contributions.map(({ one, made }) => ({
      made,
      start: fromNow(one.after, encoding),
    }));
    const none = starts.map(({ made, start }) =>
      gates.or(
        -made,
        start === null ? gates.never : gates.and(start.known, notAfter(bound, start)),
      ),
    );
    const some = starts.map(({ made, start }) =>
      start === null ? gates.never : gates.and(made, start.known, notAfter(start, bound)),
    );
    return gates.or(-bound.known, gates.and(gates.or(...some), ...none));
  }

  function every(): Literal {
    if (asked.every === null) return gates.always;
    const wanted = plan.expressions[expressionOf(asked.every)];
    const found = contributions.map(({ one }) =>
      one.every === null ? null : plan.expressions[one.every],
    );
    const constant = (one: typeof wanted | null) =>
      one?.op === "constant" ? String(one.value) : undefined;
    const text = constant(wanted);
    const texts = new Set(found.filter((one) => one !== null).map(constant));
    if (text === undefined || texts.size > 1 || texts.has(undefined) || group.isOpen)
      return unclear("how often something is repeated is not followed", expressionOf(asked.every));
    return gates.and(
      gates.constant(texts.has(text)),
      anyOf(({ one }) => gates.constant(one.every !== null)),
    );
  }

  function role(wanted: AskedRole | null, clause: "by" | "to" | "via"): Literal {
    if (wanted === null) return gates.always;
    return sameRole(wanted, contributions[0]?.one[clause] ?? null);
  }

  /** As a decision shows it: the same text. */
  function sameRole(wanted: AskedRole, found: PlanRole | null): Literal {
    if (!("text" in wanted))
      return unclear("a role that a fact names is not followed", expressionOf(wanted.value));
    if (found === null) return gates.never;
    if ("text" in found) return gates.constant(found.text === wanted.text);
    const value = encoding.value(found.expression, null);
    if (value.kind !== "symbol" || value.open !== null)
      return unclear("a role that a fact names is not followed", found.expression);
    return value.is(wanted.text);
  }

  function escalates({ to, at }: AskedClauses["escalation"][number]): Literal {
    const bound = instantOf(at);
    if (bound === null || group.isOpen)
      return unclear("an escalation is not followed", expressionOf(at));
    return anyOf(({ one }) =>
      gates.or(
        ...one.escalation.map((step) => {
          const instant = fromNow(step.after, encoding);
          if (instant === null) return gates.never;
          const same = gates.and(notAfter(instant, bound), notAfter(bound, instant));
          return gates.and(sameRole(to, step.to), instant.known, bound.known, same);
        }),
      ),
    );
  }

  function notAfter(left: NumberValue, right: NumberValue): Literal {
    return encoding.numbers.below(left.sum(), right.sum(), false);
  }
}

/** So long from now; null where nothing is said, or it is no duration that can be followed. */
export function fromNow(duration: ExpressionIndex | null, encoding: Encoding): NumberValue | null {
  if (duration === null) return null;
  const value = encoding.value(duration, null);
  if (value.kind !== "number" && value.kind !== "steps") {
    const known = encoding.gates.sat.variable();
    encoding.note(duration, "a deadline is not followed");
    return encoding.numbers.free("time", known);
  }
  const fixed = encoding.plan.expressions[duration]?.op === "constant";
  if (value.kind === "number" && fixed) {
    return encoding.numbers.moved("time", encoding.now, value.sum().constant);
  }
  return stepped(duration, { as: "time duration", operator: "+" }, encoding.now, value, encoding);
}
