// Rule: mandatory registration without the act that it rests on.
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { isBlank } from "../shared/objects.ts";

export default defineRule({
  id: "registration/legal-basis",
  severity: "information",
  preset: "aanbevolen",
  kinds: ["beroepsprofiel"],
  title: { nl: "Verplichte registratie zonder grondslag", en: "Mandatory registration without a legal basis" },
  messages: {
    default: {
      nl: "Registratie is hier verplicht, maar er staat niet op grond van welke wet. Noem de wet bij grondslag, zoals Jeugdwet of Wet BIG artikel 3.",
      en: "Registration is mandatory here, but not by which act. Name the act at grondslag, such as Jeugdwet or Wet BIG artikel 3.",
    },
  },
  why: { nl: "Alleen een wet kan iemand verplichten zich te registreren; welke wet, bepaalt ook de beroepscode en het tuchtrecht.", en: "Only an act can oblige someone to register; which one also decides the code of conduct and disciplinary law." },
  how: { nl: "Vul `grondslag` in, of schrijf `verplicht: false`.", en: "Fill in `grondslag`, or write `verplicht: false`." },
  sources: [{ document: "GR-2014", place: "L1271-1279, L1683-1689" }],
  bad: { text: beroep(`
registratie: { regime: jeugd, register: SKJ, verplicht: true, tuchtrecht: verenigingsrecht }
`) },
  good: { text: beroep(`
registratie: { regime: jeugd, register: SKJ, verplicht: true, grondslag: Jeugdwet, tuchtrecht: verenigingsrecht }
`) },
  check({ document }, report) {
    const registratie = document.soort === "beroepsprofiel" ? document.content.registratie : undefined;
    if (registratie?.verplicht?.value && isBlank(registratie.grondslag)) report(registratie.verplicht.span);
  },
});
