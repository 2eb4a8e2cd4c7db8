import type { PlanGuardrail, PlanRecommendation, PlanRole, PlanRule } from "@handrail/evaluator";
import type { Encoding } from "../encoding/scope.ts";
import { knownOf } from "../encoding/tables.ts";
import type { Literal } from "../solver/sat.ts";
import type { Inputs, Lacking } from "./lacking.ts";
import type { Recommended } from "./recommended.ts";
import { covers, isActive, statementTruth } from "./statements.ts";

/** A guardrail that blocks a recommendation, and what could lift it. */
interface Blocker {
  readonly blocks: Literal;
  /** Nothing can. */
  readonly certainly: Literal;
  readonly lifting: Inputs;
}

/** Which facts are asked for, for whose sake: what pending rules and guardrails lack. Questions for the sake of limits are not followed. */
export class Asked {
  private readonly encoding: Encoding;
  private readonly recommended: Recommended;
  private readonly lacking: Lacking;
  private readonly blockers = new Map<string, readonly Blocker[]>();
  private readonly choices: ReadonlyMap<PlanRule, readonly PlanRule[]>;

  constructor(encoding: Encoding, recommended: Recommended, lacking: Lacking) {
    this.encoding = encoding;
    this.recommended = recommended;
    this.lacking = lacking;
    const { choices, rules } = encoding.plan;
    this.choices = new Map(
      choices.flatMap((choice) => {
        const members = choice.rules.flatMap((index) => rules[index] ?? []);
        return members.map((rule) => [rule, members] as const);
      }),
    );
  }

  /** What a rule lacks for the sake of one of its actions; and what the guardrails lack that block it. */
  of(rule: PlanRule, one: PlanRecommendation): readonly Inputs[] {
    const { gates } = this.encoding;
    const open = this.lacking.where(-this.isShut(one.action), this.lackedBy(rule));
    const blockers = this.blockersOf(one);
    const isOpen = gates.and(
      this.recommended.speaks(rule),
      ...blockers.map(({ certainly }) => -certainly),
    );
    return [
      open,
      ...blockers.map(({ blocks, lifting }) =>
        this.lacking.where(gates.and(isOpen, blocks), lifting),
      ),
    ];
  }

  /** A guardrail blocks the action for certain, whatever the medium. */
  private isShut(action: number): Literal {
    const { gates } = this.encoding;
    return gates.or(
      ...this.covering(action).flatMap((guardrail) =>
        guardrail.via === null
          ? [gates.and(this.holds(guardrail), -this.lacking.to(guardrail.when, false).can)]
          : [],
      ),
    );
  }

  /** What a rule lacks that is pending, by itself or since one before it in its choice is open. */
  private lackedBy(rule: PlanRule): Inputs {
    const { gates } = this.encoding;
    const own = this.lackedByItself(rule);
    const members = this.choices.get(rule);
    if (members === undefined) return own;
    const before = members.slice(0, members.indexOf(rule));
    const noneIn = gates.and(...before.map((other) => -this.isIn(other)));
    const held = this.lacking.any(before.map((other) => this.lackedByOpen(other)));
    return this.lacking.any([
      this.lacking.where(noneIn, own),
      this.lacking.where(gates.and(noneIn, this.isIn(rule)), held),
    ]);
  }

  private lackedByItself(rule: PlanRule): Inputs {
    return this.lacking.where(isActive(rule, this.encoding), this.lacking.of(rule.when));
  }

  private isIn(rule: PlanRule): Literal {
    const { gates } = this.encoding;
    const free = rule.then.map((one) => -this.recommended.guardrails.blocked(one));
    return gates.and(statementTruth(rule, this.encoding).yes, gates.or(...free));
  }

  private lackedByOpen(rule: PlanRule): Inputs {
    const { gates } = this.encoding;
    const { yes, no } = statementTruth(rule, this.encoding);
    const verdicts = rule.then.map((one) => {
      const blockers = this.blockersOf(one);
      return { blockers, possible: gates.and(...blockers.map(({ certainly }) => -certainly)) };
    });
    const isOpen = gates.and(
      -no,
      -this.isIn(rule),
      gates.or(...verdicts.map(({ possible }) => possible)),
    );
    const blocked = verdicts.flatMap(({ blockers, possible }) =>
      blockers.map(({ blocks, lifting }) =>
        this.lacking.where(gates.and(isOpen, yes, possible, blocks), lifting),
      ),
    );
    return this.lacking.any([this.lacking.where(isOpen, this.lackedByItself(rule)), ...blocked]);
  }

  private blockersOf(one: PlanRecommendation): readonly Blocker[] {
    const key = `${one.action} ${JSON.stringify(one.via)}`;
    const found = this.blockers.get(key);
    if (found !== undefined) return found;
    const { gates } = this.encoding;
    const blockers = this.covering(one.action).map((guardrail): Blocker => {
      const blocks = this.recommended.guardrails.blocks(guardrail, one);
      const { can, inputs } = this.lacking.to(guardrail.when, false);
      const media = guardrail.via === null ? [] : this.openMedia(guardrail.via, one.via);
      const open = gates.or(...media.map(({ unknown }) => unknown));
      return {
        blocks,
        certainly: gates.and(blocks, -can, -open),
        lifting: this.lacking.any([inputs, ...media.map((medium) => medium.inputs)]),
      };
    });
    this.blockers.set(key, blockers);
    return blockers;
  }

  /** The media of which it is unknown which they are: the recommendation's, else the guardrail's. */
  private openMedia(guarded: PlanRole, via: PlanRole | null) {
    const { gates } = this.encoding;
    const media: { readonly unknown: Literal; readonly inputs: Inputs }[] = [];
    let others: Literal = gates.always;
    for (const role of [via, guarded]) {
      if (role === null || "text" in role) continue;
      const unknown = -knownOf(this.encoding.value(role.expression, null), gates);
      const open = gates.and(others, unknown);
      media.push({
        unknown: open,
        inputs: this.lacking.where(open, this.lacking.of(role.expression)),
      });
      others = gates.and(others, -unknown);
    }
    return media;
  }

  private covering(action: number): readonly PlanGuardrail[] {
    const { actions, guardrails } = this.encoding.plan;
    const known = actions[action];
    return known === undefined
      ? []
      : guardrails.filter((guardrail) => covers(guardrail.covers, known, action));
  }

  private holds(guardrail: PlanGuardrail): Literal {
    return -statementTruth(guardrail, this.encoding).no;
  }
}
