import type { FileProblem, UnusableContent } from "./content.ts";

type Reason = (path: string, line: number | undefined) => readonly [string, string];

const reasons: { readonly [problem in FileProblem]: Reason } = {
  missing: (path) => [
    `There is no file “${path}”.`,
    "Check the path: it starts from the folder of the file that uses it.",
  ],
  unreadable: (path) => [`“${path}” cannot be read.`, "Check whether you may read it."],
  directory: (path) => [`“${path}” is a folder, not a playbook.`, "Name the file in it."],
  binary: (path) => [
    `“${path}” is no text.`,
    "A playbook is a text file: a word processor's own format cannot be read, so save it as plain text.",
  ],
  "not UTF-8": (path, line) => [
    `“${path}” is not written in UTF-8${line === undefined ? "" : `: line ${line} holds a letter in another encoding`}.`,
    "Save it with the encoding UTF-8.",
  ],
  "UTF-16": (path) => [
    `“${path}” is written in UTF-16, not in UTF-8.`,
    "Save it with the encoding UTF-8.",
  ],
  "too large": (path) => [
    `“${path}” is too large for a playbook.`,
    "A playbook has at most 10 MB. Split it into several, which `use` brings together.",
  ],
};

/** Why a file cannot be read, and what to do about it. */
export function unusableBecause(
  path: string,
  { problem, line }: UnusableContent,
): { readonly message: string; readonly hint: string } {
  const [message, hint] = reasons[problem](path, line);
  return { message, hint };
}
