import type { Days } from "./sentences.ts";

export interface Header {
  readonly title: string | null;
  readonly version: string | null;
  /** IANA zone; null is UTC. */
  readonly zone: string | null;
  /** The calendar that governs. */
  readonly calendar?: string | null;
  readonly valid: Days | null;
}
