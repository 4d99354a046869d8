// What import, export and diff need a large library for, built into a bundle of its own (dist/office.js).
export { outlineDocx as docx } from "./export/docx.ts";
export { skosTurtle as skos } from "./export/skos.ts";
export { documentXlsx as xlsx, sheetsXlsx } from "./export/xlsx.ts";
export { csvSheet } from "./import/csv.ts";
export { xlsxSheets } from "./import/xlsx.ts";
