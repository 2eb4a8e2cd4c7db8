import { differenceBetween, type Region, standingsOf } from "@handrail/analysis";
import { type Decision, loadPlan, type Plan } from "@handrail/evaluator";
import { expect, it } from "vitest";
import { domain } from "../agreement/decisions.ts";
import { Draw } from "../agreement/draw.ts";
import { planOf } from "../testing/playbook.ts";
import { definitionsOf, drawPair } from "./pairs.ts";

// Playbooks of few facts with few values: both versions decide every situation, and the regions must hold exactly those that differ.

const pairs = Number(process.env.HANDRAIL_PAIRS ?? 60);
const seed = Number(process.env.HANDRAIL_SEED ?? 1);
const now = "2026-11-23T09:00:00Z";
const actions = ["call customer", "send offer", "pitch project", "write letter"];
const declarations = `fact ready is yes/no
fact waiting is yes/no
fact stage is step of discovery, evaluation, purchase
fact channel is one of human, digital
`;

type Facts = Readonly<Record<string, boolean | string | null>>;
const situations: readonly Facts[] = Object.entries(domain).reduce<readonly Facts[]>(
  (all, [name, values]) => all.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
  [{}],
);

/** What a decision says of an action, in full. */
function said({ recommendations, deferred, blocked, pending }: Decision, action: string): string {
  const made = [...recommendations, ...deferred]
    .filter((one) => one.action === action)
    .map((one) => [one.by, one.to, one.via, one.due, one.notVia, one.priority]);
  const stopped = blocked
    .filter((one) => one.action === action)
    .map((one) => [one.by, one.to, one.via, one.unknown.length === 0]);
  const isPending = pending.some((one) => one.action === action);
  return JSON.stringify([made.map(String).sort(), stopped.map(String).sort(), isPending]);
}

function inside(words: string, after: string): (facts: Facts) => boolean {
  const definitions = `${definitionsOf(after).join("\n")}\n`;
  const { fired } = loadPlan(
    planOf(`${declarations}${definitions}when ${words || "yes = yes"} then probe\n`),
  );
  return (facts) => fired(facts, { now }).length > 0;
}

/** Whether rules stand in a situation as a region says. */
function standing({ rules }: Region, decided: readonly Decided[]) {
  return rules.every(({ id, version, standing: wanted }) => {
    const state = ({ fired, pending }: Decided) =>
      fired.has(id) ? "true" : pending.has(id) ? "pending" : "false";
    const of = decided[version === "before" ? 0 : 1];
    if (of === undefined) throw new Error("not decided");
    return wanted.startsWith("not ") ? state(of) !== wanted.slice(4) : state(of) === wanted;
  });
}

const sentencesOf = (text: string) => text.split(/\n(?! )/).map((one) => one.trimEnd());

/** Sentences that mean the same in both: neither they nor what they speak of by name is another. */
function isShared([before, after]: readonly [string, string]): (sentence: string) => boolean {
  const known = new Set(sentencesOf(before));
  const own = new Set(definitionsOf(before));
  const others = definitionsOf(after)
    .filter((one) => !own.has(one))
    .map((one) => one.split(/\s/)[1] ?? "");
  return (one) => known.has(one) && !others.some((name) => one.includes(name));
}

/** The second playbook without rules and without the guardrails that the first does not have. */
function sharedGuardrails(pair: readonly [string, string]): string {
  const isKnown = isShared(pair);
  return sentencesOf(pair[1])
    .filter((one) => !one.startsWith("rule") && (!one.startsWith("never") || isKnown(one)))
    .join("\n");
}

/** The rules, by id, that both have and that recommend an action, in no choice. */
function sharedRules(pair: readonly [string, string], action: string) {
  const isKnown = isShared(pair);
  return sentencesOf(pair[1]).flatMap((one) => {
    const id = /^rule "(\w+)"\n/.exec(one)?.[1];
    return id !== undefined && isKnown(one) && one.includes(action) ? [id] : [];
  });
}

/** What guardrails do to an action, told by a rule that always recommends it. */
function guarding(text: string, action: string): (facts: Facts) => Region["guardrails"] {
  const { decide } = loadPlan(planOf(`${text}\nrule "always"\n  then ${action}\n`));
  return (facts) => {
    const blocked = decide(facts, { now }).blocked.find(
      (one) => one.action === action && one.via === null,
    );
    if (blocked === undefined) return "free";
    return blocked.unknown.length === 0 ? "blocked for certain" : "blocked until more is known";
  };
}

/** What is asked for by what decides about an action: its rules, with those of the choice that one of them stands in. */
function asking(text: string, action: string): (facts: Facts) => ReadonlySet<string> {
  const sentences = sentencesOf(text);
  const own = sentences.filter((one) => one.startsWith("rule") && one.includes(action));
  const isChosen = own.some((one) => one.includes(" for step"));
  const kept = sentences.filter(
    (one) =>
      !one.startsWith("rule") || own.includes(one) || (isChosen && one.includes(" for step")),
  );
  const { decide } = loadPlan(planOf(kept.join("\n")));
  return (facts) => new Set(decide(facts, { now }).questions.map(({ fact }) => fact));
}

interface Decided {
  readonly decision: Decision;
  readonly fired: ReadonlySet<string>;
  readonly pending: ReadonlySet<string>;
}

function deciding(plan: Plan, text: string): (facts: Facts) => Decided {
  const { decide, fired } = loadPlan(plan);
  // Without their choice, rules are pending where they are unknown.
  const alone = loadPlan(planOf(text.replaceAll(" for step", "")));
  return (facts) => {
    const { pending } = alone.decide(facts, { now });
    return {
      decision: decide(facts, { now }),
      fired: new Set(fired(facts, { now })),
      pending: new Set(pending.flatMap(({ rules }) => rules.map(({ id }) => id))),
    };
  };
}

it.each([
  ["few rules for an action", 8],
  ["many rules for an action", -1],
])(
  "the regions are exactly the situations that differ: %s",
  { timeout: 3_600_000 },
  (_, others) => {
    const draw = new Draw(seed);
    const tally = { pairs: 0, alike: 0, regions: 0, situations: 0, unclear: 0, asks: 0 };
    while (tally.pairs < pairs) {
      const pair = drawPair(draw);
      if (pair === null) continue;
      tally.pairs += 1;
      const [before, after] = pair.map((text) => planOf(text));
      if (before === undefined || after === undefined) throw new Error("no plans");
      const found = differenceBetween(before, after, { others });
      const [one, other] = [deciding(before, pair[0]), deciding(after, pair[1])];
      const decided = situations.map((facts) => [facts, one(facts), other(facts)] as const);
      if (found.none) tally.alike += 1;
      tally.unclear += found.unclear.length;
      for (const action of actions) {
        const differing = decided.filter(
          ([, left, right]) => said(left.decision, action) !== said(right.decision, action),
        );
        const regions = found.actions.find((of) => of.action === action)?.regions ?? [];
        const unclear = found.unclear.some((of) => of.action === action);
        const tests = regions.map(({ words }) => inside(words, pair[1]));
        const guard = guarding(sharedGuardrails(pair), action);
        const shared = sharedRules(pair, action);
        const stands = (index: number, [facts, left, right]: (typeof decided)[number]) => {
          const region = regions[index] as Region;
          const isSpoken = shared.some((id) => right.fired.has(id));
          return (
            standing(region, [left, right]) &&
            (region.spoken === null || region.spoken === isSpoken) &&
            (region.guardrails === null ||
              region.guardrails === guard(facts) ||
              (region.guardrails === "blocked" && guard(facts) !== "free"))
          );
        };
        const isIn = (index: number, one: (typeof decided)[number]) =>
          tests[index]?.(one[0]) === true && stands(index, one);
        // The same as it is asked of records.
        const { plans, holds } = standingsOf(before, after, [action]);
        const probes = [plans.before, plans.after, plans.guarded].map(loadPlan);
        const [asksOld, asksNew, guards] = probes;
        for (const one of decided) {
          if (regions.length === 0 || others >= 0) break;
          const [facts] = one;
          const told = {
            before: new Set(asksOld?.fired(facts, { now })),
            after: new Set(asksNew?.fired(facts, { now })),
            guarded: guards?.decide(facts, { now }) ?? { blocked: [] },
          };
          const asked = regions.map((region) => holds(action, region, told));
          expect([asked, pair]).toEqual([regions.map((_, index) => stands(index, one)), pair]);
        }
        const covered = decided.flatMap((one) =>
          regions.some((_, index) => isIn(index, one)) ? [one[0]] : [],
        );
        const expected = new Set(differing.map(([facts]) => facts));
        const wrong = covered.filter((facts) => !expected.has(facts));
        const missed = [...expected].filter((facts) => !covered.includes(facts));
        const shown = regions.map(({ words, rules, spoken, guardrails }) => [
          words,
          rules,
          spoken,
          guardrails,
        ]);
        expect({ action, shown, wrong, missed: unclear ? [] : missed, pair }).toEqual({
          action,
          shown,
          wrong: [],
          missed: [],
          pair,
        });
        if (found.none) expect(differing).toEqual([]);
        for (const [index, { example }] of regions.entries()) {
          expect(tests[index]?.(example.record as Facts)).toBe(true);
        }
        tally.regions += regions.length;
        tally.situations += differing.length;
      }
      for (const action of actions) {
        const [asksBefore, asksAfter] = pair.map((text) => asking(text, action));
        const asked = situations.map(
          (facts) => [facts, asksBefore?.(facts), asksAfter?.(facts)] as const,
        );
        for (const fact of Object.keys(domain)) {
          const regions = found.asks
            .filter((of) => of.fact === fact && of.actions.includes(action))
            .flatMap((of) => of.regions);
          const tests = regions.map(({ words }) => inside(words, pair[1]));
          const wrong: Facts[] = [];
          const missed: Facts[] = [];
          for (const [facts, old, own] of asked) {
            const told = regions.filter((_, index) => tests[index]?.(facts) === true);
            const [isOld, isOwn] = [old?.has(fact) === true, own?.has(fact) === true];
            const isTold = (when: string) => told.some((one) => one.asked === when);
            if (isOld === isOwn && told.some(({ alone }) => !alone)) wrong.push(facts);
            if (isOld && !isOwn && !isTold("before")) missed.push(facts);
            if (isOwn && !isOld && !isTold("after")) missed.push(facts);
            if ((isOld && !isOwn && isTold("after")) || (isOwn && !isOld && isTold("before")))
              wrong.push(facts);
          }
          const unclear = found.unclear.some(
            (of) => of.action === action && of.reason.includes(`“${fact}”`),
          );
          expect({ fact, action, regions, wrong, missed: unclear ? [] : missed, pair }).toEqual({
            fact,
            action,
            regions,
            wrong: [],
            missed: [],
            pair,
          });
          for (const { asked: when, example } of regions) {
            const [old, own] = [asksBefore, asksAfter].map((asks) =>
              asks?.(example.record as Facts).has(fact),
            );
            expect([old, own]).toEqual([when === "before", when === "after"]);
          }
          tally.asks += regions.length;
        }
      }
      if (found.none)
        for (const [facts, left, right] of decided)
          expect([facts, right.decision.questions]).toEqual([facts, left.decision.questions]);
    }
    console.log(JSON.stringify(tally));
    expect(tally.alike).toBeGreaterThan(0);
    expect(tally.regions).toBeGreaterThan(pairs);
    expect(tally.unclear).toBeLessThan(pairs / 2);
  },
);
