import { type Rule, type Workload, workload } from "../../engines/workload.ts";

/** Something wrong that a reviewer would want to hear of: one rule, or two that are so together. */
export interface Fault {
  readonly name: string;
  readonly rules: readonly Rule[];
}

const rule = (id: string, all: Rule["all"], more: Partial<Rule> = {}): Rule => ({
  id,
  all,
  any: [],
  action: "call expert",
  hours: 4,
  ...more,
});
const ready = { kind: "flag", fact: "budgetReady", value: true } as const;
const early = { kind: "is one of", fact: "stage", values: ["stage1", "stage2"] } as const;
const more = (fact: string, value: number) =>
  ({ kind: "compare", fact, relation: ">", value }) as const;
const less = (fact: string, value: number) =>
  ({ kind: "compare", fact, relation: "<", value }) as const;

export const faults: readonly Fault[] = [
  {
    name: "a number compared with a choice",
    rules: [rule("fault", [ready, more("industry", 3)])],
  },
  {
    name: "a value that the choice does not have",
    rules: [rule("fault", [ready, { kind: "is one of", fact: "stage", values: ["stage9"] }])],
  },
  {
    name: "a rule that can never fire",
    rules: [rule("fault", [early, more("seats", 50), less("seats", 20)])],
  },
  {
    name: "a rule that another contains",
    rules: [
      rule("wider", [early, more("seats", 20)]),
      rule("fault", [early, ready, more("seats", 50)]),
    ],
  },
  {
    name: "two rules of one choice that overlap",
    rules: [
      rule("fault", [early, more("seats", 20)], { choice: "next step" }),
      rule("other fault", [ready, less("seats", 50)], { choice: "next step", hours: 8 }),
    ],
  },
];

/** The rules that are timed, and those in which each fault is hidden. */
export const rulesOf = (rules: number): Workload => workload({ rules, situations: 0 });

/** A fault among twenty other rules, none of which recommends what it does. */
export function hidden({ rules }: Fault): Workload {
  const around = rulesOf(20);
  return { ...around, rules: [...around.rules, ...rules] };
}
