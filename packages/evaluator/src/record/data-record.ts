/** One situation as data: facts by name, histories by name as arrays of objects. Keys are matched by their letters and digits; a missing field is not known. */
export type DataRecord = { readonly [field: string]: unknown };
