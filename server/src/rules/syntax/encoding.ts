// Rule: a file that is not saved as UTF-8.
import { decode } from "../../text/decode.ts";
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";

export default defineRule({
  id: "syntax/encoding",
  severity: "warning",
  preset: "aanbevolen",
  kinds: "all",
  reads: "problems",
  title: { nl: "Niet bewaard als UTF-8", en: "Not saved as UTF-8" },
  messages: {
    default: {
      nl: "Dit bestand is bewaard als {encoding}. Bewaar het als UTF-8, anders gaan letters als é en ë verloren.",
      en: "This file is saved as {encoding}. Save it as UTF-8, otherwise letters such as é and ë get lost.",
    },
  },
  why: {
    nl: "Andere programma’s lezen het bestand als UTF-8 en maken van letters met een accent dan vreemde tekens.",
    en: "Other programs read the file as UTF-8 and turn letters with an accent into strange characters.",
  },
  how: {
    nl: 'In VS Code: klik rechtsonder op de codering, kies "Save with Encoding" en dan UTF-8.',
    en: 'In VS Code: click the encoding at the bottom right, choose "Save with Encoding" and then UTF-8.',
  },
  sources: [{ document: "YAML-1.2.2", place: "§5.2 (character encodings)" }],
  bad: { text: dossier("domein: Zorg en welzijn, coöperatie\n"), read: { decodeProblems: decode(Uint8Array.of(0x7a, 0xf6)).problems } },
  good: { text: dossier("domein: Zorg en welzijn, coöperatie\n") },
});
