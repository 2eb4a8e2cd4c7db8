import { type Configured, createLinter, readConfig } from "@handrail/linter";
import { createModel, type FileContent, type Model } from "@handrail/model";
import type { Finding } from "@handrail/syntax";
import type { Host } from "../host.ts";
import { Proofs } from "../proving/proofs.ts";
import { type Presentation, plain } from "../wording/presentation.ts";
import { Beside, isBeside } from "./beside.ts";
import { type ConfigFile, Configs } from "./configs.ts";
import { isTooLarge } from "./size.ts";
import { pathOf, uriOf } from "./uris.ts";

/**
 * The model of all playbooks that the client has open or that lie in its folders, with everything that they use. What is open
 * counts before what is stored.
 */
export class Workspace {
  readonly model: Model = createModel();
  readonly #configs = new Configs((path) => this.#readConfig(path));
  /** The findings of each file, as `handrail check` says them. */
  readonly linter = createLinter(this.model, {
    configFor: (path) => this.#configs.configFor(path),
    knowsUsers: (path) => this.knowsUsers(path),
  });
  readonly proofs = new Proofs(this.model);
  /** How the client wants to be told things, which it says when it starts. */
  presentation: Presentation = plain;
  readonly #host: Host;
  /** Open documents by path, with the URI that the client gave them. */
  readonly #open = new Map<string, string>();
  readonly #known = new Set<string>();
  readonly #folders = new Set<string>();
  readonly #beside = new Beside(async (path) => {
    const content = await this.#host.read(uriOf(path));
    return "text" in content ? content.text : null;
  });
  #loading: Promise<void> = Promise.resolve();
  #isLoading = false;
  readonly #onEdit: (() => void)[] = [];
  readonly #onDisk: (() => void)[] = [];
  #edits = 0;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Grows with every change of an open document, so that an answer can tell whether it is still wanted. */
  get edits(): number {
    return this.#edits;
  }

  /** Hears of every change of an open document. */
  onEdit(listener: () => void): void {
    this.#onEdit.push(listener);
  }

  /** Hears when files that are not open have changed, after they were read. */
  onDisk(listener: () => void): void {
    this.#onDisk.push(listener);
  }

  /** Whether everything that is known to be needed has been read. */
  get isReady(): boolean {
    return !this.#isLoading;
  }

  /** Settles when everything that is known to be needed has been read. */
  async ready(): Promise<void> {
    for (let seen: Promise<void> | undefined; seen !== this.#loading; ) {
      seen = this.#loading;
      await seen;
    }
  }

  /** What is wrong in a file, and what could be better, with all that is proved of it by now. */
  findings(path: string): readonly Finding[] {
    return this.linter.findings(path, this.proofs.of(path));
  }

  configFor(path: string): Configured {
    return this.#configs.configFor(path);
  }

  /** Every `handrail.json` that says something of files that are known, by path. */
  get configs(): ReadonlyMap<string, ConfigFile> {
    return this.#configs.files;
  }

  /** Whether all that may use a file has been read. */
  knowsUsers(path: string): boolean {
    return this.#isInFolder(path);
  }

  uri(path: string): string {
    return this.#open.get(path) ?? this.#beside.uri(path) ?? uriOf(path);
  }

  isOpen(path: string): boolean {
    return this.#open.has(path);
  }

  /** Paths of the open playbooks. */
  get open(): readonly string[] {
    return [...this.#open.keys()];
  }

  /** A document that the client opened, or that it has changed since. */
  setOpen(uri: string, text: string): void {
    const path = pathOf(uri);
    this.#edits += 1;
    if (isBeside(path)) {
      this.#beside.set(path, { uri, text });
      this.#besideChanged(path);
    } else this.#setPlaybook(path, uri, text);
    for (const listener of this.#onEdit) listener();
  }

  /** A document that is closed counts as it is stored. */
  close(uri: string): void {
    const path = pathOf(uri);
    if (isBeside(path)) {
      this.#beside.close(path);
      this.#besideChanged(path);
      return;
    }
    this.#open.delete(path);
    this.#reload(path);
  }

  /** @param onRead hears how many of a folder's playbooks have been read */
  addFolder(uri: string, onRead: (done: number, all: number) => void = () => {}): void {
    this.#folders.add(uri);
    this.#then(async () => {
      const found = await this.#host.find(uri);
      for (const [index, one] of found.entries()) {
        await this.#load(pathOf(one));
        onRead(index + 1, found.length);
      }
    });
  }

  /** Files that no open folder holds and no open document uses are forgotten. */
  removeFolder(uri: string): void {
    this.#folders.delete(uri);
    const inFolder = pathOf(uri).replace(/\/?$/, "/");
    for (const path of this.model.files()) {
      if (path.startsWith(inFolder) && !this.isOpen(path)) this.#forget(path);
    }
    for (const path of this.open) this.#loadUsed(path);
    for (const folder of this.#folders) this.addFolder(folder);
  }

  /**
   * What a file that is no playbook holds, read once until it changes; null where there is none in the workspace's folders.
   *
   * @param read makes of the text what is kept; never throws
   */
  async beside<Content>(path: string, read: (text: string) => Content): Promise<Content | null> {
    return this.#isInFolder(path) ? this.#beside.get(path, read) : null;
  }

  /** While what is typed in it cannot be read, what is stored says which checks are on. */
  async #readConfig(path: string): Promise<ConfigFile | null> {
    const read = (text: string) => ({ ...readConfig(text), text });
    const found = await this.beside(path, read);
    if (found === null || found.config !== null || !this.#beside.isOpen(path)) return found;
    const stored = await this.#beside.stored(path, read);
    return { ...found, config: stored?.config ?? null };
  }

  #isInFolder(path: string): boolean {
    return [...this.#folders].some((uri) => path.startsWith(pathOf(uri).replace(/\/?$/, "/")));
  }

  /** A file was made, changed or removed on disk. */
  fileChanged(uri: string): void {
    const path = pathOf(uri);
    if (isBeside(path)) {
      this.#beside.changed(path);
      this.#besideChanged(path);
    } else if (!this.isOpen(path)) this.#reload(path);
  }

  #besideChanged(path: string): void {
    const isConfig = path.endsWith("/handrail.json");
    this.#then(async () => (isConfig ? this.#configs.learnAgain(path) : undefined));
  }

  /** Gives up what is large of the files that no open document needs: it is made again at need, and is what an idle server would keep. */
  rest(): void {
    this.restOf(this.model.files());
  }

  /** The same of these files alone. */
  restOf(paths: readonly string[]): void {
    const needed = new Set(this.open.flatMap((path) => [path, ...this.model.reach(path)]));
    for (const path of paths) if (!needed.has(path)) this.model.release(path);
  }

  #reload(path: string): void {
    this.#known.delete(path);
    this.#then(() => this.#load(path));
  }

  #loadUsed(path: string): void {
    const missing = this.model.uses(path).filter((used) => !this.#known.has(used));
    if (missing.length === 0) return;
    this.#then(async () => {
      for (const used of missing) await this.#load(used);
    });
  }

  async #load(path: string): Promise<void> {
    if (this.#known.has(path)) return;
    this.#known.add(path);
    const content = await this.#host.read(this.uri(path));
    await this.#configs.learn(path);
    if (!this.isOpen(path)) {
      const isGone = "problem" in content && content.problem === "missing";
      if (!isGone) this.#set(path, content);
      // The model knows that there is nothing where nothing was set. What is used is not looked for again with every key.
      else if (this.#isUsed(path)) this.model.removeFile(path);
      else this.#forget(path);
    }
    for (const used of this.model.uses(path)) await this.#load(used);
  }

  #isUsed(path: string): boolean {
    return this.model.files().some((file) => this.model.uses(file).includes(path));
  }

  #setPlaybook(path: string, uri: string, text: string): void {
    this.#open.set(path, uri);
    const isNew = !this.#known.has(path);
    this.#set(path, isTooLarge(text) ? { problem: "too large" } : { text });
    this.#loadUsed(path);
    if (isNew && this.#isInFolder(path)) this.#then(() => this.#configs.learn(path));
  }

  #set(path: string, content: FileContent): void {
    this.#known.add(path);
    this.model.setFile(path, content);
  }

  #forget(path: string): void {
    this.#known.delete(path);
    this.model.removeFile(path);
  }

  #then(work: () => Promise<void>): void {
    this.#loading = this.#loading.then(work);
    this.#isLoading = true;
    const loading = this.#loading;
    void loading.then(() => {
      // Only the last of several pieces of work is worth telling.
      if (this.#loading !== loading) return;
      this.#isLoading = false;
      for (const listener of this.#onDisk) listener();
    });
  }
}
