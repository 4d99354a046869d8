// Rule: a registration that contradicts itself.
import type { Span } from "../../text/span.ts";
import { keySpanIn } from "../shared/objects.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { replaceWith } from "../shared/fixes.ts";

export default defineRule({
  id: "registration/contradiction",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["beroepsprofiel"],
  whenFinished: true,
  title: { nl: "Registratie spreekt zichzelf tegen", en: "Registration contradicts itself" },
  messages: {
    default: {
      nl: "Bij regime: geen is er geen register, maar hier staat {key}. Kies een ander regime of haal {key} weg.",
      en: "With regime: geen there is no register, but here stands {key}. Choose another regime or remove {key}.",
    },
    mandatory: {
      nl: "Een vrijwillig register is niet verplicht. Kies regime: big of jeugd, of schrijf verplicht: false.",
      en: "A voluntary register is not mandatory. Choose regime: big or jeugd, or write verplicht: false.",
    },
    register: {
      nl: "Er geldt een regime, maar de naam van het register ontbreekt. Schrijf bij register hoe het heet.",
      en: "A regime holds, but the name of the register is missing. Write at register what it is called.",
    },
  },
  why: { nl: "Werkgevers en gemeenten lezen hieraan af wie zij mogen inzetten; dan mag er maar één antwoord staan.", en: "Employers and municipalities read from this whom they may employ; then there may be only one answer." },
  how: { nl: "Laat `regime`, `register`, `verplicht` en `herregistratie` hetzelfde zeggen.", en: "Make `regime`, `register`, `verplicht` and `herregistratie` say the same." },
  sources: [{ document: "GR-2014", place: "L1665-1689, L3416-3421" }, { document: "APWMD-2012", place: "L1794-1804" }],
  fixable: "unsafe",
  bad: { text: beroep(`
registratie: { regime: vrijwillig, register: Register Voorbeeld, verplicht: true, tuchtrecht: geen }
`) },
  good: { text: beroep(`
registratie: { regime: vrijwillig, register: Register Voorbeeld, tuchtrecht: geen }
`) },
  check({ document }, report) {
    const registratie = document.soort === "beroepsprofiel" ? document.content.registratie : undefined;
    const { regime, register, verplicht, herregistratie } = registratie ?? {};
    if (!registratie || !regime) return;
    if (regime.value === "geen") {
      const extra: [string, Span | undefined][] = [["register", saysNone(register?.value) ? undefined : register?.span], ["verplicht", verplicht?.value ? verplicht.span : undefined], ["herregistratie", herregistratie && keySpanIn(registratie, "herregistratie")]];
      for (const [key, span] of extra) if (span) report(span, { params: { key } });
    }
    if (regime.value === "vrijwillig" && verplicht?.value) report(verplicht.span, { variant: "mandatory", fixes: replaceWith(document, verplicht.span, ["false"]) });
    if ((regime.value === "jeugd" || regime.value === "vrijwillig") && !registratie.node.pairs.some(({ key }) => key.text === "register")) report(regime.span, { variant: "register" });
  },
});

function saysNone(register: string | undefined): boolean {
  return register === undefined || /^(geen|nvt|n\.v\.t\.|-)?$/i.test(register.trim());
}
