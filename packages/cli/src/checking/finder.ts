import { AnswerBook, createLinter, type Linter } from "@handrail/linter";
import {
  createModel,
  type FileContent,
  loadFiles,
  type Model,
  normalisePath,
} from "@handrail/model";
import { readPlaybookFile } from "@handrail/sdk/node";
import { type Found, foundIn } from "../findings/found.ts";
import { findPlaybooks } from "../playbooks/find.ts";
import { note, warn } from "../terminal/tell.ts";
import { count } from "../terminal/words.ts";
import { filesAround, reachOf } from "./caching/around.ts";
import type { Cache } from "./caching/cache.ts";
import type { Checker } from "./checker.ts";
import { type Configs, readConfigs } from "./configs.ts";
import { fixFiles } from "./fixing/fix.ts";
import { checkingHere } from "./here.ts";
import { provenOf } from "./proven.ts";
import { findingsOf, lookAt } from "./sharing.ts";
import { threadsFor } from "./threads/number.ts";
import { wholeProjects } from "./whole-projects.ts";

export interface FinderOptions {
  /** Apply the fixes that are certain. */
  readonly fix?: boolean;
  /** Apply the others, too. */
  readonly fixSuggestions?: boolean;
  /** Find again whenever a playbook changes. */
  readonly watch?: boolean;
  /** So many steps a question may take. */
  readonly steps?: number;
  /** So many threads check; without it, as many as pay. */
  readonly threads?: number;
}

/** What the paths stand for, and everything that is found in it. */
export interface Everything {
  readonly entries: readonly string[];
  readonly found: readonly Found[];
}

/** Finds all that is wrong in playbooks, again and again: its model works out anew only what has changed in the meantime. */
export class Finder {
  readonly model: Model = createModel();
  readonly #paths: readonly string[];
  readonly #options: FinderOptions;
  readonly #cache: Cache | null;
  readonly #answers: AnswerBook | null;
  readonly #linter: Linter;
  readonly #contents = new Map<string, FileContent>();
  #configs: Configs | undefined;
  #isWhole: (file: string) => boolean = () => false;
  #entries: readonly string[] = [];

  constructor(paths: readonly string[], options: FinderOptions, cache: Cache | null) {
    this.#paths = paths;
    this.#options = options;
    this.#cache = cache;
    this.#answers = cache && new AnswerBook((file) => Object.entries(cache.answers(file)));
    this.#linter = createLinter(this.model, {
      configFor: this.#configFor,
      knowsUsers: this.#knowsUsers,
      steps: options.steps,
      ...(this.#answers !== null && { answers: this.#answers }),
    });
  }

  async find(): Promise<Everything> {
    let files = await this.#load();
    this.#configs = await readConfigs(files);
    this.#isWhole = wholeProjects(this.#configs, this.#paths, this.#entries);
    if (await this.#fix()) files = await this.#load();
    const found = [...this.#configs.findings, ...(await this.#findIn(files))];
    await this.#cache?.save(this.#uses, warn);
    return { entries: this.#entries, found };
  }

  readonly #uses = (file: string) => this.#cache?.uses(file) ?? this.model.uses(file);
  readonly #configFor = (file: string) => (this.#configs as Configs).configFor(file);
  readonly #knowsUsers = (file: string) => this.#isWhole(file);

  async #load(): Promise<readonly string[]> {
    const { model } = this;
    const found = await findPlaybooks(this.#paths);
    this.#entries = await loadFiles(model, found, this.#read, this.#uses);
    const files = new Set(reachOf(this.#entries, this.#uses));
    for (const file of model.files()) if (!files.has(file)) model.removeFile(file);
    return [...files];
  }

  readonly #read = async (path: string) => {
    const content = await readPlaybookFile(path);
    this.#contents.set(normalisePath(path), content);
    this.#cache?.note(normalisePath(path), content);
    return content;
  };

  async #fix(): Promise<boolean> {
    const { fix = false, fixSuggestions = false } = this.#options;
    if (!fix && !fixSuggestions) return false;
    const report = await fixFiles(
      this.model,
      this.#linter,
      this.#entries,
      ({ certain }) => certain || fixSuggestions,
    );
    if (report.applied === 0) return false;
    await note(
      `${count(report.applied, "fix", "fixes")} applied in ${count(report.files, "playbook")}.`,
    );
    return true;
  }

  async #findIn(files: readonly string[]): Promise<readonly Found[]> {
    const cache = this.#cache;
    const around = filesAround(files, this.#uses);
    cache?.begin(around, (file) => [
      this.#configFor(file),
      this.#knowsUsers(file),
      this.#entries.includes(file),
      this.#options.steps,
    ]);
    const fresh = files.filter((file) => cache?.findings(file) === undefined);
    const asking = this.#entries.filter((entry) => cache?.proven(entry) === undefined);
    const checkers = await this.#checkersOf(fresh, [...around.keys()]);
    try {
      const { asked, files: lookedAt } = await lookAt(fresh, new Set(asking), around, checkers);
      for (const [entry, one] of asked) cache?.keepAsked(entry, one);
      const foundBy = (entry: string) => asked.get(entry)?.found ?? cache?.proven(entry) ?? [];
      const own = await findingsOf(lookedAt, provenOf(this.#entries, foundBy));
      for (const [file, one] of own) cache?.keepFindings(file, one);
      return foundIn(this.model, files, (file) => own.get(file) ?? cache?.findings(file) ?? []);
    } finally {
      await Promise.all(checkers.map((checker) => checker.end()));
    }
  }

  /** This thread, and others where there is enough to do; a model that was asked before, or will be again, remembers, so that it asks alone. */
  async #checkersOf(files: readonly string[], all: readonly string[]): Promise<readonly Checker[]> {
    const { threads, steps, watch = false, fix = false, fixSuggestions = false } = this.#options;
    const here = checkingHere(this.#linter, this.#answers);
    const length = files.reduce((sum, file) => sum + this.model.text(file).length, 0);
    const number = Math.min(threads ?? threadsFor(length), files.length);
    if (number <= 1 || watch || fix || fixSuggestions) return [here];
    const { checkingInThread } = await import("./threads/thread.ts");
    const cache = this.#cache;
    const workspace = {
      files: this.#contents,
      configured: new Map(all.map((file) => [file, this.#configFor(file)])),
      whole: new Set(all.filter(this.#knowsUsers)),
      steps,
      answers: cache && new Map(files.map((file) => [file, cache.answers(file)])),
    };
    const others = Array.from({ length: number - 1 }, () => checkingInThread(workspace));
    return [here, ...others];
  }
}
