// An Excel workbook as sheets of text.
import readXlsxFile from "read-excel-file/universal";
import type { Sheet } from "./table.ts";

/** Every sheet with its cells as people see them. @throws when the bytes are no workbook */
export async function xlsxSheets(bytes: Uint8Array): Promise<Sheet[]> {
  const sheets = await readXlsxFile(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(words)) }));
}

function words(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
