import type { InterviewQuestion } from "@handrail/sdk";
import { fold } from "@handrail/syntax";

/** What a line says: an answer, or what to do instead. */
export type Entry =
  | { readonly kind: "answer"; readonly said: string }
  | { readonly kind: "skip" | "back" | "quit" | "help" | "no command" };

const commands: Readonly<Record<string, "skip" | "back" | "quit" | "help">> = {
  skip: "skip",
  "not known": "skip",
  unknown: "skip",
  back: "back",
  b: "back",
  quit: "quit",
  q: "quit",
  exit: "quit",
  help: "help",
  h: "help",
  "?": "help",
};

/** Commands as they can always be written: a word alone may be an answer. */
export const commandWords = ["/skip", "/back", "/quit", "/help"] as const;

/** Reads a line as the answer to a question. Choices can be given by their number, several with commas between. */
export function entryOf(line: string, question: InterviewQuestion): Entry {
  const text = line.trim();
  if (text === "") return { kind: "skip" };
  const slashed = text.startsWith("/") ? commands[text.slice(1).toLowerCase()] : undefined;
  if (slashed !== undefined) return { kind: slashed };
  if (!isFree(question) && !isChoice(text, question)) {
    if (text.startsWith("/")) return { kind: "no command" };
    const word = whole(text);
    if (word !== undefined) return { kind: word };
  }
  return { kind: "answer", said: byNumber(text, question) };
}

/** `b`, `q` and `h` need their slash: somebody may well type a letter. */
function whole(text: string): "skip" | "back" | "quit" | "help" | undefined {
  return text.length === 1 && text !== "?" ? undefined : commands[text.toLowerCase()];
}

/** Whether any words are an answer. */
function isFree({ type, isOpen }: InterviewQuestion): boolean {
  const { kind } = type.kind === "list of" ? type.of : type;
  return isOpen || kind === "text" || kind === "any";
}

function isChoice(text: string, { choices }: InterviewQuestion): boolean {
  return choices?.some((choice) => fold(choice) === fold(text)) === true;
}

/** A value that is itself a number is meant as the value. */
function byNumber(text: string, question: InterviewQuestion): string {
  const { choices, type, isMultiple } = question;
  if (choices === null || type.kind === "yes/no") return text;
  const parts = isMultiple ? text.split(/[,;]/) : [text];
  const meant = parts.map((part) => {
    const number = part.trim();
    if (!/^\d+$/.test(number) || isChoice(number, question)) return number;
    return choices[Number(number) - 1] ?? number;
  });
  return meant.join("; ");
}
