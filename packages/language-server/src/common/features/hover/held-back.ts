import {
  type ActionPattern,
  fold,
  type LimitStatement,
  type NeverStatement,
  printStatement,
} from "@handrail/syntax";
import type { PlaybookDocument } from "../../protocol/document.ts";

/** So many are shown; more would hide what the hover is about. */
const most = 5;

/** The guardrails and limits that cover an action. */
export function heldBackBy(
  { workspace: { model }, path, say }: PlaybookDocument,
  name: string,
): readonly string[] {
  const known = model.vocabulary(path).actions.find((one) => fold(one.name) === fold(name));
  const traits = known?.traits == null ? null : new Set(known.traits.map(fold));
  const covering = model
    .reach(path)
    .flatMap((file) => model.tree(file).statements)
    .filter((one) => one.kind === "never" || one.kind === "limit")
    .filter((one) => one.pattern !== null && covers(one.pattern, name, traits));
  if (covering.length === 0) return [];
  const shown = covering.slice(0, most).map((one) => `- \`${sentence(one)}\``);
  const more = covering.length > most ? [`- ${say("and {0} more", covering.length - most)}`] : [];
  return [[say("What may hold it back:"), "", ...shown, ...more].join("\n")];
}

/** @param traits of the action; null where nobody says them, so that every pattern may mean it */
function covers(pattern: ActionPattern, name: string, traits: ReadonlySet<string> | null): boolean {
  if (pattern.kind === "namedAction") return fold(pattern.name.text) === fold(name);
  return traits === null || pattern.traits.every((trait) => traits.has(fold(trait.text)));
}

/** Without its reasons, which would be long. */
function sentence(statement: NeverStatement | LimitStatement): string {
  const bare = { because: null, source: null, priority: null, valid: null, tags: [], id: null };
  return printStatement({ ...statement, ...bare }).replaceAll("`", "'");
}
