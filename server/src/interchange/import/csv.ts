// A CSV file as a sheet, whatever its separator.
import Papa from "papaparse";
import type { Sheet } from "./table.ts";

/** Comma, semicolon and tab are told apart by the text itself. */
export function csvSheet(text: string): Sheet {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ""), { skipEmptyLines: false, delimitersToGuess: [";", ",", "\t", "|"] });
  return { name: "csv", rows: data.map((row) => row.map(String)) };
}
