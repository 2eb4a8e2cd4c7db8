import type { MentionKind } from "@handrail/model";
import { english, parse, walk } from "@handrail/syntax";

/**
 * How a name must be written so that a sentence reads it as one name: in quotes where it is a title, in backticks where a word of
 * it means something in that place; null where no sentence could hold it.
 *
 * @example
 * written("fact", "deal value"); // "deal value"
 * written("action", "talk to customer"); // "`talk to customer`"
 */
export function written(kind: MentionKind, name: string): string | null {
  if (/[\r\n]/.test(name) || name.trim() === "") return null;
  if (kind === "rule" || kind === "calendar") return `"${name.replace(/(["\\])/g, "\\$1")}"`;
  if (isOrdinary(name)) return name;
  const spellings = [name, `\`${name}\``];
  return (
    spellings.find((one) => playbooksWith(kind, one).every((text) => isRead(text, name))) ?? null
  );
}

/** Every word that means something somewhere. */
const ofTheLanguage = new Set(wordsIn(english));

function wordsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return value.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [...wordsIn(key), ...wordsIn(one)]);
}

/** Words of letters alone, which mean nothing anywhere, and numbers after them: no sentence reads them otherwise. */
function isOrdinary(name: string): boolean {
  return name.split(" ").every((word, index) => {
    if (index > 0 && /^\d{1,9}$/.test(word)) return true;
    return /^\p{L}{2,}$/u.test(word) && !ofTheLanguage.has(word.toLowerCase());
  });
}

/** Playbooks that hold a name in every place where one of its kind may stand; an action is used in other files than its own too. */
function playbooksWith(kind: MentionKind, name: string): readonly string[] {
  return kind === "action"
    ? [`action ${name} is helps`, `when x then ${name} within 1h`]
    : [sentenceWith(kind, name)];
}

function sentenceWith(kind: MentionKind, name: string): string {
  switch (kind) {
    case "trait":
      return `action x is ${name}\nnever anything that is ${name} when x`;
    case "setting":
      return `setting ${name} is 1h\nset ${name} to 2h\nwhen x > ${name} then y within ${name}`;
    case "define":
      return `define ${name} as x\nwhen ${name} and z then y with ${name}`;
    case "choice":
      return `choice ${name} picks first match\nrule "x" for ${name} when y then z`;
    default:
      return `fact ${name} is yes/no\nwhen ${name} = x and not ${name} then y with ${name}`;
  }
}

function isRead(sentence: string, name: string): boolean {
  const { statements, findings } = parse(sentence);
  if (findings.length > 0) return false;
  const expected = sentence.split(name).length - 1;
  let found = 0;
  for (const statement of statements) {
    walk(statement, (node) => {
      if (node.kind === "name" && "text" in node && node.text === name) found += 1;
      return true;
    });
  }
  return found === expected;
}
