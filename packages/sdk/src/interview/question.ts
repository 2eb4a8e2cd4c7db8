import type { Decision, Evaluator, PlanFact, PlanType, Question } from "@handrail/evaluator";

/** What an interview needs of a playbook: a loaded one and an evaluator both have it. */
export interface Asked extends Pick<Evaluator, "decide" | "answer"> {
  readonly plan: { readonly facts: readonly PlanFact[] };
}

/** A question, with all that a form needs to put it. */
export interface InterviewQuestion {
  readonly fact: string;
  /** What the fact is called for good, whatever its name: its `id`, else made of its name. */
  readonly id: string;
  /** As the playbook puts it, or null. */
  readonly ask: string | null;
  /** As it can be put in any case: `ask`, or the fact's name. */
  readonly text: string;
  readonly type: PlanType;
  /** What can be chosen from: yes and no, or the values of a choice, in their order; null for what has to be typed. */
  readonly choices: readonly string[] | null;
  /** Whether other texts than the choices are taken as well: nobody declared them. */
  readonly isOpen: boolean;
  /** Whether several of the choices can be taken. */
  readonly isMultiple: boolean;
  /** What is expected, in words: `a number from 0 to 100`. */
  readonly expected: string;
  /** An answer that fits: `12`. */
  readonly example: string;
  /** How many actions it concerns, and which of them wait for it by name. */
  readonly settles: number;
  readonly concerns: readonly string[];
}

export function questionOf(
  { fact: name, ask, settles }: Question,
  decision: Decision,
  { plan }: Asked,
): InterviewQuestion {
  const fact = plan.facts.find((one) => one.name === name);
  const type: PlanType = fact?.type ?? { kind: "any" };
  const isMultiple = type.kind === "list of";
  const choices = choicesOf(isMultiple ? type.of : type);
  return {
    fact: name,
    id: fact?.id ?? name,
    ask,
    text: ask ?? `${name.slice(0, 1).toUpperCase()}${name.slice(1)}?`,
    type,
    choices,
    isOpen: choices !== null && type.kind !== "yes/no" && fact?.inferred === true,
    isMultiple,
    ...described(type),
    settles,
    concerns: waiting(name, decision),
  };
}

function choicesOf(type: PlanType): readonly string[] | null {
  switch (type.kind) {
    case "yes/no":
      return ["yes", "no"];
    case "one of":
    case "step of":
      return type.values;
    default:
      return null;
  }
}

function waiting(fact: string, { pending, blocked, deferred }: Decision): readonly string[] {
  const lacking = [...pending, ...blocked, ...deferred].filter(({ unknown }) =>
    unknown.includes(fact),
  );
  return [...new Set(lacking.map(({ action }) => action))].sort();
}

type Described = Pick<InterviewQuestion, "expected" | "example">;

function described(type: PlanType): Described {
  switch (type.kind) {
    case "yes/no":
      return { expected: "yes or no", example: "yes" };
    case "one of":
    case "step of":
      return { expected: `one of ${type.values.join(", ")}`, example: type.values[0] ?? "" };
    case "number":
      return numberBetween(type);
    case "percent":
      return { expected: "a percentage", example: "20%" };
    case "money":
      return { expected: `an amount in ${type.currency}`, example: "12500 or 50k" };
    case "duration":
      return { expected: "a length of time", example: "2 days or 1h 30min" };
    case "date":
      return { expected: "a day", example: "2026-11-23" };
    case "time":
      return { expected: "a day and a time", example: "2026-11-23 09:00" };
    case "text":
    case "any":
      return { expected: "a few words", example: "as you like" };
    case "list of":
      return several(type.of);
    case "records of":
      return { expected: "a list of records", example: "" };
  }
}

function several(of: PlanType): Described {
  const { expected, example } = described(of);
  const choices = choicesOf(of);
  const some = choices ?? example.split(" or ");
  return {
    expected:
      choices === null ? `any number of them, each ${expected}` : `any of ${choices.join(", ")}`,
    example: some.slice(0, 2).join("; "),
  };
}

function numberBetween({ from, to }: Extract<PlanType, { kind: "number" }>): Described {
  const bounds = [from === null ? "" : ` from ${from}`, to === null ? "" : ` to ${to}`].join("");
  const example = Math.min(Math.max(12, from ?? 12), to ?? 12);
  return { expected: `a number${bounds}`, example: String(example) };
}
