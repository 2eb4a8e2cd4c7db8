import type {
  Days,
  Guardrail,
  Header,
  Playbook,
  Reading,
  Role,
  Rule,
  Sentence,
  Use,
} from "../playbook/playbook.ts";
import type { Type } from "../playbook/types.ts";
import { sameName } from "../reference/names.ts";
import { ExpressionPrinter } from "./expressions.ts";
import { printLiteral } from "./literals.ts";
import { printName, printText } from "./names.ts";
import type { Style } from "./style.ts";

/** One statement: its lines, the first of which stands at the margin. */
export type Lines = readonly string[];

/** Writes the statements of one playbook. */
export class StatementPrinter {
  readonly #expressions: ExpressionPrinter;
  readonly #playbook: Playbook;
  readonly #style: Style;

  constructor(playbook: Playbook, style: Style) {
    this.#expressions = new ExpressionPrinter(playbook);
    this.#playbook = playbook;
    this.#style = style;
  }

  header({ title, version, zone, valid }: Header): Lines {
    const clauses = [
      ...(version === null ? [] : [`version ${version}`]),
      ...(zone === null ? [] : [`zone ${zone}`]),
      ...(valid === null ? [] : [days(valid)]),
    ];
    return [`playbook ${printText(title ?? "")}`, ...this.#style.shuffled(clauses)];
  }

  /** Facts, actions, settings, defines and readings. */
  declarations(): readonly Lines[] {
    const { facts, actions, settings, defines, readings } = this.#playbook;
    return [
      ...facts.map(({ name, type, ask }) => [
        `fact ${printName(name)} is ${printType(type)}`,
        ...(ask === null ? [] : [`ask ${printText(ask)}`]),
      ]),
      ...actions.map(({ name, traits }) => [
        `action ${printName(name)} is ${this.#style.shuffled(traits).map(printName).join(", ")}`,
      ]),
      ...settings.map(({ name, value }) => [
        `setting ${printName(name)} is ${printLiteral(value)}`,
      ]),
      ...defines.map(({ name, value }) => [
        `define ${printName(name)} as ${this.#expressions.print(value)}`,
      ]),
      ...readings.map(reading),
    ];
  }

  /** What a using file changes: settings, and rules that it leaves out. */
  changes(): readonly Lines[] {
    const { settings, rules } = this.#playbook;
    return [
      ...settings.flatMap(({ name, set }) =>
        set === null ? [] : [[`set ${printName(name)} to ${printLiteral(set)}`]],
      ),
      ...rules
        .filter(({ without }) => without)
        .map(({ title }) => [`without rule ${printText(title ?? "")}`]),
    ];
  }

  rule(rule: Rule): Lines {
    const [first = "", ...more] = rule.then.map((use) => this.#use(use, rule));
    const when = rule.when === null ? [] : [`when ${this.#expressions.print(rule.when)}`];
    const head = rule.title === null ? "rule" : `rule ${printText(rule.title)}`;
    const lines = [
      ...when,
      `then ${first}`,
      ...more.map((use) => `and ${use}`),
      ...this.#clauses(rule),
    ];
    return this.#canStartWithWhen(rule) && !this.#style.chance(50) ? lines : [head, ...lines];
  }

  /** A `when` at the margin would continue a rule before it that has none. */
  #canStartWithWhen({ title }: Rule): boolean {
    return title === null && this.#playbook.rules.every(({ when }) => when !== null);
  }

  guardrail(guardrail: Guardrail): Lines {
    const { covers, via, when, title } = guardrail;
    const named = title === null ? "" : `${printText(title)} `;
    const pattern =
      "action" in covers
        ? printName(covers.action)
        : covers.traits.length === 0
          ? "anything"
          : `anything that ${covers.traits.map(trait).join(" and ")}`;
    const medium = via === null ? "" : ` via ${this.#role(via)}`;
    return [
      `never ${named}${pattern}${medium}`,
      ...(when === null ? [] : [`when ${this.#expressions.print(when)}`]),
      ...this.#clauses(guardrail),
    ];
  }

  #clauses(sentence: Sentence): Lines {
    const { unless, because, source, priority, valid, tags, id } = sentence;
    return this.#reordered(sentence, [
      ...(unless === null ? [] : [`unless ${this.#expressions.print(unless)}`]),
      ...(because === null ? [] : [`because ${printText(because)}`]),
      ...(source === null ? [] : [`source ${printText(source)}`]),
      ...(priority === null ? [] : [`priority ${priority}`]),
      ...(valid === null ? [] : [days(valid)]),
      ...(tags.length === 0 ? [] : [`tags ${tags.join(", ")}`]),
      ...(id === null ? [] : [`id ${id}`]),
    ]);
  }

  /** An identity that is a hash of the sentence knows the order of its clauses. */
  #reordered(sentence: Sentence, clauses: Lines): Lines {
    return /-[0-9a-f]{8}$/.test(sentence.identity) ? clauses : this.#style.shuffled(clauses);
  }

  #use(use: Use, sentence: Sentence): string {
    const { within, after, every, by, to, via, escalation } = use;
    const duration = (word: string, value: Use["within"]) =>
      value === null ? [] : [`${word} ${this.#expressions.print(value)}`];
    const role = (word: string, value: Role | null) =>
      value === null ? [] : [`${word} ${this.#role(value)}`];
    const clauses = this.#reordered(sentence, [
      ...duration("within", within),
      ...duration("after", after),
      ...duration("every", every),
      ...role("by", by),
      ...role("to", to),
      ...role("via", via),
      ...(use.with.length === 0 ? [] : [`with ${use.with.map(printName).join(", ")}`]),
    ]);
    const steps = escalation.map(
      (step) => `escalating to ${this.#role(step.to)} after ${this.#expressions.print(step.after)}`,
    );
    return [printName(use.action), ...clauses, ...steps].join(" ");
  }

  /** Words that something is called by are quoted, so that they stay words. */
  #role(role: Role): string {
    if ("name" in role) return printName(role.name);
    const { facts, defines, settings } = this.#playbook;
    const taken = [...facts, ...defines, ...settings].some(({ name }) => sameName(name, role.text));
    return taken ? printText(role.text) : printName(role.text);
  }
}

function days({ from, until }: Days): string {
  return ["valid", from === null ? "" : `from ${from}`, until === null ? "" : `until ${until}`]
    .filter((part) => part !== "")
    .join(" ");
}

/** `anything that is human`, but `anything that helps`. */
function trait(name: string): string {
  return ["human", "digital", "costly"].includes(name) ? `is ${name}` : name;
}

function printType(type: Type): string {
  switch (type.kind) {
    case "one of":
    case "step of":
      return `${type.kind} ${type.values.map(printName).join(", ")}`;
    case "number":
      return type.from === undefined ? "number" : `number from ${type.from} to ${type.to}`;
    case "money":
      return `money in ${type.currency}`;
    case "list of":
      return `list of ${printType(type.of)}`;
    default:
      return type.kind;
  }
}

function reading({ fact, column, mappings, otherwise }: Reading): Lines {
  return [
    `read ${printName(fact)} from ${printText(column)}`,
    ...mappings.map(
      ({ from, to }) =>
        `${from.map(printText).join(", ")} as ${to === null ? "unknown" : printLiteral(to)}`,
    ),
    ...(otherwise === undefined
      ? []
      : [`anything else as ${otherwise === null ? "unknown" : printLiteral(otherwise)}`]),
  ];
}
