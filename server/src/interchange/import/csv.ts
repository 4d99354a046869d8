// A CSV file as a sheet, whatever its separator.
import Papa from "papaparse";
import type { Sheet } from "./table.ts";

const SEPARATORS = [";", ",", "\t", "|"];

/** Comma, semicolon, tab and bar are told apart by the text itself. */
export function csvSheet(text: string): Sheet {
  const table = text.replace(/^\ufeff/, "");
  const { data } = Papa.parse<string[]>(table, { skipEmptyLines: false, delimiter: separatorOf(table) });
  return { name: "csv", rows: data.map((row) => row.map(String)) };
}

/** The separator by which the first rows have about as many cells each; where that is not clear the one that occurs most. */
function separatorOf(table: string): string {
  const { meta, errors } = Papa.parse<string[]>(table, { skipEmptyLines: "greedy", preview: 50, delimitersToGuess: SEPARATORS });
  if (!errors.some(({ type }) => type === "Delimiter")) return meta.delimiter;
  const start = table.slice(0, 10_000).replace(/"[^"]*"/g, "");
  const count = (separator: string): number => start.split(separator).length;
  return SEPARATORS.reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}
