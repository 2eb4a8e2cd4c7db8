import type { Proofs as FileProofs, ProvenFinding } from "@handrail/linter";
import type { Model } from "@handrail/model";
import { type Finding, parse, type SyntaxFile } from "@handrail/syntax";
import { type Inputs, isSame } from "./inputs.ts";
import { moved } from "./moved.ts";

/** What was proved of one file and of those that it uses. */
interface Outcome {
  readonly inputs: Inputs;
  readonly found: readonly Found[];
  /** False where it took too long. */
  readonly isComplete: boolean;
}

interface Found extends ProvenFinding {
  /** Of the playbook that it was found in. */
  readonly entry: string;
  /** The text that it was found in: its tree is large, and only looked at where the text has changed since. */
  readonly text: string;
  readonly revision: number;
}

/** A finding where it stands now, with the playbook that it was found in. */
export interface Shown {
  readonly finding: Finding;
  readonly entry: string;
}

interface Known {
  readonly revision: number;
  readonly round: number;
  readonly shown: readonly Shown[];
  readonly proofs: FileProofs;
}

/**
 * What proofs have told of the files of a model. While a text is typed in, what was proved of its other sentences goes on to be
 * shown, until it is proved anew.
 */
export class Proofs {
  readonly #model: Model;
  readonly #outcomes = new Map<string, Outcome>();
  readonly #byFile = new Map<string, readonly Found[]>();
  readonly #known = new Map<string, Known>();
  readonly #onChange: (() => void)[] = [];
  /** Whether anything is proved at all. */
  isOn = false;
  #round = 0;
  #isAwaited = false;

  constructor(model: Model) {
    this.#model = model;
  }

  /** Hears when there is more to show, or less. */
  onChange(listener: () => void): void {
    this.#onChange.push(listener);
  }

  /** Somebody was told that a proof is under way, and wants to hear how it came out. */
  await(): void {
    this.#isAwaited = true;
  }

  get isAwaited(): boolean {
    return this.#isAwaited;
  }

  tellOfChange(): void {
    this.#isAwaited = false;
    for (const listener of this.#onChange) listener();
  }

  /** Whether what was proved of a file is about what the model holds now. */
  isCurrent(entry: string, inputs: Inputs): boolean {
    const known = this.#outcomes.get(entry);
    return known !== undefined && isSame(known.inputs, inputs);
  }

  /** Whether all was asked about a file, be it about an older text. */
  isComplete(entry: string): boolean {
    return this.#outcomes.get(entry)?.isComplete === true;
  }

  /** @returns whether that makes a difference */
  set(
    entry: string,
    inputs: Inputs,
    found: readonly ProvenFinding[],
    { isComplete }: { readonly isComplete: boolean },
  ): boolean {
    const before = this.#outcomes.get(entry);
    const kept = found.map((one) => {
      const revision = this.#model.revision(one.file);
      return { ...one, entry, text: this.#model.text(one.file), revision };
    });
    this.#outcomes.set(entry, { inputs, found: kept, isComplete });
    this.#sort();
    return before === undefined || before.isComplete !== isComplete || !isAlike(before.found, kept);
  }

  /** Keeps what is known of these files alone. */
  keepOnly(entries: ReadonlySet<string>): void {
    for (const entry of this.#outcomes.keys()) {
      if (!entries.has(entry)) this.#outcomes.delete(entry);
    }
    this.#sort();
  }

  /** What was proved of a file: the same objects as long as nothing is different. */
  of(file: string): FileProofs {
    return this.#in(file).proofs;
  }

  shown(file: string): readonly Shown[] {
    return this.#in(file).shown;
  }

  #in(file: string): Known {
    const revision = this.#model.revision(file);
    const before = this.#known.get(file);
    if (before?.round === this.#round && before.revision === revision) return before;
    const shown = this.#once(file, revision);
    const proofs = {
      found: shown.map(({ finding }) => finding),
      isComplete: this.isComplete(file),
    };
    const made = { revision, round: this.#round, shown, proofs };
    this.#known.set(file, made);
    return made;
  }

  /** What several playbooks find in one that they use is shown once. */
  #once(file: string, revision: number): readonly Shown[] {
    const shown = new Map<string, Shown>();
    const now = () => this.#model.tree(file);
    const treeOf = trees(now);
    for (const one of this.#byFile.get(file) ?? []) {
      const isThere = one.revision === revision;
      const finding = isThere ? one.finding : moved(one.finding, treeOf(one.text), now());
      if (finding === null) continue;
      const key = JSON.stringify([finding.code, finding.span, finding.message]);
      if (!shown.has(key)) shown.set(key, { finding, entry: one.entry });
    }
    return [...shown.values()];
  }

  #sort(): void {
    this.#round += 1;
    this.#byFile.clear();
    const all = [...this.#outcomes.values()].flatMap(({ found }) => found);
    for (const [file, found] of Map.groupBy(all, (one) => one.file)) this.#byFile.set(file, found);
    for (const file of this.#known.keys()) {
      if (!this.#byFile.has(file) && !this.#outcomes.has(file)) this.#known.delete(file);
    }
  }
}

/** Several findings of a file were mostly made in one text, of which most sentences still stand: only the others are read again. */
function trees(now: () => SyntaxFile): (text: string) => SyntaxFile {
  const known = new Map<string, SyntaxFile>();
  return (text) => {
    const tree = known.get(text) ?? parse(text, now());
    known.set(text, tree);
    return tree;
  };
}

function isAlike(left: readonly ProvenFinding[], right: readonly ProvenFinding[]): boolean {
  const said = (all: readonly ProvenFinding[]) =>
    JSON.stringify(all.map(({ file, finding }) => [file, finding]));
  return said(left) === said(right);
}
