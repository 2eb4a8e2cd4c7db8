/** What a question came to: anything but undefined that JSON can hold. */
export type Kept = unknown;

/**
 * What was answered about one playbook, by what each question is about: the same question about the same things has the same answer, wherever
 * they stand now.
 */
export class Answers {
  #before: ReadonlyMap<string, Kept>;
  #now = new Map<string, Kept>();
  #asked = 0;

  constructor(before: Iterable<readonly [string, Kept]> = []) {
    this.#before = new Map(before);
  }

  /** How many questions had to be asked, because nothing was known. */
  get asked(): number {
    return this.#asked;
  }

  /** What is known, be it of old. */
  get known(): ReadonlyMap<string, Kept> {
    return new Map([...this.#before, ...this.#now]);
  }

  knows(key: string): boolean {
    return this.#now.has(key) || this.#before.has(key);
  }

  /** Gives what is known, else asks. */
  remembered(key: string, ask: () => Kept): Kept {
    const known = this.#now.get(key);
    if (known !== undefined) return known;
    const before = this.#before.get(key);
    if (before === undefined) this.#asked += 1;
    const answer = before === undefined ? ask() : before;
    this.#now.set(key, answer);
    return answer;
  }

  /** All was asked that there is to ask: whatever was not among it is given up. */
  settle(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }
}

/** The answers about many playbooks, each by the file in whose name it was asked. */
export class AnswerBook {
  readonly #byFile = new Map<string, Answers>();
  readonly #before: (file: string) => Iterable<readonly [string, Kept]>;

  /** @param before what is known of a file to begin with */
  constructor(before: (file: string) => Iterable<readonly [string, Kept]> = () => []) {
    this.#before = before;
  }

  of(file: string): Answers {
    const found = this.#byFile.get(file) ?? new Answers(this.#before(file));
    this.#byFile.set(file, found);
    return found;
  }
}
