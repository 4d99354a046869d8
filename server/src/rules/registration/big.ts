// Rule: a profession of the Wet BIG under another regime, or without statutory disciplinary law.
import { plain } from "../../text/nearest.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { replaceWith } from "../shared/fixes.ts";

export default defineRule({
  id: "registration/big",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["beroepsprofiel"],
  title: { nl: "BIG-beroep onder een ander regime", en: "BIG profession under another regime" },
  messages: {
    default: {
      nl: 'Bij een beroep in het BIG-register hoort wettelijk tuchtrecht, niet "{found}". Is het een opleidingstitel (artikel 34), noem dat artikel dan bij grondslag.',
      en: 'A profession in the BIG register has statutory disciplinary law, not "{found}". If it is a training title (article 34), name that article at grondslag.',
    },
    regime: {
      nl: 'Een {title} valt onder de Wet BIG; hier staat regime "{found}". Kies regime: big.',
      en: 'A {title} falls under the Wet BIG; this says regime "{found}". Choose regime: big.',
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
    const title = document.soort === "beroepsprofiel" ? document.content.titel?.value : undefined;
    if (regime && regime.value in OTHERS && title !== undefined && PROFESSIONS.has(plain(title))) {
      report(regime.span, { variant: "regime", params: { title: title.toLowerCase(), found: regime.value }, fixes: replaceWith(document, regime.span, ["big"]) });
    }
    if (regime?.value !== "big" || !tuchtrecht || !["verenigingsrecht", "geen"].includes(tuchtrecht.value)) return;
    if (/\b34\b/.test(grondslag?.value ?? "")) return;
    report(tuchtrecht.span, { params: { found: tuchtrecht.value }, fixes: replaceWith(document, tuchtrecht.span, ["wettelijk"]) });
  },
});

const OTHERS: Readonly<Record<string, true>> = { jeugd: true, vrijwillig: true, geen: true };

/** Titles that the Wet BIG protects with a register, as the sources name them: GR-2014 L1673-1683, FIELD §1.1. */
const PROFESSIONS: ReadonlySet<string> = new Set(["Arts", "Jeugdarts", "Arts voor verstandelijk gehandicapten", "Psychiater", "Gezondheidszorgpsycholoog", "GZ-psycholoog", "Verpleegkundige"].map(plain));
