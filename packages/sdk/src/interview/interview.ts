import type {
  Cells,
  DataRecord,
  Decision,
  GivenHistories,
  JsonValue,
  Now,
} from "@handrail/evaluator";
import { fold } from "@handrail/syntax";
import { type Change, changes } from "./changes.ts";
import { type Asked, type InterviewQuestion, questionOf } from "./question.ts";
import { typed } from "./typed.ts";

/** Where an interview begins. */
export interface InterviewOptions {
  /** The instant to decide at: ISO 8601 with an offset or `Z`, a `Date`, or milliseconds since 1970. */
  readonly now: Now;
  /** What is known beforehand, as `decide` takes it. */
  readonly record?: DataRecord;
  /** How that record is written: `json` (the default), or `text` where every value is the text of a cell. */
  readonly cells?: Cells;
  /** Histories and lists that do not stand in the record itself. */
  readonly histories?: GivenHistories;
  /** What the record is called in the decision. */
  readonly key?: string | null;
}

/** All that an interview is, as JSON: to be kept between two requests, or in a browser's storage. */
export interface InterviewState {
  /** ISO 8601. */
  readonly now: string;
  readonly record: DataRecord;
  readonly cells: Cells;
  readonly histories: GivenHistories;
  readonly key: string | null;
  /** What was answered, in order; null was skipped. */
  readonly steps: readonly { readonly fact: string; readonly answer: JsonValue }[];
}

/** One answer, and what came of it. */
export interface InterviewStep {
  readonly fact: string;
  /** As `decide` takes it in `answers`; null was skipped. */
  readonly answer: JsonValue;
  /** What the answer changed in the decision. */
  readonly changed: readonly Change[];
}

/**
 * An interview at one moment. It never changes: each answer gives the next one. It ends, whatever is answered: no fact is asked
 * for twice, and nothing is asked that could not bring about a recommendation any more.
 */
export interface Interview {
  readonly state: InterviewState;
  /** What to ask next; null when the interview is settled. */
  readonly question: InterviewQuestion | null;
  /** All that could be asked, most useful first; `question` is the first of them. */
  readonly questions: readonly InterviewQuestion[];
  /** Nothing is left to ask. */
  readonly settled: boolean;
  /** What is decided so far. */
  readonly decision: Decision;
  /** What was answered and skipped, in order. */
  readonly steps: readonly InterviewStep[];
  /**
   * The interview after an answer.
   *
   * @param said a value as a record holds it, or a text as people type it: `yes`, `50k`, `12.5%`, `2 days`. A blank text and null skip.
   * @param fact what it answers, where that is not the question: any fact, also one that was answered before
   * @throws RecordError where it does not fit the fact; its message says what was expected
   * @throws RangeError where nothing is asked and no fact is named
   */
  answer(said: unknown, fact?: string): Interview;
  /** The interview without an answer to its question, or to another fact: nobody knows. */
  skip(fact?: string): Interview;
  /** The interview before the last answer; at the beginning, itself. */
  back(): Interview;
}

/**
 * Begins an interview: it asks for what is missing, the most useful first, until the decision is settled. It is plain data and
 * functions, for forms of any kind; `handrail ask` is made of it.
 *
 * @param playbook a loaded playbook, or an evaluator
 * @throws RecordError where the record does not fit the playbook
 *
 * @example
 * const playbook = await loadPlaybook({
 *   source: "fact ready is yes/no\n  ask \"Could you decide today?\"\nwhen ready and deal value > 50k EUR then pitch project",
 * });
 * const first = startInterview(playbook, { now: "2026-11-23T09:00:00Z" });
 * first.question?.fact; // "deal value"
 * const second = first.answer("80k");
 * second.question?.ask; // "Could you decide today?"
 * const last = second.answer("yes");
 * last.settled; // true
 * last.steps[1]?.changed; // [{ action: "pitch project", from: "pending", to: "recommended" }]
 * last.back().skip().decision.pending.map(({ action }) => action); // ["pitch project"]
 */
export function startInterview(playbook: Asked, options: InterviewOptions): Interview {
  const { record = {}, cells = "json", histories = {}, key = null } = options;
  const { at: now } = playbook.decide(record, { now: options.now, cells, histories });
  return resumeInterview(playbook, { now, record, cells, histories, key, steps: [] });
}

/**
 * Goes on with an interview that was put away.
 *
 * @param playbook what it was begun with
 * @param state the `state` of the interview
 * @throws RecordError where the playbook is another one by now, and the record or an answer does not fit it
 *
 * @example
 * const playbook = await loadPlaybook({ source: "when ready then pitch project" });
 * const { state } = startInterview(playbook, { now: "2026-11-23T09:00:00Z" });
 * const kept = JSON.stringify(state);
 * resumeInterview(playbook, JSON.parse(kept)).answer(true).settled; // true
 */
export function resumeInterview(playbook: Asked, state: InterviewState): Interview {
  let before = moment(playbook, { ...state, steps: [] }, []);
  state.steps.forEach((step, index) => {
    const steps = state.steps.slice(0, index + 1);
    before = after(playbook, before, { ...state, steps }, step);
  });
  return before;
}

function after(
  playbook: Asked,
  before: Interview,
  state: InterviewState,
  step: InterviewState["steps"][number],
): Interview {
  const decision = decided(playbook, state);
  const changed = changes(before.decision, decision);
  return moment(playbook, state, [...before.steps, { ...step, changed }], decision);
}

function moment(
  playbook: Asked,
  state: InterviewState,
  steps: readonly InterviewStep[],
  decision = decided(playbook, state),
): Interview {
  const done = new Set(steps.map(({ fact }) => fact));
  const questions = decision.questions
    .filter(({ fact }) => !done.has(fact))
    .map((question) => questionOf(question, decision, playbook));
  const [question = null] = questions;

  function next(fact: string, answer: JsonValue): Interview {
    const step = { fact, answer };
    return after(playbook, self, { ...state, steps: [...state.steps, step] }, step);
  }

  const self: Interview = {
    state,
    question,
    questions,
    settled: question === null,
    decision,
    steps,
    answer(said, name) {
      const fact = factNamed(playbook, name ?? question?.fact);
      const value = typeof said === "string" ? typed(said, fact.type) : said;
      const cells = typeof value === "string" ? "text" : "json";
      return next(fact.name, playbook.answer(fact.name, value, { cells }));
    },
    skip: (name) => next(factNamed(playbook, name ?? question?.fact).name, null),
    back() {
      return steps.length === 0
        ? self
        : resumeInterview(playbook, { ...state, steps: state.steps.slice(0, -1) });
    },
  };
  return self;
}

/** A fact that was skipped first and answered later counts as answered, and the other way round. */
function decided(playbook: Asked, { record, steps, ...options }: InterviewState): Decision {
  const last = new Map(steps.map(({ fact, answer }) => [fact, answer]));
  const known = [...last].filter(([, answer]) => answer !== null);
  const skipped = [...last].filter(([, answer]) => answer === null).map(([fact]) => fact);
  return playbook.decide(record, { ...options, answers: Object.fromEntries(known), skipped });
}

function factNamed(playbook: Asked, name: string | undefined) {
  if (name === undefined) {
    throw new RangeError("Nothing is left to ask: name the fact that is answered.");
  }
  const { facts } = playbook.plan;
  const fact =
    facts.find((one) => fold(one.name) === fold(name)) ??
    facts.find((one) => fold(one.id) === fold(name));
  if (fact !== undefined) return fact;
  // Says which fact may have been meant, as for any record.
  playbook.answer(name, null);
  throw new RangeError(`"${name}" is no fact.`);
}
