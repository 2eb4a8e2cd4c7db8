import type { Server } from "../../feature.ts";

/** Something that a client may have the server do. */
export interface Command {
  readonly name: string;
  /** Answers what the client gets; null where there is nothing, or where the arguments make no sense. */
  run(server: Server, args: readonly unknown[]): Promise<unknown>;
}

/** An argument that is an object, to be looked at field by field. */
export function fieldsOf(argument: unknown): { readonly [field: string]: unknown } {
  return typeof argument === "object" && argument !== null ? { ...argument } : {};
}
