import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { parse } from "csv-parse";

/** One invoice: when, in local time, and for how much in pounds. */
export interface Order {
  readonly at: string;
  readonly amount: number;
}

interface Line {
  readonly InvoiceNo: string;
  readonly Quantity: string;
  readonly UnitPrice: string;
  readonly InvoiceDate: string;
  readonly CustomerID: string;
}

interface Invoice {
  readonly at: string;
  /** In tenths of a penny, as prices have three decimals here and there. */
  mills: number;
}

/**
 * The orders of each customer, from a file with one line for each item: read as a stream, of which one number an invoice is kept.
 * Cancellations (invoices that begin with C) and lines without a customer are left out.
 */
export async function ordersByCustomer(
  file: string,
): Promise<ReadonlyMap<string, readonly Order[]>> {
  const customers = new Map<string, Map<string, Invoice>>();
  const lines = createReadStream(file)
    .pipe(createGunzip())
    .pipe(parse({ columns: true }));
  for await (const line of lines as AsyncIterable<Line>) {
    if (line.CustomerID === "" || line.InvoiceNo.startsWith("C")) continue;
    const mills = Math.round(Number(line.UnitPrice) * 1000) * Number(line.Quantity);
    const invoices = customers.get(line.CustomerID) ?? new Map<string, Invoice>();
    customers.set(line.CustomerID, invoices);
    const invoice = invoices.get(line.InvoiceNo);
    if (invoice === undefined) {
      invoices.set(line.InvoiceNo, { at: line.InvoiceDate.replace(" ", "T"), mills });
    } else invoice.mills += mills;
  }
  return new Map(
    [...customers].map(([customer, invoices]) => [
      customer,
      [...invoices.values()].map(({ at, mills }) => ({ at, amount: mills / 1000 })),
    ]),
  );
}
