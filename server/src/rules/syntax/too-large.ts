// Rule: a file that is larger than is safe to read.
import { DEFAULT_LIMITS } from "../../text/guards.ts";
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";

export default defineRule({
  id: "syntax/too-large",
  severity: "error",
  preset: "aanbevolen",
  kinds: "all",
  reads: "problems",
  title: { nl: "Bestand te groot", en: "File too large" },
  messages: {
    default: {
      nl: "Dit bestand is te groot ({size} tekens; hoogstens {limit}) en is niet gelezen. Splits het in meer documenten.",
      en: "This file is too large ({size} characters; at most {limit}) and was not read. Split it into several documents.",
    },
    parts: {
      nl: "Dit bestand heeft te veel regels en komma’s (samen {count}; hoogstens {limit}) en is niet gelezen. Splits het in meer documenten.",
      en: "This file has too many lines and commas ({count} together; at most {limit}) and was not read. Split it into several documents.",
    },
  },
  why: {
    nl: "Een echt dossier is tien tot twintig keer zo klein. Zo’n groot bestand zou de editor laten hangen.",
    en: "A real file is ten to twenty times smaller. A file of this size would make the editor hang.",
  },
  how: {
    nl: "Kijk of dit wel het goede bestand is, en verdeel de inhoud anders over meer documenten. Moet het echt zo groot, zet dan in `bekwaam.config.yaml` bij `limieten` een hoger getal bij `tekens` (of, bij te veel regels en komma’s, bij `onderdelen`).",
    en: "Check that this is the right file; otherwise divide its content over several documents. If it has to be this large, put a higher number at `tekens` (or, for too many lines and commas, at `onderdelen`) under `limieten` in `bekwaam.config.yaml`.",
  },
  sources: [{ document: "docs/architecture.md", place: "What a file may hold" }],
  bad: { text: dossier("status: concept\n"), read: { limits: { ...DEFAULT_LIMITS, length: 40 } } },
  good: { text: dossier("status: concept\n") },
});
