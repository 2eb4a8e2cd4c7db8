import { type Content, conditionsAlone, type Name, type Situation } from "@handrail/analysis";
import type { Plan, PlanRule } from "@handrail/evaluator";
import { type Evaluator, loadOwnPlan, RecordError } from "@handrail/evaluator/all";

/** The places of a plan's rules, by what their conditions say. */
type Rules = ReadonlyMap<Name, readonly number[]>;

/** What is known of a situation that was looked at before, maybe by another plan. */
interface Seen {
  /** The conditions that were looked at. */
  readonly among: Rules;
  /** Those of them that were true. */
  readonly held: ReadonlySet<Name>;
}

const seen = new WeakMap<Situation, Seen>();
const nothing: Seen = { among: new Map(), held: new Set() };

/**
 * The rules that are true in a situation. Of a situation that is kept, as the answers to questions are, only conditions are looked at that
 * were in no plan that it was looked at by: after an edit they are few, and situations many.
 *
 * @param situation only asked about with plans in which its facts, and all that they depend on, are the same
 */
export function firedIn(plan: Plan, content: Content, situation: Situation): readonly string[] {
  const now = rulesOf(plan, content);
  const before = seen.get(situation) ?? nothing;
  const after = before.among === now ? before : lookedAt(plan, content, situation, now, before);
  seen.set(situation, after);
  const places = [...after.held].flatMap((condition) => now.get(condition) ?? []);
  return places.sort((left, right) => left - right).flatMap((place) => plan.rules[place]?.id ?? []);
}

function lookedAt(
  plan: Plan,
  content: Content,
  situation: Situation,
  now: Rules,
  before: Seen,
): Seen {
  const held = [...before.held].filter((condition) => now.has(condition));
  const fired = addedTo(before.among, now, plan, content).firedIn(situation);
  return { among: now, held: new Set([...held, ...fired]) };
}

/** The conditions that one plan has and another had not. */
interface Added {
  firedIn(situation: Situation): readonly Name[];
}

/** Known as long as what is now is known as a whole: the situations, which last longer, hold on to its rules. */
const addedNow = new WeakMap<Content, WeakMap<Rules, Added>>();

function addedTo(before: Rules, now: Rules, plan: Plan, content: Content): Added {
  const known = addedNow.get(content) ?? new WeakMap<Rules, Added>();
  addedNow.set(content, known);
  const found = known.get(before) ?? added(before, now, plan);
  known.set(before, found);
  return found;
}

function added(before: Rules, now: Rules, plan: Plan): Added {
  const byId = new Map<string, Name>();
  const rules: PlanRule[] = [];
  for (const [condition, places] of now) {
    const rule = before.has(condition) ? undefined : plan.rules[places[0] ?? 0];
    if (rule === undefined) continue;
    rules.push(rule);
    byId.set(rule.id, condition);
  }
  if (rules.length === 0) return { firedIn: () => [] };
  const evaluator = loadOwnPlan(conditionsAlone(plan, rules));
  return {
    firedIn: (situation) => idsFired(evaluator, situation).flatMap((id) => byId.get(id) ?? []),
  };
}

const byContent = new WeakMap<Content, Rules>();

function rulesOf(plan: Plan, content: Content): Rules {
  const known = byContent.get(content);
  if (known !== undefined) return known;
  const found = new Map<Name, number[]>();
  for (const [place, rule] of plan.rules.entries()) {
    const condition = content.condition(rule);
    const places = found.get(condition);
    if (places === undefined) found.set(condition, [place]);
    else places.push(place);
  }
  byContent.set(content, found);
  return found;
}

function idsFired({ fired }: Evaluator, { record, now }: Situation): readonly string[] {
  try {
    return fired({ ...record }, { now });
  } catch (error) {
    if (error instanceof RecordError) return [];
    throw error;
  }
}
