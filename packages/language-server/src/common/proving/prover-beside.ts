import { turn } from "../workspace/turns.ts";
import { filesFor } from "./inputs.ts";
import type { Project } from "./project.ts";
import { type Prover, proverHere } from "./prover.ts";
import type { Question, Reply, Thread } from "./thread.ts";

/** How often somebody who waits looks whether it is still worth it, in milliseconds. */
const glance = 25;
/** How long work that nobody wants any more may go on before its thread is stopped. */
const patience = 500;
/** How long a thread with nothing to do is kept. */
const idle = 20_000;

/**
 * Proves in a thread beside the server, so that no question, however hard, keeps anybody from typing. The thread is started when it is
 * first needed, stopped when there is nothing to do, and where it cannot be had, the work is done here.
 */
export function proverBeside(project: Project, start: () => Thread): Prover {
  const here = proverHere(project.linter);
  let worker: Worker | null = null;
  let canStart = true;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function drop(one: Worker): void {
    if (worker !== one) return;
    worker = null;
    one.stop();
  }

  function dropIn(one: Worker, after: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => drop(one), after);
    (timer as { unref?(): void }).unref?.();
  }

  return {
    async prove(entry, isWanted) {
      if (worker !== null && !(await worker.isFree(patience))) drop(worker);
      if (!isWanted()) return null;
      if (!canStart) return here.prove(entry, isWanted);
      const own = worker ?? new Worker(start());
      worker = own;
      clearTimeout(timer);
      const reply = own.ask(project, entry);
      const answer = await whileWanted(reply, isWanted);
      if (answer === null) {
        dropIn(own, patience);
        return null;
      }
      dropIn(own, idle);
      if (answer !== "ended") return "found" in answer ? answer.found : null;
      canStart = own.hasWorked;
      drop(own);
      return canStart ? null : here.prove(entry, isWanted);
    },
  };
}

/** A thread, and what it knows. */
class Worker {
  readonly #thread: Thread;
  /** Revisions of the texts that it has, by path. */
  readonly #has = new Map<string, number>();
  #hear: (reply: Reply | "ended") => void = () => {};
  #asked: Promise<unknown> | null = null;
  #isOver = false;
  hasWorked = false;

  constructor(thread: Thread) {
    this.#thread = thread;
    thread.onReply((reply) => {
      this.hasWorked = true;
      this.#hear(reply);
    });
    thread.onEnd(() => {
      this.#isOver = true;
      this.#hear("ended");
    });
  }

  ask(project: Project, entry: string): Promise<Reply | "ended"> {
    if (this.#isOver) return Promise.resolve("ended");
    const asked = new Promise<Reply | "ended">((resolve) => {
      this.#hear = resolve;
    }).finally(() => {
      this.#asked = null;
    });
    this.#asked = asked;
    this.#thread.post(this.#question(project, entry));
    return asked;
  }

  /** Whether it has nothing to do, or soon will have. */
  async isFree(within: number): Promise<boolean> {
    const end = performance.now() + within;
    while (this.#asked !== null && performance.now() < end) await pauseFor(glance);
    return this.#asked === null;
  }

  stop(): void {
    this.#thread.stop();
    this.#hear("ended");
  }

  #question(project: Project, entry: string): Question {
    const { model } = project;
    const readable = filesFor(model, entry).filter((file) => model.reach(file).includes(file));
    const fresh = readable.filter((file) => this.#has.get(file) !== model.revision(file));
    // It keeps no more than it needs: what it knows is known twice.
    const needed = new Set(readable);
    const gone = [...this.#has.keys()].filter((file) => !needed.has(file));
    for (const file of fresh) this.#has.set(file, model.revision(file));
    for (const file of gone) this.#has.delete(file);
    return {
      entry,
      files: new Map(fresh.map((file) => [file, { text: model.text(file) }])),
      gone,
      configured: project.configFor(entry),
      knowsUsers: project.knowsUsers(entry),
    };
  }
}

/** Null where it is no longer wanted before it is there. */
async function whileWanted<Answer>(
  asked: Promise<Answer>,
  isWanted: () => boolean,
): Promise<Answer | null> {
  let answer: Answer | null = null;
  const answered = asked.then((one) => {
    answer = one;
  });
  await Promise.race([answered, turn()]);
  while (answer === null && isWanted()) await Promise.race([answered, pauseFor(glance)]);
  return answer;
}

function pauseFor(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
