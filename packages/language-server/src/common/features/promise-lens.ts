import { settingsFor } from "@handrail/linter";
import type { Finding, Statement } from "@handrail/syntax";
import type { PlaybookDocument } from "../protocol/document.ts";
import { codeOf } from "../protocol/findings.ts";
import { inputsOf } from "../proving/inputs.ts";
import type { Running } from "../running/playbooks.ts";

/** What stands above a promise: what is proved of it, else in how many examples it was kept. */
export function promiseLens(
  document: PlaybookDocument,
  { report }: Running,
  { span }: Statement,
): string {
  const result = report.promises.find(
    ({ place }) => place.file === document.path && place.span.start === span.start,
  );
  const [broken] = result?.broken ?? [];
  const proved = provedOf(document, span.start);
  if (typeof proved === "object") {
    const { words } = proved.example ?? { words: "" };
    return words === "" ? "✗ broken" : `✗ broken when ${words}`;
  }
  const checked = result?.checked ?? 0;
  const tried = `${checked} ${checked === 1 ? "example" : "examples"}`;
  if (broken !== undefined) return `✗ broken in ${result?.breaks} of ${tried}: ${broken.message}`;
  switch (proved) {
    case "holds":
      return "✓ holds in every situation";
    case "cannot tell":
      return checked === 0
        ? "cannot tell whether it holds: no example tries it"
        : `cannot tell whether it holds in every situation; kept in ${tried}`;
    case "not yet":
      return checked === 0
        ? "looking at every situation…"
        : `kept in ${tried}; looking at every situation…`;
    default:
      return checked === 0 ? "no example tries it" : `✓ kept in ${tried}; not proved`;
  }
}

type Proved = Finding | "holds" | "cannot tell" | "not yet" | "not asked";

const codes = ["broken-promise", "untold-promise"].map((name) => codeOf(name) ?? "");

function provedOf({ workspace, path }: PlaybookDocument, start: number): Proved {
  const { proofs } = workspace;
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
