// Rule: mandatory registration in youth care without what comes with it.
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { replaceWith } from "../shared/fixes.ts";
import { isMbo } from "../shared/levels.ts";
import { plain } from "../../text/nearest.ts";

export default defineRule({
  id: "registration/youth",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["beroepsprofiel"],
  title: { nl: "Jeugdregistratie klopt niet", en: "Youth registration is not right" },
  messages: {
    default: {
      nl: "Registratie volgens de Jeugdwet is verplicht. Schrijf verplicht: true, of kies een ander regime.",
      en: "Registration by the Youth Act is mandatory. Write verplicht: true, or choose another regime.",
    },
    regime: {
      nl: 'Een {title} moet volgens de Jeugdwet geregistreerd zijn; hier staat regime "{regime}". Kies regime: jeugd.',
      en: 'By the Youth Act a {title} must be registered; this says regime "{regime}". Choose regime: jeugd.',
    },
    discipline: {
      nl: "Wie volgens de Jeugdwet geregistreerd is, valt onder tuchtrecht; hier staat geen. Vul in welk tuchtrecht geldt.",
      en: "Who is registered by the Youth Act falls under disciplinary law; this says geen (none). Fill in which disciplinary law holds.",
    },
    level: {
      nl: "Registratie volgens de Jeugdwet is er voor hbo- en wo-professionals; dit profiel heeft niveau {level}. Verbeter het niveau of het regime.",
      en: "Registration by the Youth Act is for professionals at hbo and wo level; this profile has level {level}. Correct the level or the regime.",
    },
  },
  why: {
    nl: "De Jeugdwet verplicht jeugdzorgwerkers (hbo) en gedragswetenschappers (wo) tot registratie, met een beroepscode en tuchtrecht.",
    en: "The Youth Act obliges youth care workers (hbo) and behavioural scientists (wo) to register, with a code of conduct and disciplinary law.",
  },
  how: { nl: "Laat `verplicht`, `tuchtrecht` en `niveau` passen bij het regime `jeugd`.", en: "Make `verplicht`, `tuchtrecht` and `niveau` fit the regime `jeugd`." },
  sources: [{ document: "GR-2014", place: "L1271-1279, L1683-1689" }],
  fixable: "unsafe",
  bad: { text: beroep(`
niveau: hbo-bachelor
registratie: { regime: jeugd, register: SKJ, verplicht: false, tuchtrecht: verenigingsrecht }
`) },
  good: { text: beroep(`
niveau: hbo-bachelor
registratie: { regime: jeugd, register: SKJ, verplicht: true, tuchtrecht: verenigingsrecht }
`) },
  check({ document }, report) {
    const registratie = document.soort === "beroepsprofiel" ? document.content.registratie : undefined;
    if (!registratie?.regime) return;
    const { regime, verplicht, tuchtrecht } = registratie;
    const title = document.soort === "beroepsprofiel" ? document.content.titel?.value : undefined;
    if ((regime.value === "vrijwillig" || regime.value === "geen") && title !== undefined && OBLIGED.test(plain(title))) {
      report(regime.span, { variant: "regime", params: { title: title.toLowerCase(), regime: regime.value }, fixes: replaceWith(document, regime.span, ["jeugd"]) });
    }
    if (regime.value !== "jeugd") return;
    const niveau = document.header?.niveau;
    if (verplicht?.value === false) report(verplicht.span, { fixes: replaceWith(document, verplicht.span, ["true"]) });
    if (tuchtrecht?.value === "geen") report(tuchtrecht.span, { variant: "discipline" });
    if (niveau && isMbo(niveau.value)) report(niveau.span, { variant: "level", params: { level: niveau.value } });
  },
});

/** The two professions that must register: GR-2014 L1683-1689. A youth welfare worker need not (L2310-2317). */
const OBLIGED = /^(hbo)?jeugdzorgwerker$|^gedragswetenschapper(indejeugdzorg|jeugdzorg)?$/;
