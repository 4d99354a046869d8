// The formats of `export` that need a large library, built into a bundle of their own (dist/office.js).
export { outlineDocx as docx } from "./export/docx.ts";
export { skosTurtle as skos } from "./export/skos.ts";
export { rowsXlsx as xlsx } from "./export/xlsx.ts";
