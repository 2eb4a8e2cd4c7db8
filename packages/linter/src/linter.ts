import type { Model } from "@handrail/model";
import type { Finding, SyntaxFile } from "@handrail/syntax";
import { isLook } from "./check.ts";
import { checks } from "./checks/index.ts";
import { type Configured, defaultConfig, type FileSettings, settingsFor } from "./config/config.ts";
import { merged, noProofs, type Proofs } from "./proving/merge.ts";
import { type Proving, proving } from "./proving/prove.ts";
import { AnswerBook } from "./questions/answers.ts";
import { type Asked, lookingAt } from "./running/looking.ts";
import { usersIn } from "./running/users.ts";
import { suppress } from "./suppression/suppress.ts";

export interface LinterOptions {
  /** What is known of the questions that are asked to prove something, and will be; without it, an empty book. */
  readonly answers?: AnswerBook;
  /** So many steps a question may take, whatever is set for the files. */
  readonly steps?: number | undefined;
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
   * Does the work of `findings` in small steps, after each of which it may be left: what is done stays done, and `findings` then
   * only puts it together.
   *
   * @example
   * for (const _ of linter.look("a.playbook")) await pause();
   */
  look(file: string): Generator<void>;
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
 * The one engine of findings for command line and editor. Each check of each file is a question to the model: it looks again only
 * when something that it looked at has changed.
 *
 * @example
 * const model = createModel();
 * model.setFile("sales.playbook", { text: "when urgent then call customer\nwhen urgent then call customer" });
 * createLinter(model).findings("sales.playbook")[0]?.code; // "HR7104"
 */
export function createLinter(
  model: Model,
  { configFor, knowsUsers, answers = new AnswerBook(), steps }: LinterOptions = {},
): Linter {
  const configured = (file: string) => configFor?.(file) ?? { config: defaultConfig, path: file };
  const isWhole = (file: string) => knowsUsers?.(file) ?? true;
  const looking = lookingAt(model);
  const users = usersIn(model);
  const known = new Map<string, { readonly key: readonly unknown[]; readonly found: Found }>();

  /** The checks that look at a file. */
  function looksAt(file: string, settings: FileSettings): readonly Asked[] {
    const hasHeader = looking.hasHeader(file);
    const isKnown = isWhole(file) && looking.isKept(file);
    return looks.flatMap((check) => {
      const level = settings.level(check.code) ?? check.level;
      if (level === "off" || (check.onlyWithHeader === true && !hasHeader)) return [];
      if (check.needsUsers === true && !isKnown) return [];
      return { check, level, options: settings.options(check), file };
    });
  }

  return {
    prove(file) {
      const settings = settingsFor(configured(file));
      return proving(model, file, {
        users,
        settings,
        isWhole: isWhole(file),
        answers: answers.of(file),
        steps,
      });
    },
    *look(file) {
      yield* model.steps(file);
      yield void model.mentions(file);
      for (const user of users.of(file)) {
        yield* model.steps(user);
        yield void model.mentions(user);
      }
      for (const asked of looksAt(file, settingsFor(configured(file)))) {
        yield* looking.steps(asked);
        yield;
      }
    },
    findings(file, proofs = noProofs) {
      const { config, path } = configured(file);
      const settings = settingsFor({ config, path });
      const all = [model.findings(file), ...looksAt(file, settings).map(looking.said)];
      const key = [
        config,
        path,
        proofs.isComplete,
        ...proofs.found,
        model.revision(file),
        ...all.filter((one) => one.length > 0),
      ];
      const before = known.get(file);
      if (before !== undefined && sameItems(before.key, key)) return before.found;
      const found = together(model.tree(file), all, settings, proofs);
      known.set(file, { key, found });
      return found;
    },
  };
}

type Found = readonly Finding[];

const looks = checks.filter(isLook);

function together(
  tree: SyntaxFile,
  [meant = [], ...said]: readonly Found[],
  settings: FileSettings,
  proofs: Proofs,
): Found {
  const levelled = (findings: Found) =>
    findings.flatMap((finding): readonly Finding[] => {
      const level = finding.severity === "error" ? undefined : settings.level(finding.code);
      if (level === "off") return [];
      return level === undefined ? [finding] : [{ ...finding, severity: level }];
    });
  const proved = { found: levelled(proofs.found), isComplete: proofs.isComplete };
  const all = merged(tree, [...levelled(meant), ...said.flat()], proved, settings);
  return suppress(tree, all, proofs.isComplete).toSorted(inOrderOfText);
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
