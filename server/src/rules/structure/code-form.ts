// Rule: a code that is no code.
import { defineRule } from "../rule.ts";
import type { Item } from "../../model/item.ts";
import { exampleCode, expectedStart, hasCode, isCode, isOfKind } from "../shared/codes.ts";
import { dossier } from "../shared/examples.ts";
import { replaceWith } from "../shared/fixes.ts";
import { kindName } from "../shared/kinds.ts";

export default defineRule({
  id: "structure/code-form",
  severity: "error",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier"],
  title: { nl: "Dit is geen code", en: "This is not a code" },
  messages: {
    default: {
      nl: '"{code}" is geen code. De code van {kind} ziet eruit als "{example}".',
      en: '"{code}" is not a code. The code of {kind} looks like "{example}".',
    },
    near: {
      nl: '"{code}" is geen code. Schrijf "{near}".',
      en: '"{code}" is not a code. Write "{near}".',
    },
  },
  why: {
    nl: "Scholen, examens en roosters verwijzen naar deze codes; andere programma's herkennen alleen de vaste vorm.",
    en: "Schools, exams and timetables refer to these codes; other programs recognise only the fixed form.",
  },
  how: { nl: "Schrijf B1, P1, B1-K1, B1-K1-W1 of K0999, met hoofdletters en streepjes.", en: "Write B1, P1, B1-K1, B1-K1-W1 or K0999, with capitals and hyphens." },
  sources: [{ document: "FIELD", place: "§1.1" }],
  fixable: "unsafe",
  bad: { text: dossier(`
basisdeel:
  code: B1
  kerntaken:
    - code: b1 k1
      titel: Biedt zorg
`) },
  good: { text: dossier(`
basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      titel: Biedt zorg
`) },
  check({ document }, report) {
    let taken: ReadonlySet<string> | undefined;
    for (const item of document.items) {
      if (!hasCode(item) || item.id === "" || (isCode(item.id) && (isOfKind(item) || item.kind !== "keuzedeel"))) continue;
      taken ??= new Set(document.items.map(({ id }) => id));
      const near = [tidied(item.id), placed(item)].find((code) => isCode(code) && !taken!.has(code));
      const params = { code: item.id, kind: kindName(item.kind), example: exampleCode(item), near: near ?? "" };
      if (near !== undefined) report(item.idSpan, { variant: "near", params, fixes: replaceWith(document, item.idSpan, [near]) });
      else report(item.idSpan, { params });
    }
  },
});

/** The code in the place of only its last part: `B1-K2` for `K2`, `2` or `kerntaak 2` in `B1`. */
function placed(item: Item): string {
  const number = /^\p{L}{0,12}[\s.-]{0,3}(\d{1,3})$/u.exec(item.id)?.[1];
  const start = expectedStart(item);
  return number === undefined || start === undefined ? "" : `${start}${Number(number)}`;
}

/** The code that someone may have meant: capitals, hyphens between the parts and nothing else. */
function tidied(code: string): string {
  return code.toUpperCase().replace(/[^A-Z0-9]+/g, "").replace(/(\d)(?=[KW]\d)/g, "$1-");
}
