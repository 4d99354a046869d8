// Rule: a work process without a description, result or behaviour.
import { valueOf } from "../../yaml/tree.ts";
import { andList } from "../../text/localized.ts";
import { defineRule } from "../rule.ts";
import { werkproces } from "../shared/examples.ts";
import { isFilled } from "../shared/missing.ts";

const PARTS = {
  omschrijving: { nl: "een omschrijving", en: "a description (`omschrijving`)" },
  resultaat: { nl: "een resultaat", en: "a result (`resultaat`)" },
  gedrag: { nl: "gedrag", en: "behaviour (`gedrag`)" },
} as const;

export default defineRule({
  id: "content/werkproces-incomplete",
  severity: "information",
  preset: "streng",
  kinds: ["kwalificatiedossier"],
  whenFinished: true,
  title: { nl: "Werkproces niet compleet", en: "Work process incomplete" },
  messages: {
    default: { nl: "Bij dit werkproces ontbreekt nog: {missing}. Vul het aan.", en: "This work process still lacks {missing}. Add it." },
  },
  why: { nl: "In gepubliceerde dossiers heeft elk werkproces een omschrijving, een resultaat en zichtbaar gedrag; zonder die drie kan een school er geen examen bij maken.", en: "In published files every work process has a description, a result and visible behaviour; without these three a school cannot make an exam for it." },
  how: { nl: "Vul aan wat ontbreekt, of zet het bij `perProfiel`.", en: "Add what is missing, or put it under `perProfiel`." },
  sources: [{ document: "FIELD", place: "§1.1, §1.3" }],
  bad: { text: werkproces(["titel: Overlegt", "omschrijving: Overlegt met de huisarts."]) },
  good: { text: werkproces(["titel: Overlegt", "omschrijving: Overlegt met de huisarts.", "resultaat: Iedereen weet wie wat doet.", "gedrag: [vraagt door]"]) },
  check({ document }, report) {
    for (const { kind, node, idSpan } of document.items) {
      if (kind !== "werkproces") continue;
      const perProfile = valueOf(node, "perProfiel");
      const additions = perProfile?.kind === "map" ? perProfile.pairs.map(({ value }) => value) : [];
      const missing = (Object.keys(PARTS) as (keyof typeof PARTS)[]).filter((key) => ![node, ...additions].some((holder) => isFilled(valueOf(holder, key))));
      if (missing.length > 0) report(idSpan, { params: { missing: andList(missing.map((key) => PARTS[key])) } });
    }
  },
});
