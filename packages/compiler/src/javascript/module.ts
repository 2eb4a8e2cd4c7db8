import type { Plan } from "@handrail/evaluator";
import { functionText, rulesCode } from "./code.ts";
import { declarations } from "./declarations.ts";
import { heading } from "./heading.ts";
import { helpersFor } from "./helpers.ts";
import { keysOf, keyText, ownAccessTo } from "./keys.ts";
import { longText, text } from "./literals.ts";
import { partsFor } from "./parts.ts";

/** A playbook as a module of JavaScript, and its types. */
export interface JavaScriptModule {
  /** An ES module. It imports `@handrail/evaluator/compiled`, evaluates no text as code, and is the same for the same plan. */
  readonly code: string;
  /** What goes into a `.d.ts` beside it. */
  readonly types: string;
}

/**
 * Makes a module of JavaScript of a plan: it decides as the plan does, with the conditions of its rules as code.
 *
 * @example
 * const model = createModel();
 * model.setFile("sales.playbook", { text: "when ready then call customer within 1h" });
 * const { code, types } = javascriptModule(compile(model.link("sales.playbook")));
 * code.includes("ready === true"); // true
 * types.includes("readonly ready?: boolean | null;"); // true
 */
export function javascriptModule(plan: Plan): JavaScriptModule {
  const keys = keysOf(plan);
  const rules = rulesCode(plan, keys);
  const faces = [
    ...(rules?.fires ? firedQuickly(keys) : firedByEvaluator),
    rules?.exact
      ? `export ${functionText("firedExactly", "facts", rules.exact)}`
      : `export ${functionText("firedExactly", "facts, options", exactlyByEvaluator(keys))}`,
  ];
  const body = [...(rules?.parts ?? []), ...faces];
  const helpers = helpersFor(body.join("\n"));
  const needsFold = helpers.some((one) => one.includes("fold("));
  const sections = [
    heading(plan),
    [
      ...[...(rules === null ? ["fast"] : []), ...partsFor(plan)].map(
        (part) => `import "@handrail/evaluator/${part}";`,
      ),
      `import { ${needsFold ? "fold, " : ""}loadCompiled } from "@handrail/evaluator/compiled";`,
    ].join("\n"),
    `const plan =\n  ${longText(JSON.stringify(plan))};`,
    `const spelling = [${keys.map(text).join(", ")}];`,
    "let loaded;",
    `function compiled() {\n  loaded ??= loadCompiled(plan, spelling${rules === null ? "" : ", find"});\n  return loaded;\n}`,
    ...helpers,
    ...body,
    ...methods,
  ];
  return { code: `${sections.join("\n\n")}\n`, types: declarations(plan, keys) };
}

const firedByEvaluator = [
  "export function fired(record, options) {\n  return compiled().evaluator.fired(record, options);\n}",
];

/** Only what the type has, by fact: nothing is spelled out. */
const exactlyByEvaluator = (keys: readonly string[]): readonly string[] => [
  `return compiled().exact([${keys.map((key) => ownAccessTo("facts", key)).join(", ")}], options);`,
];

/** An instant is checked by the evaluator once. */
const firedQuickly = (keys: readonly string[]) => [
  `/** A record's facts, spelled as they are read. */
function spelled(values) {
  return { ${keys.map((key, index) => `${keyText(key)}: values[${index}]`).join(", ")} };
}`,
  "const any = -1;",
  "const owns = Object.prototype.hasOwnProperty;",
  `/** How many keys a record has; none that code counts with where it may have others. */
function keysIn(record) {
  let count = 0;
  for (const key in record) {
    if (!owns.call(record, key)) return -2;
    count += 1;
  }
  // Asked of a record whose shape an engine has just looked at, the prototype costs nothing.
  void (${text(keys[0] ?? "")} in record);
  const prototype = Object.getPrototypeOf(record);
  return prototype === Object.prototype || prototype === null ? count : -2;
}`,
  "let instant;",
  `export function fired(record, options) {
  if (
    typeof options === "object" &&
    options !== null &&
    options.now === instant &&
    instant !== undefined &&
    options.cells === undefined &&
    options.answers === undefined &&
    options.histories === undefined &&
    typeof record === "object" &&
    record !== null &&
    !Array.isArray(record)
  ) {
    const { raw } = loaded;
    const ids = raw.isSpelled
      ? firedBy(record, keysIn(record))
      : raw.isReadable(record)
        ? firedBy(record, any)
        : null;
    if (ids !== null) return ids;
    if (raw.take(record)) {
      const found = firedBy(spelled(raw.values), any);
      if (found !== null) return found;
    }
  }
  const ids = compiled().evaluator.fired(record, options);
  if (typeof options.now !== "object") instant = options.now;
  return ids;
}`,
];

const methods = [
  "export function evaluator() {\n  return compiled().evaluator;\n}",
  "export function decide(record, options) {\n  return compiled().evaluator.decide(record, options);\n}",
  "export function why(record, action, options) {\n  return compiled().evaluator.why(record, action, options);\n}",
  "export function facts(record, options) {\n  return compiled().evaluator.facts(record, options);\n}",
  "export function answer(fact, said, options) {\n  return compiled().evaluator.answer(fact, said, options);\n}",
];
