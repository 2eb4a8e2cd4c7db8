import type { Model } from "@handrail/model";
import type { Finding } from "@handrail/syntax";
import { isProof, type Proof } from "../check.ts";
import { checks } from "../checks/index.ts";
import type { FileSettings } from "../config/config.ts";
import type { Answers } from "../questions/answers.ts";
import type { Users } from "../running/users.ts";
import type { ProofContext, Proved, Subject } from "./context.ts";
import { sentencesIn } from "./sentence-kinds.ts";
import { subjectOf } from "./subject.ts";

/** A finding and the file that it is about, which a used playbook may be. */
export interface ProvenFinding {
  readonly file: string;
  readonly finding: Finding;
}

/** What was found so far; each step is one question, after which it may be left, or gone on with later. */
export type Proving = Generator<readonly ProvenFinding[], void, void>;

export interface ProvingOptions {
  readonly users: Users;
  readonly settings: FileSettings;
  /** Whether all that uses the file is in the model. */
  readonly isWhole: boolean;
  /** What is known of the questions that are asked in the name of the file. */
  readonly answers: Answers;
}

export async function proving(
  model: Model,
  file: string,
  { users, settings, isWhole, answers }: ProvingOptions,
): Promise<Proving> {
  const proofs = proofsFor(model, file, settings, isWhole);
  // A plan is made only where there is something to ask.
  const own = proofs.length === 0 ? null : await subjectOf(model, file, answers);
  const playbooks: Subject[] = [];
  const asksPlaybooks = proofs.some((check) => check.asksPlaybooks === true);
  for (const one of own !== null && asksPlaybooks ? users.outermost(file) : []) {
    const subject = one === file ? own : await subjectOf(model, one, answers);
    if (subject !== null) playbooks.push(subject);
  }
  return steps();

  function* steps(): Proving {
    if (own === null) return;
    for (const check of proofs) yield* asked(check, { model, file, own, playbooks }, settings);
    answers.settle();
  }
}

const all = checks.filter(isProof);

/** The checks that have something to ask about a file. */
function proofsFor(
  model: Model,
  file: string,
  settings: FileSettings,
  isWhole: boolean,
): readonly Proof[] {
  const kinds = sentencesIn(model);
  const own = kinds(file);
  const hasHeader = own.includes("playbook");
  return all.filter((check) => {
    if (check.onlyWithHeader === true && !hasHeader) return false;
    if (check.needsUsers === true && !isWhole) return false;
    if ((settings.level(check.code) ?? check.level) === "off") return false;
    const files = check.alsoUsed === true ? model.reach(file) : [file];
    return files.some((one) => kinds(one).some((kind) => check.about.includes(kind)));
  });
}

type View = Pick<ProofContext, "model" | "file" | "own" | "playbooks">;

function* asked(check: Proof, view: View, settings: FileSettings): Proving {
  const level = settings.level(check.code) ?? check.level;
  if (level === "off") return;
  let found: ProvenFinding[] = [];
  const questions = check.prove({
    ...view,
    options: settings.options(check),
    text: ({ file, span }) => view.model.tree(file).text.slice(span.start, span.end),
    report({ file, span }, proved) {
      const finding = { code: check.code, severity: level, span, ...saidOf(proved) };
      found.push({ file, finding });
    },
  });
  for (const _ of questions) {
    yield found;
    found = [];
  }
  if (found.length > 0) yield found;
}

function saidOf({ message, hint, fix, related, example }: Proved) {
  return {
    message,
    hint,
    ...(fix === undefined ? {} : { fix }),
    ...(related === undefined ? {} : { related }),
    ...(example === undefined ? {} : { example }),
  };
}
