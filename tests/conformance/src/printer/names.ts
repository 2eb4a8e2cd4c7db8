import { needsBackticks } from "../generators/words.ts";

export function printName(name: string): string {
  return needsBackticks(name) ? `\`${name}\`` : name;
}

export function printText(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
