// Rule: an EPA without knowledge, skills, behaviour or roles.
import { valueOf } from "../../yaml/tree.ts";
import { andList } from "../../text/localized.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { isFilled } from "../shared/missing.ts";

const PARTS = {
  kennis: { nl: "kennis", en: "knowledge (`kennis`)" },
  vaardigheden: { nl: "vaardigheden", en: "skills (`vaardigheden`)" },
  gedrag: { nl: "gedrag", en: "behaviour (`gedrag`)" },
  rollen: { nl: "rollen", en: "roles (`rollen`)" },
} as const;

export default defineRule({
  id: "content/epa-incomplete",
  severity: "information",
  preset: "streng",
  kinds: ["beroepsprofiel", "opleidingsprofiel", "leertraject"],
  whenFinished: true,
  title: { nl: "EPA niet compleet", en: "EPA incomplete" },
  messages: {
    default: { nl: "Bij deze EPA ontbreekt: {missing}. Vul het aan, of noem de bekwaamheden waar het bij staat.", en: "This EPA lacks: {missing}. Add it, or name the competences that have it." },
  },
  why: { nl: "Een EPA wordt iemand toevertrouwd op grond van kennis, vaardigheden en gedrag in bepaalde rollen; zo beschrijven opleidingen na het diploma ze ook.", en: "An EPA is entrusted to someone on the ground of knowledge, skills and behaviour in certain roles; post-initial programmes describe them so." },
  how: { nl: "Vul `kennis`, `vaardigheden`, `gedrag` en `rollen` in, of verwijs met `bekwaamheden` naar onderdelen die dat hebben.", en: "Fill in `kennis`, `vaardigheden`, `gedrag` and `rollen`, or refer with `bekwaamheden` to items that have them." },
  sources: [{ document: "FIELD", place: "§1.2, §3 (EPA)" }],
  bad: { text: beroep("epas:\n  - id: epa-1\n    titel: Voert een intake uit\n    kennis: [Weet wat een intake is]\n    gedrag: [Vraagt door]\n") },
  good: { text: beroep("epas:\n  - id: epa-1\n    titel: Voert een intake uit\n    bekwaamheden: [luisteren, vragen]\nbekwaamheden:\n  - { id: luisteren, titel: Luistert }\n  - { id: vragen, titel: Vraagt door }\n") },
  check({ document }, report) {
    for (const { kind, node, idSpan } of document.items) {
      if (kind !== "epa" || isFilled(valueOf(node, "bekwaamheden"))) continue;
      const missing = (Object.keys(PARTS) as (keyof typeof PARTS)[]).filter((key) => !isFilled(valueOf(node, key)));
      if (missing.length > 0) report(idSpan, { params: { missing: andList(missing.map((key) => PARTS[key])) } });
    }
  },
});
