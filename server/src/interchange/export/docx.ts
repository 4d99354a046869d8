// An outline as a Word document, for a committee that reads and comments there.
import { AlignmentType, BorderStyle, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import { legal } from "../../text/legal.ts";
import type { Block, Outline } from "./outline.ts";

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4, HeadingLevel.HEADING_5] as const;
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const BORDERS = { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER } as const;
/** Share of the width that the name of a fact takes. */
const LABEL_WIDTH = 32;
/** White above a heading by its level, in twentieths of a point. */
const ABOVE = [360, 300, 240, 200, 160] as const;

/** The bytes of a .docx with real headings, so that Word can make a table of contents of it. */
export async function outlineDocx({ title, subtitle, language, blocks }: Outline): Promise<Uint8Array> {
  const document = new Document({
    title: legal(title),
    creator: "bekwaam",
    styles: { default: { document: { run: { font: "Calibri", size: 22, language: { value: language === "nl" ? "nl-NL" : "en-GB" } } } } },
    sections: [{
      footers: { default: footer(title, subtitle) },
      children: [
        new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
        new Paragraph({ children: [run(subtitle, { italics: true })] }),
        ...blocks.flatMap(parts),
      ],
    }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** What one holds when a page lies loose, and its number. */
function footer(title: string, subtitle: string): Footer {
  const small = { size: 16, color: "595959" };
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ ...small, children: [legal(`${title} · ${subtitle} · `), PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] })] })] });
}

function parts(block: Block): (Paragraph | Table)[] {
  switch (block.type) {
    case "heading":
      return [new Paragraph({ heading: LEVELS[block.level - 2] ?? HeadingLevel.HEADING_5, keepNext: true, spacing: { before: ABOVE[block.level - 2] ?? 160, after: 60 }, children: [run(block.text)] })];
    case "facts":
      return [new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, borders: { ...BORDERS, insideHorizontal: NO_BORDER, insideVertical: NO_BORDER }, rows: block.facts.map(({ label, value }) => new TableRow({ children: [cell(label, LABEL_WIDTH, true), cell(value, 100 - LABEL_WIDTH, false)] })) })];
    case "list":
      return [...labelled(block.label), ...block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: [run(item.replace(/\s+/g, " "))] }))];
    default:
      return [...labelled(block.label), ...block.text.trim().split(/\n{2,}/).map((text) => new Paragraph({ spacing: { after: 120 }, children: lines(text) }))];
  }
}

function labelled(label: string): Paragraph[] {
  return label === "" ? [] : [new Paragraph({ keepNext: true, spacing: { before: 120 }, children: [run(label, { bold: true })] })];
}

function cell(text: string, width: number, bold: boolean): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.PERCENTAGE }, borders: BORDERS, children: [new Paragraph({ children: [run(text, { bold })] })] });
}

/** Lines of one paragraph stay lines. Word refuses a file with characters that XML has no place for. */
function lines(text: string): TextRun[] {
  return text.split("\n").map((line, index) => new TextRun({ text: legal(line), ...(index > 0 && { break: 1 }) }));
}

function run(text: string, style: { bold?: boolean; italics?: boolean } = {}): TextRun {
  return new TextRun({ text: legal(text), ...style });
}
