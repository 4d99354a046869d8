// Rule: the same line twice in one list.
import { plain } from "../../text/nearest.ts";
import type { Span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { removal } from "../shared/fixes.ts";
import { perText, proseIn, type Prose } from "../shared/prose.ts";
import { quotable } from "../shared/texts.ts";
import { innerSpan } from "../../model/read.ts";

const LISTS: ReadonlySet<string> = new Set(["kennis", "inzicht", "vaardigheden", "houding", "gedrag", "criteria", "leerinhoud", "leerresultaten", "voorbehoudenHandelingen", "aanbevelingen"]);

export default defineRule({
  id: "content/duplicate-line",
  severity: "information",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel", "leertraject", "kennisbasis"],
  title: { nl: "Regel staat dubbel", en: "Line given twice" },
  messages: {
    default: { nl: '"{text}" staat hier al. Haal één van de twee weg.', en: '"{text}" stands here already. Remove one of the two.' },
  },
  why: { nl: "Een dubbele regel komt meestal van kopiëren; op de plaats ervan had misschien iets anders moeten staan.", en: "A line given twice mostly comes from copying; something else may have been meant in its place." },
  how: { nl: "Haal de tweede regel weg, of vervang hem door wat bedoeld was.", en: "Remove the second line, or replace it by what was meant." },
  sources: [{ document: "FIELD", place: "§1.3" }],
  fixable: "unsafe",
  bad: { text: beroep("bekwaamheden:\n  - id: luisteren\n    titel: Luistert\n    gedrag:\n      - Vraagt door\n      - Vat samen\n      - Vraagt door.\n") },
  good: { text: beroep("bekwaamheden:\n  - id: luisteren\n    titel: Luistert\n    gedrag:\n      - Vraagt door\n      - Vat samen\n") },
  check({ document }, report) {
    const first = new Map<string, Span>();
    let list: Pick<Prose, "key" | "item"> | undefined;
    for (const line of proseIn(document)) {
      const { key, node, span, item } = line;
      if (!LISTS.has(key)) continue;
      // Lists of one item follow each other in the text; another key or item is another list.
      if (list?.key !== key || list.item !== item) first.clear();
      list = line;
      const text = plainOf(line);
      const known = first.get(text);
      if (!known) first.set(text, span);
      else if (text !== "") {
        const edit = removal(document, innerSpan(node));
        const fixes = edit ? [{ title: { nl: "Haal deze regel weg", en: "Remove this line" }, safe: false, edits: [edit] }] : [];
        report(span, { params: { text: quotable(node.text) }, related: [{ span: known, message: { nl: "De eerste keer.", en: "The first time." } }], fixes });
      }
    }
  },
});

const plainOf = perText(({ node }) => plain(node.text));
