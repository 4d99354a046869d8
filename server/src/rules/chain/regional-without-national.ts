// Rule: a regional or institutional file that extends nothing, or one of the same reach.
import { textOf } from "../../model/read.ts";
import { valueOf } from "../../yaml/tree.ts";
import { defineRule } from "../rule.ts";
import { found, linksOf, nameOf } from "../shared/chain.ts";
import { opleiding } from "../shared/examples.ts";

const REACH = ["instelling", "regionaal", "landelijk"];

export default defineRule({
  id: "chain/regional-without-national",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["opleidingsprofiel", "beroepsprofiel", "leertraject"],
  title: { nl: "Regionaal bestand breidt niets uit", en: "Regional file extends nothing" },
  messages: {
    default: {
      nl: "Dit document geldt voor {reach}, maar er staat niet welk landelijk document het uitbreidt. Noem dat bij uitbreiding.",
      en: "This document holds for {reach}, but does not say which national document it extends. Name that at uitbreiding.",
    },
    order: {
      nl: "Dit document is {own}, maar breidt {source} uit, dat {reach} is. Een uitbreiding geldt voor minder instellingen dan wat zij uitbreidt.",
      en: "This document is {own}, but extends {source}, which is {reach}. An extension holds for fewer institutions than what it extends.",
    },
  },
  why: {
    nl: "Regionale en eigen profielen mogen toevoegen en verbijzonderen, maar rusten op de landelijke kern, zodat afgestudeerden vergelijkbaar zijn.",
    en: "Regional and own profiles may add and specify, but rest on the national core, so that graduates are comparable.",
  },
  how: { nl: "Schrijf `uitbreiding: id@versie`, of verander `reikwijdte`.", en: "Write `uitbreiding: id@version`, or change `reikwijdte`." },
  sources: [{ document: "APWMD-2012", place: "L1228-1232, L1428-1432" }],
  bad: { text: opleiding("reikwijdte: regionaal\neindkwalificaties:\n  - { id: ek-1, tekst: Werkt op grote afstand }\n") },
  good: { text: opleiding("reikwijdte: regionaal\nuitbreiding: op.landelijk@2026\neindkwalificaties:\n  - { id: ek-1, tekst: Werkt op grote afstand }\n") },
  check({ document, project }, report) {
    if (document.soort !== "opleidingsprofiel" && document.soort !== "beroepsprofiel" && document.soort !== "leertraject") return;
    const { reikwijdte, afgeleidVan } = document.content;
    const own = REACH.indexOf(reikwijdte?.value ?? "");
    if (!reikwijdte || own < 0) return;
    const links = found(linksOf(project, document), "uitbreiding");
    for (const { to, span } of links) {
      const reach = textOf(valueOf(to.document.root, "reikwijdte"))?.value ?? "";
      if (REACH.includes(reach) && own > REACH.indexOf(reach)) report(span, { variant: "order", params: { own: reikwijdte.value, source: nameOf(to.document), reach } });
    }
    const hasKey = document.root?.pairs.some(({ key }) => key.text === "uitbreiding") ?? false;
    // A track of one institution is its own; a programme or profile is a form of a national one.
    if (reikwijdte.value === "landelijk" || hasKey || document.soort === "leertraject" || afgeleidVan?.length || document.items.length === 0) return;
    // National profiles are made for mbo and hbo; a university or a provider of training makes its own.
    if (reikwijdte.value === "instelling" && !/^(mbo-|ad$|hbo-)/.test(document.header?.niveau?.value ?? "")) return;
    report(reikwijdte.span, { params: { reach: reikwijdte.value === "regionaal" ? { nl: "een regio", en: "a region" } : { nl: "één instelling", en: "one institution" } } });
  },
});
