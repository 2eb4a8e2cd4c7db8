import { cedar } from "./cedar.ts";
import { handrail } from "./handrail.ts";
import { handrailPairs } from "./handrail-pairs.ts";
import type { Peer } from "./peer.ts";
import { z3 } from "./z3.ts";

/** The first is what the others are compared with. */
export const peers: readonly Peer[] = [handrail, handrailPairs, z3, cedar];
