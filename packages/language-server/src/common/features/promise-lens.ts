import { settingsFor } from "@handrail/linter";
import type { Finding, Statement } from "@handrail/syntax";
import type { PlaybookDocument } from "../protocol/document.ts";
import { codeOf } from "../protocol/findings.ts";
import { inputsOf } from "../proving/inputs.ts";
import type { Running } from "../running/playbooks.ts";
import { faultsOf } from "../running/set-aside.ts";

/** What stands above a promise: what is proved of it, else in how many examples it was kept. */
export function promiseLens(
  document: PlaybookDocument,
  { report }: Running,
  { span }: Statement,
): string {
  const { say } = document;
  const result = report.promises.find(
    ({ place }) => place.file === document.path && place.span.start === span.start,
  );
  const [broken] = result?.broken ?? [];
  const proved = provedOf(document, span.start);
  if (typeof proved === "object") {
    const { words } = proved.example ?? { words: "" };
    return words === "" ? say("✗ broken") : say("✗ broken when {0}", words);
  }
  const checked = result?.checked ?? 0;
  const tried = checked === 1 ? say("1 example") : say("{0} examples", checked);
  if (broken !== undefined) {
    const among =
      checked === 1 ? "✗ broken in {0} of 1 example: {2}" : "✗ broken in {0} of {1} examples: {2}";
    return say(among, result?.breaks ?? 0, checked, broken.message);
  }
  switch (proved) {
    case "holds":
      return say("✓ holds in every situation");
    case "cannot tell":
      return checked === 0
        ? say("cannot tell whether it holds: no example tries it")
        : say("cannot tell whether it holds in every situation; kept in {0}", tried);
    case "not yet":
      return checked === 0
        ? say("looking at every situation…")
        : say("kept in {0}; looking at every situation…", tried);
    default:
      return checked === 0 ? say("no example tries it") : say("✓ kept in {0}; not proved", tried);
  }
}

type Proved = Finding | "holds" | "cannot tell" | "not yet" | "not asked";

const codes = ["broken-promise", "untold-promise"].map((name) => codeOf(name) ?? "");

function provedOf({ workspace, path }: PlaybookDocument, start: number): Proved {
  const { proofs, model } = workspace;
  // Nothing is proved of a playbook with an error.
  if (faultsOf(model, path).length > 0) return "not asked";
  const { level } = settingsFor(workspace.configFor(path));
  if (!proofs.isOn || codes.some((code) => level(code) === "off")) return "not asked";
  const [broken, untold] = codes.map((code) =>
    proofs
      .shown(path)
      .map(({ finding }) => finding)
      .find((one) => one.code === code && one.span.start === start),
  );
  if (broken !== undefined) return broken;
  if (!proofs.isCurrent(path, inputsOf(workspace, path))) {
    proofs.await();
    return "not yet";
  }
  return untold === undefined && proofs.isComplete(path) ? "holds" : "cannot tell";
}
