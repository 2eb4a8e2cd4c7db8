import type { Model } from "@handrail/model";
import type { Finding, Statement } from "@handrail/syntax";
import type { Level, Look } from "../check.ts";
import type { CheckContext } from "../context.ts";
import { soundly } from "./sound.ts";
import type { Users } from "./users.ts";

/** What all checks of one file share. */
export type FileView = Omit<CheckContext, "options" | "report">;

export function fileView(model: Model, file: string, users: Users): FileView {
  const tree = model.tree(file);
  return {
    model,
    file,
    tree,
    own: soundly(model, file),
    playbooks: users.outermost(file).flatMap((one) => soundly(model, one) ?? []),
    users: [file, ...users.of(file)],
    statements: <Kind extends Statement["kind"]>(kind: Kind) =>
      tree.statements.filter(
        (one): one is Extract<Statement, { readonly kind: Kind }> => one.kind === kind,
      ),
    mentions: (one = file) => model.mentions(one),
    here: (placed) => placed.filter(({ place }) => place.file === file),
    text: ({ start, end }) => tree.text.slice(start, end),
  };
}

/** Everything that one check says about a file. */
export function look(
  check: Look,
  view: FileView,
  level: Exclude<Level, "off">,
  options: CheckContext["options"],
): readonly Finding[] {
  const findings: Finding[] = [];
  check.look({
    ...view,
    options,
    report: (span, { message, hint, fix }) => {
      const { code } = check;
      const found = { code, severity: level, message, hint, span };
      findings.push(fix === undefined ? found : { ...found, fix });
    },
  });
  return findings;
}
