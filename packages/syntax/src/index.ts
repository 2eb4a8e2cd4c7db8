export * from "./findings/definition.ts";
export * from "./findings/finding.ts";
export * from "./tree/actions.ts";
export * from "./tree/expressions.ts";
export * from "./tree/file.ts";
export * from "./tree/span.ts";
export * from "./tree/statements.ts";
export * from "./tree/types.ts";
