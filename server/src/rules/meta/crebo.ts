// Rule: a crebo number outside the range of its kind.
import type { Ranged } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";

export default defineRule({
  id: "meta/crebo",
  severity: "information",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier"],
  title: { nl: "Ongewoon crebonummer", en: "Unusual crebo number" },
  messages: {
    default: {
      nl: "Het crebonummer van een dossier begint met 23, en dit is {crebo}. Nummers met 25 of 27 zijn van een kwalificatie en horen bij het profiel.",
      en: "The crebo number of a file begins with 23, and this is {crebo}. Numbers with 25 or 27 belong to a qualification and stand with the profile.",
    },
    profile: {
      nl: "Het crebonummer van een kwalificatie begint met 25 of 27, en dit is {crebo}. Nummers met 23 zijn van het dossier, nummers met 79 van het domein.",
      en: "The crebo number of a qualification begins with 25 or 27, and this is {crebo}. Numbers with 23 belong to the file, numbers with 79 to the domain.",
    },
  },
  why: { nl: "Het nummer verbindt het dossier met bekostiging, diploma's en roosters; een verwisseld nummer valt pas laat op.", en: "The number connects the file with funding, diplomas and timetables; a mixed-up number is noticed late." },
  how: { nl: "Vergelijk het nummer met de crebolijst van SBB.", en: "Compare the number with the crebo list of SBB." },
  sources: [{ document: "FIELD", place: "§1.1" }],
  bad: { text: dossier('crebo: "25999"\n') },
  good: { text: dossier('crebo: "23999"\n') },
  check({ document }, report) {
    if (document.soort !== "kwalificatiedossier") return;
    const look = (crebo: Ranged<string> | undefined, wanted: RegExp, variant: string): void => {
      // Anything but five digits is reported as a wrong form.
      if (crebo && /^\d{5}$/.test(crebo.value) && !wanted.test(crebo.value)) report(crebo.span, { variant, params: { crebo: crebo.value } });
    };
    look(document.content.crebo, /^23/, "default");
    for (const profiel of document.content.profielen ?? []) look(profiel.crebo, /^2[57]/, "profile");
  },
});
