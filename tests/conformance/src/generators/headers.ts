import type { Header } from "../playbook/headers.ts";
import type { Draw } from "./draw.ts";
import { validDays } from "./sentences.ts";

/** @param zone for `zone`, if the header says any */
export function header(draw: Draw, zone: string | null): Header {
  return {
    title: draw.pick(["Base", "Größe & Co", 'The "best"']),
    version: draw.maybe(50, () => draw.pick(["1.0.0", "2.10.3"])),
    zone: zone === null ? null : draw.maybe(85, () => zone),
    valid: draw.maybe(12, () => validDays(draw)),
  };
}
