import type { Score } from "../playbook/scores.ts";
import { printName } from "./names.ts";
import type { Lines, Printing } from "./printing.ts";

export function scores(printing: Printing): readonly Lines[] {
  return printing.playbook.scores.map((score) => printScore(printing, score));
}

function printScore({ expressions, style }: Printing, { name, items, bands }: Score): Lines {
  const lines = items.map(({ word, points, when }) => {
    const start = `${word} ${expressions.print(points)}`;
    return when === null ? start : `${start} when ${expressions.print(when)}`;
  });
  const limited = bands.map((band) => {
    const end = band.below === null ? "" : ` below ${expressions.print(band.below)}`;
    return `${printName(band.name)}${end}`;
  });
  const last = bands.length === 0 ? [] : [`bands ${limited.join(", ")}`];
  return [`score ${printName(name)}`, ...style.shuffled([...lines, ...last])];
}
