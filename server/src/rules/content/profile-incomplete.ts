// Rule: a professional profile that leaves out what its readers look for.
import type { KnownDocument } from "../../model/document.ts";
import { valueOf } from "../../yaml/tree.ts";
import { andList, type Localized } from "../../text/localized.ts";
import { defineRule, type Source } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { isFilled } from "../shared/missing.ts";
import { listOption } from "../shared/options.ts";
import { keySpan } from "../shared/places.ts";

interface Part {
  readonly key: string;
  /** What the profile does not say without it. */
  readonly says: Localized;
  readonly why: Localized;
  readonly sources: readonly Source[];
  /** Whether the profile is one that should have it; every one by default. */
  readonly applies?: (document: KnownDocument) => boolean;
}

const PARTS: readonly Part[] = [
  {
    key: "orientatie",
    says: { nl: "of het een generalist of een specialist beschrijft (`orientatie`)", en: "whether it describes a generalist or a specialist (`orientatie`)" },
    why: { nl: "Zorg en welzijn hebben allebei nodig; twee bronnen vragen om daar duidelijk over te zijn.", en: "Care and welfare need both; two sources ask to be clear about it." },
    sources: [{ document: "VJI-2014", place: "L2173-2174" }, { document: "GR-2014", place: "L1817-1848, L2179-2185" }],
  },
  {
    key: "domeinen",
    says: { nl: "op welke gebieden deze generalist werkt (`domeinen`)", en: "in which fields this generalist works (`domeinen`)" },
    why: { nl: "De Gezondheidsraad vraagt wat een generalist dan kan: op welke probleemgebieden, en met welke deskundigheid.", en: "The Dutch health council asks what a generalist can do then: in which problem areas, and with what expertise." },
    sources: [{ document: "GR-2014", place: "L1864-1878" }],
    applies: (document) => document.soort === "beroepsprofiel" && document.content.orientatie?.value === "generalist",
  },
  {
    key: "context",
    says: { nl: "waar en met wie het beroep werkt en wat daarin verandert (`context`)", en: "where and with whom the profession works and what is changing (`context`)" },
    why: { nl: "Een profiel is een antwoord op wat er in het werk en het beleid verandert. Zonder context ziet niemand wanneer het aan herziening toe is.", en: "A profile answers what is changing in the work and in policy. Without context nobody sees when it needs revision." },
    sources: [{ document: "APWMD-2012", place: "L1298-1306, L1589-1593" }],
  },
  {
    key: "doelgroepen",
    says: { nl: "voor wie de professional werkt (`doelgroepen`; voor iedereen mag ook)", en: "whom the professional works for (`doelgroepen`; everyone is fine too)" },
    why: { nl: "De focusgroepen willen geen hulp die voor iedereen hetzelfde is; dan moet er staan voor wie zij is.", en: "The focus groups want no help that is the same for everyone; then it has to be stated whom it is for." },
    sources: [{ document: "VJI-2014", place: "L1406" }],
  },
  {
    key: "kennisgebieden",
    says: { nl: "uit welke vakgebieden het beroep kennis haalt (`kennisgebieden`)", en: "which fields the profession draws knowledge from (`kennisgebieden`)" },
    why: { nl: "De Gezondheidsraad zag dat kennis in profielen impliciet blijft; wat er niet staat, wordt niet onderwezen.", en: "The Dutch health council saw that knowledge stays implicit in profiles; what is not there is not taught." },
    sources: [{ document: "GR-2014", place: "L2215-2223, L2242-2244, L2566-2570" }],
  },
];

export default defineRule({
  id: "content/profile-incomplete",
  formerly: ["content/orientation", "content/generalist-domains", "content/no-context", "content/target-group", "content/knowledge-areas"],
  severity: "information",
  preset: "streng",
  kinds: ["beroepsprofiel"],
  whenFinished: true,
  title: { nl: "Beroepsprofiel niet compleet", en: "Professional profile incomplete" },
  messages: {
    default: { nl: "Dit profiel zegt nog niet {missing}. Vul de sleutel tussen haakjes in.", en: "This profile does not say yet {missing}. Fill in the key in brackets." },
    several: { nl: "Dit profiel zegt nog niet {missing}. Vul de sleutels tussen haakjes in.", en: "This profile does not say yet {missing}. Fill in the keys in brackets." },
  },
  why: { nl: "Opleidingen en werkgevers lezen een profiel om te weten wat voor beroep dit is; wat er niet staat, vult ieder zelf in.", en: "Education and employers read a profile to know what profession this is; what it does not say, everyone fills in for themselves." },
  how: { nl: "Vul de sleutels in die genoemd worden. Vraagt de vereniging er minder, noem die dan bij `sleutels`.", en: "Fill in the keys that are named. When the association asks for fewer, name those at `sleutels`." },
  parts: PARTS.map(({ key, why }) => ({ nl: `\`${key}\`: ${why.nl}`, en: `\`${key}\`: ${why.en}` })),
  sources: PARTS.flatMap(({ sources }) => sources),
  defaultOptions: { sleutels: PARTS.map(({ key }) => key) },
  bad: { text: beroep("orientatie: generalist\nbekwaamheden: []\n") },
  good: { text: beroep("orientatie: generalist\ndomeinen: [wonen, inkomen]\ncontext: Werkt in de wijk, waar mensen langer thuis wonen.\ndoelgroepen: [ouderen]\nkennisgebieden: [agogiek, recht]\nbekwaamheden: []\n") },
  check({ document, options }, report) {
    // A profile that extends another leaves to that one what it does not say itself.
    if (valueOf(document.root, "uitbreiding")) return;
    const asked = listOption(options, "sleutels");
    const missing = PARTS.filter(({ key, applies = () => true }) => asked.includes(key) && !isFilled(valueOf(document.root, key)) && applies(document));
    const [first] = missing;
    // One that is there and empty is the place to fill in; several are about the profile as a whole.
    const span = first && (missing.length === 1 ? keySpan(document, first.key, "titel") : keySpan(document, "titel"));
    if (span) report(span, { variant: missing.length === 1 ? "default" : "several", params: { missing: andList(missing.map(({ says }) => says)) } });
  },
});
