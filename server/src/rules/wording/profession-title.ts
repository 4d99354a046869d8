// Rule: one of many names for a profession.
import type { KnownDocument } from "../../model/document.ts";
import type { Ranged } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { replaceWith } from "../shared/fixes.ts";
import { mapOption } from "../shared/options.ts";
import { asListed, inCaseOf } from "../shared/words.ts";
import { WORDS } from "../words.ts";

export default defineRule({
  id: "wording/profession-title",
  severity: "hint",
  preset: "streng",
  kinds: ["beroepsprofiel", "kwalificatiedossier"],
  title: { nl: "Andere naam voor een beroep", en: "Another name for a profession" },
  messages: {
    default: { nl: '"{title}" is een van de vele namen voor dit beroep. De vakwereld kiest "{instead}"; zet andere namen bij `andereTitels`.', en: '"{title}" is one of many names for this profession. The field chooses "{instead}"; put other names under `andereTitels`.' },
  },
  why: { nl: "Eén beroep onder elf namen is voor burgers en werkgevers niet te volgen; het werkveld wenst eenduidigheid.", en: "One profession under eleven names cannot be followed by citizens and employers; the field wishes for uniformity." },
  how: { nl: "Gebruik de gekozen naam als titel. De namen zijn in te stellen met `namen`: elke naam met de naam die ervoor in de plaats komt.", en: "Use the chosen name as the title. The names can be set with `namen`: each name with the name that takes its place." },
  sources: [{ document: "APWMD-2012", place: "L1204-1218" }],
  fixable: "unsafe",
  defaultOptions: { namen: WORDS.titles },
  bad: { text: beroep("").replace("titel: Voorbeeldberoep", "titel: Wijkcoach") },
  good: { text: beroep("andereTitels: [wijkcoach]\n").replace("titel: Voorbeeldberoep", "titel: Sociaal werker") },
  check({ document, options }, report) {
    const names = mapOption(options, "namen");
    for (const title of titlesIn(document)) {
      const instead = names.get(asListed(title.value.trim()));
      if (instead === undefined || instead === "") continue;
      const written = inCaseOf(title.value, instead);
      report(title.span, { params: { title: title.value, instead: written }, fixes: replaceWith(document, title.span, [written]) });
    }
  },
});

function titlesIn(document: KnownDocument): Ranged<string>[] {
  const own = document.content.titel;
  return [...(own && "value" in own ? [own] : []), ...document.items.flatMap(({ kind, titel }) => (kind === "profiel" && titel ? [titel] : []))];
}
