import type { Literal } from "../solver/sat.ts";
import type { GateTable } from "./gate-table.ts";

/** A variable; or a quantity, as what is left of minus one when its number is taken away. */
type Node = number;

const quantityNode = (quantity: number): Node => -1 - quantity;

/**
 * What a question depends on, among all that is encoded: the parts of its gates, and whatever a constraint joins to one of these or to a
 * quantity that one of them compares. An assignment of these alone is a part of one of all: gates follow from their parts, the
 * order of bounds is kept as they are assigned, and constraints leave room for what they are about whatever else is so.
 */
export class Influence {
  /** Of what constraints join: the nodes that are joined, which share their list. */
  private readonly groups = new Map<Node, Node[]>();
  /** By variable that compares a sum with a bound: the quantities of the sum. */
  private readonly measured = new Map<number, readonly Node[]>();
  /** By node: when it was last reached. */
  private readonly reached: number[] = [];
  private time = 0;

  /** A variable says that a sum of these is at most so much. */
  measures(variable: number, quantities: readonly number[]): void {
    this.measured.set(variable, quantities.map(quantityNode));
  }

  /** A constraint is about these. */
  joins(literals: readonly Literal[]): void {
    const [first, ...others] = literals.flatMap((literal) => {
      const variable = Math.abs(literal);
      return [variable, ...(this.measured.get(variable) ?? [])];
    });
    if (first === undefined) return;
    for (const other of others) this.join(first, other);
  }

  private join(one: Node, other: Node): void {
    const [left, right] = [this.groupOf(one), this.groupOf(other)];
    if (left === right) return;
    const [large, small] = left.length < right.length ? [right, left] : [left, right];
    for (const node of small) {
      large.push(node);
      this.groups.set(node, large);
    }
  }

  private groupOf(node: Node): Node[] {
    let group = this.groups.get(node);
    if (group === undefined) {
      group = [node];
      this.groups.set(node, group);
    }
    return group;
  }

  /** The variables that these depend on, themselves included. */
  of(literals: readonly Literal[], gates: GateTable): readonly number[] {
    this.time += 1;
    const found: number[] = [];
    const open: Node[] = [];
    for (const literal of literals) this.reach(Math.abs(literal), open);
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      const group = this.groups.get(node);
      if (group !== undefined) for (const one of group) this.reach(one, open);
      if (node < 0) continue;
      found.push(node);
      const end = gates.endOf(node);
      for (let at = gates.startOf(node); at < end; at += 1)
        this.reach(Math.abs(gates.partAt(at)), open);
      const quantities = this.measured.get(node);
      if (quantities !== undefined) for (const one of quantities) this.reach(one, open);
    }
    return found;
  }

  private reach(node: Node, open: Node[]): void {
    const at = node > 0 ? 2 * node : -2 * node - 1;
    if (this.reached[at] === this.time) return;
    while (this.reached.length <= at) this.reached.push(0);
    this.reached[at] = this.time;
    open.push(node);
  }
}
