// Rule: a common framework without its model, language or ordering.
import { andList, type Localized } from "../../text/localized.ts";
import { keySpan } from "../shared/places.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";

const PARTS: Readonly<Record<string, Localized>> = {
  model: { nl: "model (het mensbeeld, zoals biopsychosociaal)", en: "model (the view of people, such as biopsychosociaal)" },
  taal: { nl: "taal (zoals icf of positieve-gezondheid)", en: "taal (the language, such as icf or positieve-gezondheid)" },
  ordening: { nl: "ordening (het kader van de rollen)", en: "ordening (the framework of the roles)" },
};

export default defineRule({
  id: "meta/common-framework",
  severity: "information",
  preset: "streng",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel", "leertraject"],
  whenFinished: true,
  title: { nl: "Gemeenschappelijk kader niet compleet", en: "Common framework not complete" },
  messages: {
    default: {
      nl: "Bij gemeenschappelijkKader ontbreekt nog: {parts}. Vul het aan.",
      en: "gemeenschappelijkKader still lacks {parts}. Add it.",
    },
    none: {
      nl: "Dit document noemt geen gemeenschappelijk kader. Zet bij gemeenschappelijkKader het model, de taal en de ordening waar het naar werkt.",
      en: "This document names no common framework. Put at gemeenschappelijkKader the model, language and ordering that it works by.",
    },
  },
  why: { nl: "Opleidingen die model, taal en ordening delen, zijn op elkaar af te stemmen, van mbo tot bij- en nascholing.", en: "Programmes that share model, language and ordering can be attuned to each other, from mbo to continuing education." },
  how: { nl: "Schrijf bijvoorbeeld `gemeenschappelijkKader: { model: biopsychosociaal, taal: [icf], ordening: canmeds@bn2030 }`.", en: "Write for example `gemeenschappelijkKader: { model: biopsychosociaal, taal: [icf], ordening: canmeds@bn2030 }`." },
  sources: [{ document: "ZIN-2016", place: "L888-891, L905-907, L978-984" }],
  bad: { text: beroep("gemeenschappelijkKader: { ordening: canmeds@nl-verpleegkunde-2012 }\n") },
  good: { text: beroep("gemeenschappelijkKader: { model: biopsychosociaal, taal: [icf], ordening: canmeds@nl-verpleegkunde-2012 }\n") },
  check({ document }, report) {
    if ("uitbreiding" in document.content && document.content.uitbreiding) return;
    const common = document.header?.gemeenschappelijkKader;
    const key = document.root?.pairs.find((pair) => pair.key.text === "gemeenschappelijkKader")?.key;
    if (!key) {
      const span = document.items.length > 0 ? keySpan(document, "kaders", "titel") : undefined;
      if (span) report(span, { variant: "none" });
      return;
    }
    const missing = Object.keys(PARTS).filter((part) => !common?.node.pairs.some((pair) => pair.key.text === part));
    if (common && missing.length > 0) report(key.span, { params: { parts: andList(missing.map((part) => PARTS[part]!)) } });
  },
});
