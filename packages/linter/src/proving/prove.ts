import type { Model, Place } from "@handrail/model";
import type { Finding } from "@handrail/syntax";
import { isProof, type Proof } from "../check.ts";
import { givenUp } from "../checks/given-up/check.ts";
import { checks } from "../checks/index.ts";
import type { FileSettings } from "../config/config.ts";
import type { Answers } from "../questions/answers.ts";
import type { Users } from "../running/users.ts";
import type { Limit, ProofContext, Proved, Subject } from "./context.ts";
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
  /** So many steps a question may take, whatever is set. */
  readonly steps?: number | undefined;
}

export async function proving(
  model: Model,
  file: string,
  { users, settings, isWhole, answers, steps = stepsIn(settings) }: ProvingOptions,
): Promise<Proving> {
  const limit = new Counter(steps);
  const proofs = proofsFor(model, file, settings, isWhole);
  // A plan is made only where there is something to ask.
  const own = proofs.length === 0 ? null : await subjectOf(model, file, answers, limit);
  const playbooks: Subject[] = [];
  const asksPlaybooks = proofs.some((check) => check.asksPlaybooks === true);
  for (const one of own !== null && asksPlaybooks ? users.outermost(file) : []) {
    const subject = one === file ? own : await subjectOf(model, one, answers, limit);
    if (subject !== null) playbooks.push(subject);
  }
  return all();

  function* all(): Proving {
    if (own === null) return;
    const { givenUp } = limit;
    for (const check of proofs) {
      limit.check = check.name;
      yield* asked(check, { model, file, own, playbooks, givenUp }, settings, limit);
    }
    answers.settle();
  }
}

const proofs = checks
  .filter(isProof)
  .toSorted((left, right) => Number(left.last === true) - Number(right.last === true));

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
  return proofs.filter((check) => {
    if (check.onlyWithHeader === true && !hasHeader) return false;
    if (check.needsUsers === true && !isWhole) return false;
    if ((settings.level(check.code) ?? check.level) === "off") return false;
    const files = check.alsoUsed === true ? model.reach(file) : [file];
    return files.some((one) => kinds(one).some((kind) => check.about.includes(kind)));
  });
}

/** How many steps a question may take, as it is set. */
function stepsIn(settings: FileSettings): number {
  return Number(settings.options(givenUp).steps);
}

/** Counts what is given up, by the check that asks and the sentence that it asks about. */
class Counter implements Limit {
  readonly steps: number;
  readonly givenUp: { check: string; places: Place[] }[] = [];
  check = "";
  place: Place | null = null;

  constructor(steps: number) {
    this.steps = steps;
  }

  note(): void {
    let own = this.givenUp.find(({ check }) => check === this.check);
    if (own === undefined) {
      own = { check: this.check, places: [] };
      this.givenUp.push(own);
    }
    if (this.place !== null && !own.places.includes(this.place)) own.places.push(this.place);
  }
}

type View = Pick<ProofContext, "model" | "file" | "own" | "playbooks" | "givenUp">;

function* asked(check: Proof, view: View, settings: FileSettings, limit: Counter): Proving {
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
  limit.place = null;
  for (const place of questions) {
    limit.place = place ?? null;
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
