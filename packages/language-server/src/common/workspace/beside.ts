/** A file that belongs to playbooks and is none: `handrail.json`, situations. */
export function isBeside(path: string): boolean {
  return path.endsWith(".json");
}

interface Open {
  /** As the client gave it. */
  readonly uri: string;
  readonly text: string;
}

/** What is read of files that belong to playbooks: what is open counts before what is stored. */
export class Beside {
  readonly #stored: (path: string) => Promise<string | null>;
  readonly #open = new Map<string, Open>();
  /** What was made of each; null where there is none. */
  readonly #made = new Map<string, Promise<unknown>>();

  /** @param stored gives what a file holds; null where there is none */
  constructor(stored: (path: string) => Promise<string | null>) {
    this.#stored = stored;
  }

  isOpen(path: string): boolean {
    return this.#open.has(path);
  }

  /** Undefined for what is not open. */
  uri(path: string): string | undefined {
    return this.#open.get(path)?.uri;
  }

  /**
   * What a file holds, read once until it changes; null where there is none.
   *
   * @param read makes of the text what is kept; never throws
   */
  get<Content>(path: string, read: (text: string) => Content): Promise<Content | null> {
    const known = this.#made.get(path);
    if (known !== undefined) return known as Promise<Content | null>;
    const open = this.#open.get(path);
    const made = open === undefined ? this.stored(path, read) : Promise.resolve(read(open.text));
    this.#made.set(path, made);
    return made;
  }

  /** What the stored file holds, whatever is open. */
  async stored<Content>(path: string, read: (text: string) => Content): Promise<Content | null> {
    const text = await this.#stored(path);
    return text === null ? null : read(text);
  }

  set(path: string, open: Open): void {
    this.#open.set(path, open);
    this.#made.delete(path);
  }

  close(path: string): void {
    this.#open.delete(path);
    this.#made.delete(path);
  }

  /** The stored file has changed. */
  changed(path: string): void {
    this.#made.delete(path);
  }
}
