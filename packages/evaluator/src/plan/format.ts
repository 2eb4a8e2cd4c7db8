/** What a plan says that it is, and by which version of the format. */
export const format = "handrail-plan";
export const schema = 1;
