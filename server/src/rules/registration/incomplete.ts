// Rule: a professional profile that leaves open whether there is a register, a code and disciplinary law.
import { andList } from "../../text/localized.ts";
import { keySpan } from "../shared/places.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { isBare, keySpanIn } from "../shared/objects.ts";

export default defineRule({
  id: "registration/incomplete",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["beroepsprofiel"],
  whenFinished: true,
  title: { nl: "Registratie niet volledig beschreven", en: "Registration not fully described" },
  messages: {
    default: {
      nl: "Dit profiel zegt niets over registratie. Schrijf bij registratie op of er een register, een beroepscode en tuchtrecht is; geen is ook een antwoord.",
      en: "This profile says nothing about registration. Write at registratie whether there is a register, a code of conduct and disciplinary law; geen (none) is an answer too.",
    },
    part: {
      nl: "Vul bij registratie ook in: {keys}. Is het er niet, schrijf dan geen.",
      en: "Fill in at registratie as well: {keys}. If there is none, write geen.",
    },
  },
  why: {
    nl: "Burgers, werkgevers en gemeenten moeten kunnen zien of een beroepsbeoefenaar aanspreekbaar is, en bij wie.",
    en: "Citizens, employers and municipalities must be able to see whether a practitioner can be held to account, and by whom.",
  },
  how: { nl: "Vul bij `registratie` in: `regime`, `beroepscode` en `tuchtrecht`.", en: "Fill in at `registratie`: `regime`, `beroepscode` and `tuchtrecht`." },
  sources: [{ document: "APWMD-2012", place: "L1794-1804, L1829-1849" }, { document: "GR-2014", place: "L1277-1279, L1665-1689" }],
  bad: { text: beroep(`
registratie:
  regime: vrijwillig
  register: Register Voorbeeld
bekwaamheden:
  - { id: vragen, titel: Vraagt door }
`) },
  good: { text: beroep(`
registratie:
  regime: vrijwillig
  register: Register Voorbeeld
  beroepscode: { naam: Code Voorbeeld, eigenaar: Vereniging Voorbeeld, versie: "2022" }
  tuchtrecht: geen
bekwaamheden:
  - { id: vragen, titel: Vraagt door }
`) },
  check({ document }, report) {
    if (document.soort !== "beroepsprofiel") return;
    const { registratie, bekwaamheden, uitbreiding } = document.content;
    // A profile that has only just begun, or leaves this to the one it extends.
    if (isBare(bekwaamheden) || uitbreiding) return;
    if (!registratie) {
      // While a profile is a draft, this may still come.
      const { status } = document.content;
      if (status === undefined || status.value === "concept") return;
      const span = document.root?.pairs.some(({ key }) => key.text === "registratie") ? undefined : keySpan(document, "vereniging", "titel");
      if (span) report(span);
      return;
    }
    const needed = registratie.regime?.value === "geen" ? ["tuchtrecht"] : ["regime", "beroepscode", "tuchtrecht"];
    const missing = needed.filter((key) => !registratie.node.pairs.some((pair) => pair.key.text === key));
    if (missing.length === 0) return;
    const own = document.root?.pairs.find(({ key }) => key.text === "registratie");
    report(own?.key.span ?? keySpanIn(registratie), { variant: "part", params: { keys: andList(missing) } });
  },
});
