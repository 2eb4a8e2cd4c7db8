import type { PlanLimit } from "@handrail/evaluator";
import { isActive } from "../../decisions/statements.ts";
import type { Encoder } from "../../encoding/encoder.ts";
import { constantly, difference, whole } from "../../encoding/linear.ts";
import { atLeast } from "../../encoding/points.ts";
import type { Encoding } from "../../encoding/scope.ts";
import type { NumberValue } from "../../encoding/value.ts";
import type { Literal } from "../../solver/sat.ts";
import type { Counters } from "./counters.ts";
import type { Made } from "./made.ts";
import { isBelow, limitsOn, type Passage } from "./passing.ts";

/** How many recommendations stand before the one that is asked about, in both versions: a number that is any there can be. */
export class Place {
  private readonly encoder: Encoder;
  private readonly all: readonly Made[];
  private readonly most: number;
  private place: NumberValue | null = null;

  /**
   * @param all what both versions recommend alike
   * @param most beyond which it does not matter
   */
  constructor(encoder: Encoder, all: readonly Made[], most: number) {
    this.encoder = encoder;
    this.all = all;
    this.most = most;
  }

  get value(): NumberValue {
    if (this.place !== null) return this.place;
    const { gates, numbers } = this.encoder;
    const place = numbers.free("count", gates.always);
    this.place = place;
    const all = this.all.map(({ made }) => made);
    const units = all.map(() => 1);
    numbers.book.limit(difference(place.sum(), constantly(whole(all.length - 1))));
    for (let needed = 1; needed <= Math.min(this.most, all.length - 1); needed += 1)
      gates.implies(
        numbers.below(constantly(whole(needed)), place.sum(), false),
        // Those before it, and itself.
        atLeast(gates, all, units, needed + 1),
      );
    return place;
  }
}

/**
 * What the only limit of a version lets pass of many recommendations: what stands before one passes, as long as there is room, so that
 * its place says how much of the room is taken.
 */
export class Standing implements Passage {
  private readonly encoding: Encoding;
  private readonly counters: Counters;
  private readonly place: Place;

  constructor(encoding: Encoding, counters: Counters, place: Place) {
    this.encoding = encoding;
    this.counters = counters;
    this.place = place;
  }

  limitsOn(one: Made): readonly PlanLimit[] {
    return limitsOn(one, this.encoding.plan);
  }

  passes(one: Made): Literal {
    const rooms = this.limitsOn(one).map((limit) => this.hasRoom(limit));
    return this.encoding.gates.and(one.made, ...rooms);
  }

  hasRoom(limit: PlanLimit): Literal {
    const { gates } = this.encoding;
    const before = this.place.value.sum();
    return gates.or(
      -isActive(limit, this.encoding),
      isBelow(limit, before, limit.count, this.counters, this.encoding),
    );
  }

  taken(_limit: PlanLimit, _one: Made, needed: number): Literal {
    const before = this.place.value.sum();
    return this.encoding.numbers.below(constantly(whole(needed)), before, false);
  }
}
