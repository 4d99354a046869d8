// Rule: a bachelor of social studies whose common trunk is not half of the programme, or that has another exit profile.
import { splitElement, splitName } from "../../frameworks/names.ts";
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";
import { keySpanIn } from "../shared/objects.ts";

/** The trunk of the higher social studies, in percent: GR-2014 L2382-2390. */
const SHARE = 50;

export default defineRule({
  id: "tshape/core-share",
  severity: "information",
  preset: "streng",
  kinds: ["opleidingsprofiel"],
  title: { nl: "Stam van hogere sociale studies is geen helft", en: "Trunk of higher social studies is not half" },
  messages: {
    default: {
      nl: "De gemeenschappelijke stam is hier {found} procent. Hogere sociale studies hebben een gezamenlijke stam van de helft, gevolgd door één van drie profielen. Kijk of het aandeel klopt.",
      en: "The common trunk is {found} percent here. Higher social studies have a common trunk of half, followed by one of three profiles. See whether the share is right.",
    },
    profile: {
      nl: 'Uitstroomprofiel "{id}" zegt niet welk van de drie basisprofielen het is. Zet erbij: dekt: [hss-profielen:…].',
      en: 'Exit profile "{id}" does not say which of the three basic profiles it is. Add dekt: [hss-profielen:…].',
    },
  },
  why: { nl: "Een gedeelde stam maakt sociaal werkers vergelijkbaar en inzetbaar in meer dan één domein.", en: "A shared trunk makes social workers comparable and able to work in more than one domain." },
  how: { nl: "Pas `kern` aan, of stel met `marge` in hoeveel procent het mag schelen.", en: "Change `kern`, or set with `marge` by how many percent it may differ." },
  sources: [{ document: "GR-2014", place: "L2382-2390" }],
  defaultOptions: { marge: 0 },
  bad: { text: opleiding("niveau: hbo-bachelor\nkaders: [hss-profielen@2014]\nkern: { aandeel: 70 }\n") },
  good: { text: opleiding("niveau: hbo-bachelor\nkaders: [hss-profielen@2014]\nkern: { aandeel: 50 }\n") },
  check({ document, options }, report) {
    if (document.soort !== "opleidingsprofiel" || document.content.niveau?.value !== "hbo-bachelor") return;
    const { kaders, kern, uitstroomprofielen } = document.content;
    if (!kaders?.some(({ value }) => splitName(value)[0] === "hss-profielen")) return;
    const margin = typeof options["marge"] === "number" ? options["marge"] : 0;
    const share = kern?.aandeel;
    if (share && Math.abs(share.value - SHARE) > margin) report(share.span, { params: { found: share.value } });
    for (const profile of uitstroomprofielen ?? []) {
      const isNamed = profile.dekt?.some(({ value }) => splitName(splitElement(value)[0] ?? "")[0] === "hss-profielen");
      if (profile.id && profile.node.pairs.length > 1 && !isNamed) report(keySpanIn(profile, "dekt"), { variant: "profile", params: { id: profile.id.value } });
    }
  },
});
