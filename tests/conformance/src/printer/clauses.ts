import { declaredNames } from "../playbook/playbook.ts";
import type { Role } from "../playbook/rules.ts";
import type { Days, Pattern, Sentence } from "../playbook/sentences.ts";
import { sameName } from "../reference/names.ts";
import { printName, printText } from "./names.ts";
import { type Lines, line, type Printing } from "./printing.ts";

/** The clauses that rules and guardrails share. */
export function clauses(printing: Printing, sentence: Sentence): Lines {
  const { unless, because, source, priority, valid, tags, id } = sentence;
  return reordered(printing, sentence, [
    ...line(unless, (condition) => `unless ${printing.expressions.print(condition)}`),
    ...line(because, (text) => `because ${printText(text)}`),
    ...line(source, (text) => `source ${printText(text)}`),
    ...line(priority, (number) => `priority ${number}`),
    ...line(valid, days),
    ...(tags.length === 0 ? [] : [`tags ${tags.join(", ")}`]),
    ...line(id, (own) => `id ${own}`),
  ]);
}

/** An identity that is a hash of the sentence knows the order of its clauses. */
export function reordered(
  { style }: Printing,
  { identity }: Pick<Sentence, "identity">,
  all: Lines,
): Lines {
  return /-[0-9a-f]{8}$/.test(identity) ? all : style.shuffled(all);
}

/** Words that something is called by are quoted, so that they stay words. */
export function role({ playbook }: Printing, one: Role): string {
  if ("name" in one) return printName(one.name);
  const taken = declaredNames(playbook).some((name) => sameName(name, one.text));
  return taken ? printText(one.text) : printName(one.text);
}

export function pattern(covers: Pattern): string {
  if ("action" in covers) return printName(covers.action);
  if (covers.traits.length === 0) return "anything";
  return `anything that ${covers.traits.map(trait).join(" and ")}`;
}

/** `anything that is human`, but `anything that helps`. */
function trait(name: string): string {
  return ["human", "digital", "costly"].includes(name) ? `is ${name}` : name;
}

export function days({ from, until }: Days): string {
  return ["valid", from === null ? "" : `from ${from}`, until === null ? "" : `until ${until}`]
    .filter((part) => part !== "")
    .join(" ");
}
