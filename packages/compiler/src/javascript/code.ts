import type { Plan } from "@handrail/evaluator";
import { type AnyColumn, unlessMissing } from "./column.ts";
import { choiceValues, columnOf } from "./columns.ts";
import { conditionsOf } from "./conditions.ts";
import { exactChoiceColumn } from "./exact-choice-column.ts";
import { testsIn } from "./formula.ts";
import { ownAccessTo } from "./keys.ts";
import { text } from "./literals.ts";
import { Identifiers, identifiersIn } from "./names.ts";
import { firing, isBounded, ruleFunctions, saying } from "./rules.ts";
import { sharedStatements } from "./shared.ts";
import { usesOf } from "./uses.ts";

/** The rules of a plan as code. */
export interface RulesCode {
  /** Declarations and functions. */
  readonly parts: readonly string[];
  /** Whether there is `firedBy(record)`: no rule needs more than the code. */
  readonly fires: boolean;
  /** The body of a function of `facts` that needs no evaluator; null where there is none. */
  readonly exact: readonly string[] | null;
}

/** More tests than this are found faster by an index. */
const mostTests = 1500;
/** Up to so many tests, texts are compared faster than they are found among the values. */
const fewTests = 60;

const taken = [
  ..."facts spelled raw spelling say out given place compiled plan options record fold loadCompiled".split(
    " ",
  ),
  ..."evaluator decide why fired firedExactly answer summary keys missing any keysIn".split(" "),
  ..."tenThousandths numberIn choiceIn valueIn keyOf exactly misfit caseless find firedBy".split(
    " ",
  ),
];

/**
 * @param keyOf by fact, the key that a record of its type has for it
 * @returns null where an index is faster
 */
export function rulesCode(plan: Plan, keys: readonly string[]): RulesCode | null {
  const uses = usesOf(plan);
  const names = new Identifiers(taken);
  const variables = plan.facts.map(({ name }, index) => names.of(name, `fact${index}`));
  const columns = variables.map((variable, index) => columnOf(plan, index, variable));
  const conditions = conditionsOf(plan, columns, uses);
  const { truths, shared } = conditions;
  const own = plan.rules.map(({ when }) => truths[when]);
  const tests = own.reduce((sum, truth) => sum + testsIn(truth?.mayHold ?? true), 0);
  if (tests > mostTests) return null;

  const all = [...variables, ...shared.flatMap(({ holds, mayHold }) => [holds, mayHold])];
  const find = ruleFunctions(plan, truths, saying, { name: "find", variables: all, sink: "say" });
  const findShared = sharedStatements(shared, find.calls);
  const findBody = [
    ...columnStatements(columns, [...findShared, ...find.calls], ({ fromValue }) => fromValue),
    ...findShared,
    ...find.calls,
    "return true;",
  ];
  const parts = [
    ...columns.flatMap((column) => column?.declarations.join("\n") ?? []).filter(Boolean),
    ...find.functions,
    `/** Says of each rule that is not false whether it holds (1), is not known (0), or has to be worked out (2). */\n${functionText("find", "facts, say", findBody)}`,
  ];
  const fires =
    own.every((truth) => truth?.open === false) && !plan.rules.some((rule) => isBounded(rule));
  if (!fires) return { parts, fires, exact: null };

  const fire = ruleFunctions(plan, truths, firing(plan), {
    name: "fire",
    variables: all,
    sink: "out",
  });
  const fireShared = sharedStatements(shared, fire.calls);
  const rest = [...fireShared, "const out = [];", ...fire.calls, "return out;"];
  parts.push(
    ...fire.functions,
    `/** The ids of the rules that hold for what a record has; null where something of it does not fit, or has another number of keys. */\n${functionText(
      "firedBy",
      "record, keys",
      [
        "let missing = 0;",
        ...plan.facts.flatMap((_, index) => {
          const given = ownAccessTo("record", keys[index] ?? "");
          return (
            columns[index]?.fromRecord(given) ??
            unlessMissing(given, null, [
              `if (valueIn(${index}, ${given}) === undefined) return null;`,
            ])
          );
        }),
        `if (keys !== any && keys !== ${plan.facts.length} - missing) return null;`,
        ...rest,
      ],
    )}`,
  );
  const given = (column: AnyColumn) => exactStatements(plan, column, keys);
  if (tests > fewTests) {
    const used = columnsOf(columns, rest);
    const exact = used.every(({ fromExact }) => fromExact !== null)
      ? [...used.flatMap(given), ...rest]
      : null;
    return { parts, fires, exact };
  }
  const texts = columns.map((column, index) => {
    const fact = plan.facts[index];
    const values =
      column?.kind === "choice" && fact !== undefined ? choiceValues(plan, index, fact) : null;
    return column !== null && values !== null ? exactChoiceColumn(column, values) : column;
  });
  const exactly = conditionsOf(plan, texts, uses);
  const exactFire = ruleFunctions(plan, exactly.truths, firing(plan), {
    name: "fireExactly",
    variables: all,
    sink: "out",
  });
  const exactShared = sharedStatements(exactly.shared, exactFire.calls);
  const exactRest = [...exactShared, "const out = [];", ...exactFire.calls, "return out;"];
  const used = columnsOf(texts, exactRest);
  if (used.some(({ fromExact }) => fromExact === null)) return { parts, fires, exact: null };
  parts.push(...exactFire.functions);
  return { parts, fires, exact: [...used.flatMap(given), ...exactRest] };
}

function columnsOf(
  columns: readonly (AnyColumn | null)[],
  code: readonly string[],
): readonly AnyColumn[] {
  const used = identifiersIn(code);
  return columns.filter((column) => column !== null && used.has(column.variable)) as AnyColumn[];
}

function columnStatements(
  columns: readonly (AnyColumn | null)[],
  code: readonly string[],
  statements: (column: AnyColumn) => readonly string[],
): readonly string[] {
  return columnsOf(columns, code).flatMap(statements);
}

function exactStatements(
  { facts }: Plan,
  { fact, fromExact }: AnyColumn,
  keys: readonly string[],
): readonly string[] {
  const given = ownAccessTo("facts", keys[fact] ?? "");
  return fromExact?.(given, text(facts[fact]?.name ?? "")) ?? [];
}

export function functionText(name: string, parameters: string, body: readonly string[]): string {
  return `function ${name}(${parameters}) {\n  ${body.join("\n  ")}\n}`;
}
