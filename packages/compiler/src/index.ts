export { type CompileOptions, compile } from "./compile.ts";
export type { SourceFile } from "./places.ts";
