// Rule: a professional profile that does not say whether it is broad or specialised.
import { defineRule } from "../rule.ts";
import { keyRule } from "../shared/missing.ts";

export default defineRule(keyRule({
  id: "content/orientation",
  preset: "streng",
  key: "orientatie",
  title: { nl: "Generalist of specialist?", en: "Generalist or specialist?" },
  message: { nl: "Dit profiel zegt niet of het een generalist of een specialist beschrijft. Zet het bij `orientatie`.", en: "This profile does not say whether it describes a generalist or a specialist. State it under `orientatie`." },
  why: { nl: "Zorg en welzijn hebben allebei nodig; twee bronnen vragen om daar duidelijk over te zijn.", en: "Care and welfare need both; two sources ask to be clear about it." },
  how: { nl: "Schrijf `orientatie: generalist` of `orientatie: specialist`.", en: "Write `orientatie: generalist` or `orientatie: specialist`." },
  sources: [{ document: "VJI-2014", place: "L2173-2174" }, { document: "GR-2014", place: "L1817-1848, L2179-2185" }],
  filled: "orientatie: specialist",
}));
