import { type Name, Names } from "@handrail/analysis";

/** What a question came to: anything but undefined that JSON can hold. */
export type Kept = unknown;

/**
 * What was answered about one playbook, by what each question is about: the same question about the same things has the same answer, wherever
 * they stand now.
 */
export class Answers {
  /** The names that questions are asked with. */
  readonly names: Names;
  #stored: ReadonlyMap<string, Kept>;
  #before: ReadonlyMap<Name, Kept> = new Map();
  #now = new Map<Name, Kept>();
  #asked = 0;
  readonly #onSettled: () => void;

  /** @param stored what is known to begin with, by the digests of names */
  constructor(
    stored: Iterable<readonly [string, Kept]> = [],
    names = new Names(),
    onSettled = () => {},
  ) {
    this.#stored = new Map(stored);
    this.names = names;
    this.#onSettled = onSettled;
  }

  /** How many questions had to be asked, because nothing was known. */
  get asked(): number {
    return this.#asked;
  }

  /** What is known, be it of old, by the digests of names. */
  get known(): ReadonlyMap<string, Kept> {
    const own = [...this.#before, ...this.#now].map(
      ([{ digest }, kept]) => [digest, kept] as const,
    );
    return new Map([...this.#stored, ...own]);
  }

  /** The questions that are known under names. */
  get questions(): Iterable<Name> {
    return [...this.#before.keys(), ...this.#now.keys()];
  }

  knows(name: Name): boolean {
    return this.#find(name) !== undefined;
  }

  /** Gives what is known, else asks. */
  remembered(name: Name, ask: () => Kept): Kept {
    const known = this.#now.get(name);
    if (known !== undefined) return known;
    const found = this.#find(name);
    if (found === undefined) this.#asked += 1;
    const answer = found === undefined ? ask() : found;
    this.#now.set(name, answer);
    return answer;
  }

  /** All was asked that there is to ask: whatever was not among it is given up. */
  settle(): void {
    this.#stored = new Map();
    this.#before = this.#now;
    this.#now = new Map();
    this.#onSettled();
  }

  #find(name: Name): Kept {
    if (this.#now.has(name)) return this.#now.get(name);
    if (this.#before.has(name)) return this.#before.get(name);
    return this.#stored.size === 0 ? undefined : this.#stored.get(name.digest);
  }
}

/** The answers about many playbooks, each by the file in whose name it was asked. */
export class AnswerBook {
  readonly #names = new Names();
  readonly #byFile = new Map<string, Answers>();
  readonly #stored: (file: string) => Iterable<readonly [string, Kept]>;
  readonly #fewNames: number;
  #most: number;

  /**
   * @param stored what is known of a file to begin with
   * @param fewNames how many names there may be before those are looked for that nobody needs any more
   */
  constructor(
    stored: (file: string) => Iterable<readonly [string, Kept]> = () => [],
    fewNames = 50_000,
  ) {
    this.#stored = stored;
    this.#fewNames = fewNames;
    this.#most = fewNames;
  }

  of(file: string): Answers {
    const found =
      this.#byFile.get(file) ?? new Answers(this.#stored(file), this.#names, () => this.#forget());
    this.#byFile.set(file, found);
    return found;
  }

  /** Edits leave names behind of which no answer speaks. */
  #forget(): void {
    if (this.#names.size <= this.#most) return;
    this.#names.keep([...this.#byFile.values()].flatMap(({ questions }) => [...questions]));
    this.#most = Math.max(this.#fewNames, 2 * this.#names.size);
  }
}
