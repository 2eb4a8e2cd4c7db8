import type { CommanderError } from "commander";
import { CannotRun } from "./failure.ts";

/** A command line that was not understood, as a sentence and what to do. */
export function usageFailure({ message }: CommanderError, args: readonly string[]): CannotRun {
  const [said = "", ...rest] = message.replace(/^error: /, "").split("\n");
  const suggestion = /\(Did you mean (.*)\?\)/.exec(rest.join(" "))?.[1];
  const sentence = `${said.charAt(0).toUpperCase()}${said.slice(1)}`.replace(/\.?$/, ".");
  return new CannotRun(sentence, hint(suggestion, args));
}

function hint(suggestion: string | undefined, args: readonly string[]): string {
  if (suggestion !== undefined) return `Did you mean \`${suggestion}\`?`;
  const [first = ""] = args;
  if (first.endsWith(".playbook")) {
    return `Did you mean \`handrail check ${first}\`?`;
  }
  return `\`handrail ${/^[a-z]+$/.test(first) ? `${first} ` : ""}--help\` says how it is used.`;
}
