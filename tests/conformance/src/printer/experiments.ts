import { printName, printText } from "./names.ts";
import { type Lines, line, type Printing } from "./printing.ts";

export function experiments({ playbook, style }: Printing): readonly Lines[] {
  return playbook.experiments.map(({ name, subject, salt, variants }) => {
    const shares = variants.map((one) => `${printName(one.name)} ${one.share}%`);
    const splits = style.chance(30) ? shares : [shares.join(", ")];
    const salted = line(salt, (text) => `salt ${printText(text)}`);
    const head = `experiment ${printName(name)} splits ${printName(subject)}`;
    return [head, ...(style.chance(50) ? [...splits, ...salted] : [...salted, ...splits])];
  });
}
