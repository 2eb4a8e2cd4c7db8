import type { Model } from "@handrail/model";
import type { Finding } from "@handrail/syntax";
import { type Check, isProof, type Look } from "./check.ts";
import { checks } from "./checks/index.ts";
import { type Configured, defaultConfig, settingsFor } from "./config/config.ts";
import { merged, noProofs, type Proofs } from "./proving/merge.ts";
import { type Proving, proving } from "./proving/prove.ts";
import { fileView, look } from "./running/file-context.ts";
import { type Users, usersIn } from "./running/users.ts";
import { suppress } from "./suppression/suppress.ts";
import { decides } from "./tree.ts";

export interface LinterOptions {
  /** What holds for a file; asked anew whenever the file is looked at. */
  readonly configFor?: (file: string) => Configured;
  /** Whether all that uses a file is in the model; without it, always. */
  readonly knowsUsers?: (file: string) => boolean;
}

/** What is wrong in the files of a model, and what could be better. */
export interface Linter {
  /**
   * All findings of a file in the order of its text: those of the model, and what the checks say.
   *
   * @param proofs what was proved of it; while that is not complete, what only proofs can tell is left open
   */
  findings(file: string, proofs?: Proofs): readonly Finding[];
  /**
   * Asks all that the checks of correctness ask about a file, question by question: each step gives what was found, which may be in
   * a file that it uses. It may be left after any step, and gone on with later as long as the model has not changed.
   *
   * @example
   * const model = createModel();
   * model.setFile("a.playbook", { text: "fact visits is number\nwhen visits > 5 and visits < 3 then call customer" });
   * const linter = createLinter(model);
   * const proven = [...(await linter.prove("a.playbook"))].flat();
   * proven.map(({ finding }) => finding.code); // ["HR7010"]
   * linter.findings("a.playbook", { found: proven.map(({ finding }) => finding), isComplete: true }).length; // 1
   */
  prove(file: string): Promise<Proving>;
}

/**
 * The one engine of findings for command line and editor. What it said of a file it says again without looking, as long as
 * neither the file, nor what it uses or is used by, has changed.
 *
 * @example
 * const model = createModel();
 * model.setFile("sales.playbook", { text: "when urgent then call customer\nwhen urgent then call customer" });
 * createLinter(model).findings("sales.playbook")[0]?.code; // "HR7104"
 */
export function createLinter(model: Model, { configFor, knowsUsers }: LinterOptions = {}): Linter {
  const configured = (file: string) => configFor?.(file) ?? { config: defaultConfig, path: file };
  const isWhole = (file: string) => knowsUsers?.(file) ?? true;
  const known = new Map<string, { readonly key: readonly unknown[]; readonly found: Found }>();
  return {
    prove(file) {
      const settings = settingsFor(configured(file));
      return proving(model, file, { users: usersOf(model), settings, isWhole: isWhole(file) });
    },
    findings(file, proofs = noProofs) {
      const users = usersOf(model);
      const { config, path } = configured(file);
      const key = [
        config,
        path,
        isWhole(file),
        proofs.isComplete,
        ...proofs.found,
        ...readsOf(model, file, users),
      ];
      const before = known.get(file);
      if (before !== undefined && sameItems(before.key, key)) return before.found;
      const found = findingsOf(model, file, users, { config, path }, isWhole(file), proofs);
      known.set(file, { key, found });
      return found;
    },
  };
}

type Found = readonly Finding[];

function findingsOf(
  model: Model,
  file: string,
  users: Users,
  configured: Configured,
  isWhole: boolean,
  proofs: Proofs,
): Found {
  const settings = settingsFor(configured);
  const levelled = (findings: Found) =>
    findings.flatMap((finding): readonly Finding[] => {
      const level = finding.severity === "error" ? undefined : settings.level(finding.code);
      if (level === "off") return [];
      return level === undefined ? [finding] : [{ ...finding, severity: level }];
    });
  const tree = model.tree(file);
  const view = fileView(model, file, users);
  const hasHeader = tree.statements.some(({ kind }) => kind === "playbook");
  const isUsed = users.of(file).length > 0 || tree.statements.some(decides);
  const isKnown = isWhole && isUsed;
  const said = checks.filter(isLook).flatMap((check) => {
    const level = settings.level(check.code) ?? check.level;
    if (level === "off" || (check.onlyWithHeader === true && !hasHeader)) return [];
    if (check.needsUsers === true && !isKnown) return [];
    return look(check, view, level, settings.options(check));
  });
  const own = [...levelled(model.findings(file)), ...said];
  const proved = { found: levelled(proofs.found), isComplete: proofs.isComplete };
  const all = merged(tree, own, proved, settings);
  return suppress(tree, all, proofs.isComplete).toSorted(inOrderOfText);
}

function isLook(check: Check): check is Look {
  return !isProof(check);
}

/** Everything that the findings of a file depend on: an answer of the model is the same object while it has not changed. */
function readsOf(model: Model, file: string, users: Users): readonly unknown[] {
  const around = new Set([file, ...users.of(file)]);
  const reach = new Set([...around].flatMap((one) => [one, ...model.reach(one)]));
  return [...reach].sort().flatMap((one) => [one, model.tree(one), model.findings(one)]);
}

const usersKnown = new WeakMap<
  Model,
  { readonly key: readonly unknown[]; readonly users: Users }
>();

function usersOf(model: Model): Users {
  const key = model.files().flatMap((file) => [file, model.uses(file)]);
  const before = usersKnown.get(model);
  if (before !== undefined && sameItems(before.key, key)) return before.users;
  const users = usersIn(model);
  usersKnown.set(model, { key, users });
  return users;
}

function sameItems(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((one, index) => one === right[index]);
}

function inOrderOfText(left: Finding, right: Finding): number {
  return (
    left.span.start - right.span.start ||
    left.span.end - right.span.end ||
    (left.code < right.code ? -1 : left.code > right.code ? 1 : 0)
  );
}
