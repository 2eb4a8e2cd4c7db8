import { type KnownName, type Mention, writeType } from "@handrail/model";
import { fold, type Span } from "@handrail/syntax";
import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import type { PlaybookDocument } from "../../protocol/document.ts";
import { lineEnd } from "../../protocol/sentence.ts";
import { written } from "../../protocol/written.ts";
import { editing, type Provider, touches } from "./provider.ts";
import { aboveComments } from "./statements.ts";

/** Declares what is used without a declaration: the fact or action at the cursor, or all facts of the file. */
export const declare: Provider = {
  kind: CodeActionKind.RefactorRewrite,
  offer(document, chosen) {
    const undeclared = document.workspace.model
      .mentions(document.path)
      .filter(({ declaration, declares }) => declaration === null && !declares);
    const here = undeclared.filter(({ span }) => touches(span, chosen));
    return [
      ...here.filter(({ kind }) => kind === "action").flatMap((one) => asAction(document, one)),
      ...here.filter(({ kind }) => kind === "fact").flatMap((one) => asFact(document, one)),
      ...(here.some(({ kind }) => kind === "fact") ? allFacts(document, undeclared) : []),
    ];
  },
};

function asAction(document: PlaybookDocument, { name }: Mention): CodeAction[] {
  const spelt = written("action", name);
  if (spelt === null) return [];
  return ["helps", "sells"].map((trait) =>
    declaring(document, "action", [`action ${spelt} is ${trait}`]),
  );
}

function asFact(document: PlaybookDocument, { name, span }: Mention): CodeAction[] {
  const isOffered = document.findings.some(
    (finding) => finding.fix?.title.startsWith("Declare") && touches(finding.span, span),
  );
  const sentence = isOffered ? null : factSentence(document, name);
  return sentence === null ? [] : [declaring(document, "fact", [sentence])];
}

function allFacts(document: PlaybookDocument, undeclared: readonly Mention[]): CodeAction[] {
  const names = new Map(
    undeclared.filter(({ kind }) => kind === "fact").map(({ name }) => [fold(name), name]),
  );
  const sentences = [...names.values()].map((name) => factSentence(document, name));
  const whole = sentences.filter((sentence) => sentence !== null);
  if (whole.length < 2 || whole.length < sentences.length) return [];
  const title = document.say(
    "Declare all {0} facts that this file uses without a declaration",
    whole.length,
  );
  return [{ ...declaring(document, "fact", whole), title }];
}

function factSentence({ workspace, path }: PlaybookDocument, name: string): string | null {
  const { names } = workspace.model.vocabulary(path);
  const known = names.find(
    (one: KnownName) => one.kind === "fact" && fold(one.name) === fold(name),
  );
  const spelt = written("fact", name);
  return known === undefined || spelt === null ? null : `fact ${spelt} is ${writeType(known.type)}`;
}

/** After the last declaration of its kind, else before the first sentence that is no header. */
function declaring(
  document: PlaybookDocument,
  kind: "fact" | "action",
  sentences: readonly string[],
): CodeAction {
  const { statements } = document.tree;
  const last = statements.findLast((statement) => statement.kind === kind);
  const next = statements.find((one) => !headers.has(one.kind));
  const at =
    (last && lineEnd(document.text, last.span.end)) ??
    (next === undefined ? document.text.length : aboveComments(document, next));
  const text = sentences.join("\n");
  const place: Span = { start: at, end: at };
  const edit = document.edit(place, last === undefined ? `${text}\n\n` : `\n${text}`);
  return editing(
    document,
    CodeActionKind.RefactorRewrite,
    document.say("Declare {0}", `\`${text}\``),
    [edit],
  );
}

const headers: ReadonlySet<string> = new Set([
  "playbook",
  "use",
  "without",
  "set",
  "fact",
  "history",
  "list",
]);
