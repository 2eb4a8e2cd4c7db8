import {
  type Finding,
  type FindingDefinition,
  type Fix,
  nearest,
  report,
  type SyntaxFile,
} from "@handrail/syntax";
import { checks } from "../checks/index.ts";
import { quoted } from "../words.ts";
import { codeOf, type Ignore } from "./ignore.ts";

/** A comment that asks for silence and does not say why. */
export const ignoreWithoutReason: FindingDefinition<{ readonly comment: string }> = {
  code: "HR6501",
  name: "ignore-without-reason",
  severity: "warning",
  message: ({ comment }) => `${quoted(comment)} does not say why, so it ignores nothing.`,
  hint: () => "Write `# handrail-ignore CODE: the reason`: who agreed to it, and when.",
  explanation:
    "A finding may be ignored on purpose, and then the next reader wants to know why. A comment without a reason would hide a problem and the thought behind it.",
  wrong: 'playbook "P"\n# handrail-ignore HR7104\nwhen urgent then call customer',
  right:
    'playbook "P"\nrule "Call"\n  when urgent\n  then call customer\n  because "It is urgent"\n\ntest "call"\n  given urgent = yes\n  expect call customer',
};

/** A comment that asks for silence about nothing. */
export const idleIgnore: FindingDefinition<{
  readonly written: string;
  readonly near: string | undefined;
}> = {
  code: "HR6502",
  name: "idle-ignore",
  severity: "warning",
  message: ({ written }) =>
    `Nothing here is found by ${quoted(written)}, so there is nothing to ignore.`,
  hint: ({ near }) =>
    near === undefined
      ? "Remove it: what it was written for is gone."
      : `Did you mean \`${near}\`?`,
  explanation:
    "A comment that ignores a finding is for as long as there is one. When the finding is gone, the comment only says that something is wrong which is not.",
  wrong: 'playbook "P"\n# handrail-ignore HR7104: agreed with sales\nfact urgent is yes/no',
  right: 'playbook "P"\nfact urgent is yes/no',
};

export const ignoreFindings = [
  ignoreWithoutReason,
  idleIgnore,
] as readonly FindingDefinition<never>[];

/** What is wrong with a comment that asks for silence. */
export function reportIgnore(
  { text }: SyntaxFile,
  { comment, of, reason }: Ignore,
  isUsed: (code: string) => boolean,
): readonly Finding[] {
  const { span } = comment;
  if (reason === "" || of.length === 0) {
    return [report(ignoreWithoutReason, span, { comment: comment.text })];
  }
  return of.flatMap((written) => {
    if (isUsed(codeOf(written))) return [];
    const at = text.indexOf(written, span.start);
    const start = at === -1 ? span.start : at;
    const near = isCheck(written) ? undefined : nearest(written, namesOfChecks());
    const fix = of.length === 1 && near === undefined ? without(text, comment) : undefined;
    return report(idleIgnore, { start, end: start + written.length }, { written, near }, fix);
  });
}

function isCheck(written: string): boolean {
  return checks.some(({ code }) => code === codeOf(written));
}

function namesOfChecks(): readonly string[] {
  return checks.flatMap(({ code, name }) => [code, name]);
}

function without(text: string, { span, ownLine }: Ignore["comment"]): Fix {
  const next = text.indexOf("\n", span.end);
  const end = ownLine && next !== -1 ? next + 1 : span.end;
  const before = text.slice(0, span.start);
  const start = ownLine ? before.lastIndexOf("\n") + 1 : before.trimEnd().length;
  return {
    title: "Remove the comment",
    certain: true,
    edits: [{ span: { start, end }, text: "" }],
  };
}
