// Rule: a profession of the Wet BIG without statutory disciplinary law.
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { replaceWith } from "../shared/fixes.ts";

export default defineRule({
  id: "registration/big",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["beroepsprofiel"],
  title: { nl: "BIG-beroep zonder wettelijk tuchtrecht", en: "BIG profession without statutory disciplinary law" },
  messages: {
    default: {
      nl: 'Bij een beroep in het BIG-register hoort wettelijk tuchtrecht, niet "{found}". Is het een opleidingstitel (artikel 34), noem dat artikel dan bij grondslag.',
      en: 'A profession in the BIG register has statutory disciplinary law, not "{found}". If it is a training title (article 34), name that article at grondslag.',
    },
  },
  why: {
    nl: "Wie in het BIG-register staat, valt onder het tuchtrecht van de wet. Alleen beroepen van artikel 34 hebben een beschermde titel zonder register en tuchtrecht.",
    en: "Who is in the BIG register falls under disciplinary law by statute. Only professions of article 34 have a protected title without register and disciplinary law.",
  },
  how: { nl: "Schrijf `tuchtrecht: wettelijk`, of noem bij `grondslag` artikel 34 van de Wet BIG.", en: "Write `tuchtrecht: wettelijk`, or name article 34 of the Wet BIG at `grondslag`." },
  sources: [{ document: "GR-2014", place: "L1673-1683" }, { document: "FIELD", place: "§1.1 (Beroepsvereisten)" }],
  fixable: "unsafe",
  bad: { text: beroep(`
registratie: { regime: big, register: BIG-register, tuchtrecht: verenigingsrecht }
`) },
  good: { text: beroep(`
registratie: { regime: big, register: BIG-register, tuchtrecht: wettelijk }
`) },
  check({ document }, report) {
    const registratie = document.soort === "beroepsprofiel" ? document.content.registratie : undefined;
    const { regime, tuchtrecht, grondslag } = registratie ?? {};
    if (regime?.value !== "big" || !tuchtrecht || !["verenigingsrecht", "geen"].includes(tuchtrecht.value)) return;
    if (/\b34\b/.test(grondslag?.value ?? "")) return;
    report(tuchtrecht.span, { params: { found: tuchtrecht.value }, fixes: replaceWith(document, tuchtrecht.span, ["wettelijk"]) });
  },
});
