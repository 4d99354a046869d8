// Rule: one document that uses two versions of a framework.
import { splitElement, splitName } from "../../frameworks/names.ts";
import type { KnownDocument } from "../../model/document.ts";
import type { Span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { removeEntry, replaceWith } from "../shared/fixes.ts";

export default defineRule({
  id: "refs/version-mismatch",
  severity: "warning",
  preset: "aanbevolen",
  kinds: "all",
  title: { nl: "Twee versies van één kader", en: "Two versions of one framework" },
  messages: {
    default: {
      nl: 'Hier staat "{used}", maar bij kaders staat "{listed}". Gebruik overal dezelfde versie.',
      en: 'This says "{used}", but kaders says "{listed}". Use the same version everywhere.',
    },
    ordering: {
      nl: 'De rollen komen uit "{used}", maar bij kaders staat "{listed}". Gebruik overal dezelfde versie.',
      en: 'The roles come from "{used}", but kaders says "{listed}". Use the same version everywhere.',
    },
    twice: {
      nl: 'Kader "{kader}" staat twee keer bij kaders: "{listed}" en "{used}". Kies één versie.',
      en: 'Framework "{kader}" is given twice in kaders: "{listed}" and "{used}". Choose one version.',
    },
    same: {
      nl: '"{listed}" staat twee keer bij kaders. Eén keer is genoeg.',
      en: '"{listed}" is given twice in kaders. Once is enough.',
    },
  },
  why: {
    nl: "Twee versies van een kader kennen andere rollen en gebieden; een document dat beide gebruikt, is met geen van beide te vergelijken.",
    en: "Two versions of a framework have different roles and areas; a document that uses both can be compared with neither.",
  },
  how: { nl: "Kies één versie en gebruik die in `kaders`, `ordening` en `dekt`.", en: "Choose one version and use it in `kaders`, `ordening` and `dekt`." },
  sources: [{ document: "FIELD", place: "§2" }, { document: "NPHF-2015", place: "L37-47" }],
  fixable: "safe",
  bad: { text: beroep(`
gemeenschappelijkKader: { ordening: canmeds@nl-verpleegkunde-2012 }
kaders: [canmeds@bn2030, canmeds@bn2030]
`) },
  good: { text: beroep(`
gemeenschappelijkKader: { ordening: canmeds@bn2030 }
kaders: [canmeds@bn2030]
`) },
  check({ document, project }, report) {
    const listed = new Map<string, { value: string; versie: string | undefined; span: Span }>();
    for (const kader of document.header?.kaders ?? []) {
      const [id, versie] = splitName(kader.value);
      const first = listed.get(id);
      if (!first) listed.set(id, { value: kader.value, versie, span: kader.span });
      else if (first.span.start !== kader.span.start) {
        const related = [{ span: first.span, message: { nl: "De eerste vermelding.", en: "The first mention." } }];
        const isSame = first.value === kader.value;
        const params = { kader: id, listed: first.value, used: kader.value };
        report(kader.span, { variant: isSame ? "same" : "twice", params, related, fixes: removeEntry(document, kader.span, isSame) });
      }
    }
    for (const use of usesOf(document)) {
      const [id, versie] = splitName(use.name);
      const entry = listed.get(id);
      if (versie === undefined || entry?.versie === undefined || entry.versie === versie || entry.versie === "") continue;
      // A version that does not exist is a mistake of its own; with it mended they may well be the same.
      if (!project.frameworks.get(use.name) || !project.frameworks.get(entry.value)) continue;
      const related = [{ span: entry.span, message: { nl: "Hier staat de versie van het document.", en: "The version of the document stands here." } }];
      report(use.span, { variant: use.variant, params: { used: use.name, listed: entry.value }, related, fixes: replaceWith(document, use.span, [entry.value]) });
    }
  },
});

interface Use {
  readonly name: string;
  readonly span: Span;
  readonly variant: "default" | "ordering";
}

/** Places that name a framework with its version. */
function usesOf(document: KnownDocument): Use[] {
  const ordering = document.header?.gemeenschappelijkKader?.ordening;
  const uses: Use[] = ordering ? [{ name: ordering.value, span: ordering.span, variant: "ordering" }] : [];
  for (const { refersTo, value, span } of document.references) {
    const name = refersTo === "dekking" ? splitElement(value)[0] : undefined;
    if (name !== undefined) uses.push({ name, span: { start: span.start, end: span.start + name.length }, variant: "default" });
  }
  return uses;
}
