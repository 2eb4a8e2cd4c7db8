export { decisionSchema } from "../decision/schema.ts";
