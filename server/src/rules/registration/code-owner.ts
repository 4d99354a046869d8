// Rule: a code of conduct without its owner or version.
import { defineRule } from "../rule.ts";
import { andList } from "../../text/localized.ts";
import { beroep } from "../shared/examples.ts";
import { isBlank, nameSpan } from "../shared/objects.ts";

export default defineRule({
  id: "registration/code-owner",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["beroepsprofiel"],
  title: { nl: "Beroepscode zonder eigenaar of versie", en: "Code of conduct without owner or version" },
  messages: {
    default: {
      nl: "Vul bij deze beroepscode ook in: {keys}. Zonder dat weet niemand van wie de code is en welke tekst geldt.",
      en: "Fill in at this code of conduct: {keys}. Without that nobody knows whose code it is and which text holds.",
    },
  },
  why: { nl: "Een beroepscode is van een vereniging en verandert. Wie eraan gebonden is, moet weten aan welke tekst.", en: "A code of conduct belongs to an association and changes. Who is bound by it must know by which text." },
  how: { nl: "Vul bij `beroepscode` in: `eigenaar` en `versie`.", en: "Fill in at `beroepscode`: `eigenaar` and `versie`." },
  sources: [{ document: "APWMD-2012", place: "L1841" }],
  bad: { text: beroep(`
registratie:
  regime: vrijwillig
  beroepscode: { naam: Code Voorbeeld }
  tuchtrecht: geen
`) },
  good: { text: beroep(`
registratie:
  regime: vrijwillig
  beroepscode: { naam: Code Voorbeeld, eigenaar: Vereniging Voorbeeld, versie: "2022" }
  tuchtrecht: geen
`) },
  check({ document }, report) {
    const code = document.soort === "beroepsprofiel" ? document.content.registratie?.beroepscode : undefined;
    if (!code || isBlank(code.naam) || code.naam?.value === "geen") return;
    const missing = (["eigenaar", "versie"] as const).filter((key) => !code.node.pairs.some((pair) => pair.key.text === key));
    if (missing.length > 0) report(nameSpan(code), { params: { keys: andList(missing) } });
  },
});
