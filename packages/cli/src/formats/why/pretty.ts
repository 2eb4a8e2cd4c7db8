import type {
  Change,
  Explanation,
  LimitExplanation,
  Outcome,
  StatementExplanation,
} from "@handrail/evaluator";
import { normalisePath } from "@handrail/model";
import { hanging, setIn } from "../../terminal/grid.ts";
import { printable } from "../../terminal/printable.ts";
import type { Style } from "../../terminal/style.ts";
import type { Times } from "../../terminal/time.ts";
import { valueWords } from "../../terminal/value.ts";
import { listed } from "../../terminal/words.ts";
import { choiceLines, loses } from "./choice.ts";
import { conditionTree, mark } from "./condition.ts";
import { hasRoom, limitLines } from "./limit.ts";

export interface ExplanationOptions {
  readonly style: Style;
  readonly width: number;
  readonly times: Times;
  /** What a person calls the record. */
  readonly record: string;
  /** Where the playbook's files are seen from, with a `/` at its end unless it is empty. */
  readonly folder: string;
}

const outcomes: Readonly<Record<Outcome, string>> = {
  recommended: "is recommended",
  blocked: "is blocked",
  deferred: "is deferred",
  pending: "is not decided: an answer is missing",
  none: "is not recommended: no rule asks for it here",
};

const withoutPlaces =
  "The plan was compiled with --no-places, so how conditions are written is not known (…). Ask the playbook itself.";

/** Why, or why not, as a person reads it. */
export function prettyExplanation(explanation: Explanation, options: ExplanationOptions): string {
  const { action, outcome, rules, guardrails, choices, limits, change, at } = explanation;
  const { style, width, record, times } = options;
  const recommended = outcome === "recommended";
  const paint = recommended ? style.green : outcome === "pending" ? style.cyan : style.red;
  const sentence = `${style.bold(printable(action))} ${paint(loses(explanation) ? "is not recommended: another rule of its choice wins" : outcomes[outcome])}`;
  const blocking = guardrails.filter(({ truth }) => truth !== false);
  const idle = guardrails.filter(({ truth }) => truth === false);
  const turn = turning(change, recommended, explanation);
  const blocks = [
    `${sentence} for ${printable(record)} ${style.dim(`at ${times.zoned(at)}`)}.`,
    ...(turn === null ? [] : [hanging(turn, width)]),
    ...choices.flatMap((choice) => ["", ...choiceLines(choice, style, width)]),
    ...section("Rules", rules, (one) => statement(one, ruleHead(one, style), options), style),
    ...section(
      "Guardrails that block",
      blocking,
      (one) => statement(one, guardrailHead(one, style), options),
      style,
    ),
    ...section("Limits", limits, (one) => limit(one, at, options), style),
    ...section("Guardrails that do not apply", idle, (one) => idleLine(one, options), style),
    ...(rules.some(({ place }) => place === null)
      ? ["", hanging(style.dim(withoutPlaces), width)]
      : []),
  ];
  return `${blocks.join("\n")}\n`;
}

/** The smallest change that turns the answer, as a sentence. */
function turning(
  change: readonly Change[] | null,
  recommended: boolean,
  { rules }: Explanation,
): string | null {
  if (rules.length === 0) return "No rule of the playbook recommends it in any situation.";
  if (change === null) return "No change of a few facts would turn the answer.";
  return `It would ${recommended ? "not " : ""}be recommended if ${changeWords(change)}.`;
}

function changeWords(change: readonly Change[]): string {
  return listed(
    change.map(({ fact, from, to }) => {
      const now = `(now ${valueWords(from)})`;
      return to === null
        ? `${fact} were not known ${now}`
        : `${fact} were ${valueWords(to)} ${now}`;
    }),
  );
}

function section<Statement>(
  title: string,
  statements: readonly Statement[],
  show: (statement: Statement) => string,
  style: Style,
): readonly string[] {
  return statements.length === 0 ? [] : ["", style.bold(title), ...statements.map(show)];
}

function ruleHead({ truth, title, id }: StatementExplanation, style: Style): string {
  return `${mark(truth, style)} ${printable(title ?? id)}`;
}

function guardrailHead({ truth, title, id }: StatementExplanation, style: Style): string {
  const name = printable(title ?? id);
  return truth === null
    ? `${style.cyan("?")} ${name} ${style.cyan("as long as it is not known")}`
    : `${style.red("✕")} ${name}`;
}

function idleLine(one: StatementExplanation, { style, width, folder }: ExplanationOptions): string {
  return hanging(
    placed(`${style.dim("·")} ${printable(one.title ?? one.id)}`, one, folder, style),
    width,
  );
}

function limit(one: LimitExplanation, at: string, options: ExplanationOptions): string {
  const { style, width, folder, times } = options;
  const sign = hasRoom(one, at) || one.invalid !== null ? style.dim("·") : style.yellow("◦");
  const head = placed(`${sign} ${printable(one.title ?? one.id)}`, one, folder, style);
  const lines =
    one.invalid === null
      ? limitLines(one, { style, width, times, at })
      : [`    ${style.yellow(validity(one.invalid))}`];
  return [hanging(head, width), ...lines].join("\n");
}

/** What names a statement, and where it stands, if the plan says so. */
function placed(
  head: string,
  { place }: Pick<StatementExplanation, "place">,
  folder: string,
  style: Style,
): string {
  if (place === null) return head;
  return `${head} ${style.dim(`${normalisePath(folder + place.file)}:${place.line}`)}`;
}

function statement(one: StatementExplanation, head: string, options: ExplanationOptions): string {
  const { style, width, folder } = options;
  const because = one.because === null ? [] : [style.dim(`because ${printable(one.because)}`)];
  const change =
    one.change === null || one.change.length === 0
      ? []
      : [style.dim(`would hold if ${changeWords(one.change)}`)];
  return [
    hanging(placed(head, one, folder, style), width),
    ...(one.invalid === null ? [] : [`    ${style.yellow(validity(one.invalid))}`]),
    ...conditionTree(one.condition, style, width),
    ...[...because, ...change].map((line) => setIn(line, width, 4, 2)),
  ].join("\n");
}

function validity({ from, until }: NonNullable<StatementExplanation["invalid"]>): string {
  const parts = [from === null ? "" : `from ${from}`, until === null ? "" : `until ${until}`];
  return `valid ${parts.filter((part) => part !== "").join(" ")}`.trimEnd();
}
