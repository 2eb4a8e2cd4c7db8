import { createModel, type Model } from "@handrail/model";
import type { Finding, Span, Statement, SyntaxFile } from "@handrail/syntax";

/** An error, where it is, and how much it keeps from being run. */
export interface Fault {
  readonly file: string;
  readonly finding: Finding;
  /** The statement that it is in; null where it is in none. */
  readonly statement: Span | null;
  readonly stops: "itself" | "decisions" | "everything";
}

/** Every error of a playbook and of all that it uses: its own first, as whoever writes it looks there. */
export function faultsOf(model: Model, path: string): readonly Fault[] {
  const used = model.reach(path).filter((file) => file !== path);
  return [path, ...used].flatMap((file) =>
    model.findings(file).flatMap((finding): Fault | never[] => {
      if (finding.severity !== "error") return [];
      const { start, end } = finding.span;
      const tree = model.tree(file);
      const found = tree.statements.find(({ span }) => span.start <= start && end <= span.end);
      const stops = found === undefined ? "everything" : stoppedBy(found, tree);
      return { file, finding, statement: found?.span ?? null, stops };
    }),
  );
}

function stoppedBy({ kind, span }: Statement, { text }: SyntaxFile): Fault["stops"] {
  switch (kind) {
    // Nothing depends on them.
    case "test":
    case "promise":
      return "itself";
    // Whether the condition of a rule holds depends on none of them.
    case "rule":
    case "never":
    case "limit":
      return isOneWord(text, span) ? "itself" : "decisions";
    default:
      return isOneWord(text, span) ? "itself" : "everything";
  }
}

/** Whoever begins a statement has said nothing yet with its first word. */
function isOneWord(text: string, { start, end }: Span): boolean {
  return /^[\p{L}\p{N}]+$/u.test(text.slice(start, end));
}

/** The same playbooks without the statements that have errors, all others in their places. */
export function withoutFaulty(model: Model, path: string, faults: readonly Fault[]): Model {
  const left = createModel();
  for (const file of model.reach(path)) {
    const faulty = faults.filter((fault) => fault.file === file);
    const text = faulty.reduce(
      (before, { statement }) => (statement === null ? before : blanked(before, statement)),
      model.text(file),
    );
    left.setFile(file, { text });
  }
  return left;
}

function blanked(text: string, { start, end }: Span): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, " ") + text.slice(end);
}
