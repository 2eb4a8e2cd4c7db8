export const checking: {
  checkPlan: ((plan: { readonly [part: string]: unknown }) => void) | null;
} = { checkPlan: null };
