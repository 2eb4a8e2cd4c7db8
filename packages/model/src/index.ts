export type * from "./linked/action.ts";
export type * from "./linked/expression.ts";
export type * from "./linked/playbook.ts";
export type * from "./linked/test.ts";
export type * from "./model.ts";
export type * from "./types/type.ts";
export type * from "./workspace/content.ts";
