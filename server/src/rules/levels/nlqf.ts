// Rule: an NLQF level that is not that of the level of education.
import type { Ranged } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";
import { replaceWith } from "../shared/fixes.ts";
import { NLQF_OF } from "../shared/levels.ts";

export default defineRule({
  id: "levels/nlqf",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel", "leertraject"],
  title: { nl: "NLQF-niveau past niet bij het niveau", en: "NLQF level does not go with the level" },
  messages: {
    default: { nl: "Bij {level} hoort NLQF-niveau {expected}, niet {found}. Pas een van de twee aan.", en: "{level} goes with NLQF level {expected}, not with {found}. Change one of the two." },
  },
  why: { nl: "Het NLQF maakt niveaus vergelijkbaar, ook met andere landen; elk diploma heeft er één plaats in.", en: "The NLQF makes levels comparable, also with other countries; each diploma has one place in it." },
  how: { nl: "Verbeter `nlqf` of `niveau`.", en: "Correct `nlqf` or `niveau`." },
  sources: [{ document: "FIELD", place: "§3 (NLQF)" }],
  fixable: "unsafe",
  bad: { text: opleiding("niveau: hbo-bachelor\nnlqf: 5\n") },
  good: { text: opleiding("niveau: hbo-bachelor\nnlqf: 6\n") },
  check({ document }, report) {
    const compare = (niveau: Ranged<string> | undefined, nlqf: Ranged<number> | undefined): void => {
      const expected = niveau && NLQF_OF.get(niveau.value);
      if (!nlqf || expected === undefined || nlqf.value === expected) return;
      report(nlqf.span, { params: { level: niveau!.value, expected, found: nlqf.value }, fixes: replaceWith(document, nlqf.span, [String(expected)]) });
    };
    compare(document.header?.niveau, document.header?.nlqf);
    if (document.soort === "kwalificatiedossier") for (const profiel of document.content.profielen ?? []) compare(profiel.niveau ?? document.header?.niveau, profiel.nlqf);
  },
});
