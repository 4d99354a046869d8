// Rule: a level of education that belongs to another kind of document.
import type { Ranged } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";
import { isHigher, isMbo } from "../shared/levels.ts";

export default defineRule({
  id: "levels/document-kind",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier", "opleidingsprofiel"],
  title: { nl: "Niveau past niet bij de soort document", en: "Level does not go with the kind of document" },
  messages: {
    default: {
      nl: "{level} is een mbo-niveau. Een mbo-opleiding beschrijf je in een kwalificatiedossier, niet in een opleidingsprofiel.",
      en: "{level} is an mbo level. An mbo programme is described in a kwalificatiedossier, not in an opleidingsprofiel.",
    },
    higher: {
      nl: "{level} is geen mbo-niveau. Een kwalificatiedossier is voor het mbo; gebruik voor deze opleiding een opleidingsprofiel.",
      en: "{level} is not an mbo level. A kwalificatiedossier is for mbo; use an opleidingsprofiel for this programme.",
    },
  },
  why: { nl: "Mbo en hoger onderwijs leggen hun opleidingen in een andere vorm vast, met andere codes en besluiten.", en: "Mbo and higher education record their programmes in another form, with other codes and decisions." },
  how: { nl: "Verbeter het niveau, of kies de andere soort document.", en: "Correct the level, or choose the other kind of document." },
  sources: [{ document: "APWMD-2012", place: "L1361-1363" }, { document: "ZIN-2016", place: "L1023-1025" }],
  bad: { text: opleiding("niveau: mbo-4\n") },
  good: { text: opleiding("niveau: hbo-bachelor\n") },
  check({ document }, report) {
    const isWrong = document.soort === "kwalificatiedossier" ? isHigher : isMbo;
    const look = (niveau: Ranged<string> | undefined): void => {
      if (niveau && isWrong(niveau.value)) report(niveau.span, { variant: isWrong === isHigher ? "higher" : "default", params: { level: niveau.value } });
    };
    look(document.header?.niveau);
    for (const item of document.items) if (item.kind === "profiel" || item.kind === "keuzedeel" || item.kind === "eindkwalificatie") look(item.niveau);
  },
});
