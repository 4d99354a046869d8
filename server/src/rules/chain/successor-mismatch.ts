// Rule: versions that contradict each other about which comes after which.
import { compareVersions } from "../../text/versions.ts";
import { resolve } from "../../project/resolve.ts";
import { identityOf } from "../../model/document.ts";
import { defineRule } from "../rule.ts";
import { found, linksOf, nameOf, relatedDocument } from "../shared/chain.ts";
import { beroep } from "../shared/examples.ts";

const OLDER = { fileName: "ouder.beroepsprofiel.yaml", text: beroep("").replace('"2026"', '"2020"') };
const NEWER = { fileName: "nieuwer.beroepsprofiel.yaml", text: beroep("vorigeVersie: bp.voorbeeld@2020\n").replace('"2026"', '"2030"') };

export default defineRule({
  id: "chain/successor-mismatch",
  severity: "warning",
  preset: "aanbevolen",
  kinds: "all",
  title: { nl: "Versies spreken elkaar tegen", en: "Versions contradict each other" },
  messages: {
    default: {
      nl: "Volgens dit document is {next} de opvolger, maar {next} noemt {other} als vorige versie. Laat de twee naar elkaar verwijzen.",
      en: "By this document {next} replaces it, but {next} names {other} as the version before. Let the two refer to each other.",
    },
    order: {
      nl: "De vorige versie is {found}, maar dat is een latere versie dan deze ({own}). Verwissel de twee of verbeter de versie.",
      en: "The version before is {found}, but that is a later one than this ({own}). Swap the two or correct the version.",
    },
    self: {
      nl: "Dit document noemt zichzelf als {key}. Noem een andere versie of haal dit weg.",
      en: "This document names itself as {key}. Name another version or remove this.",
    },
  },
  why: { nl: "Aan deze keten ziet iedereen welke versie geldt en wat er sinds de vorige veranderd is.", en: "This chain shows everyone which version is in force and what has changed since the one before." },
  how: { nl: "Laat `opvolger` en `vorigeVersie` elkaars spiegelbeeld zijn.", en: "Make `opvolger` and `vorigeVersie` each other's mirror image." },
  sources: [{ document: "FIELD", place: "§1.1 (successor links)" }, { document: "APWMD-2012", place: "L685-693" }],
  bad: { text: beroep("opvolger: bp.voorbeeld@2030\n"), beside: [OLDER, NEWER] },
  good: { text: beroep("vorigeVersie: bp.voorbeeld@2020\n"), beside: [OLDER] },
  check({ document, project }, report) {
    const { id, versie } = identityOf(document);
    const links = linksOf(project, document).filter(({ kind }) => kind === "opvolger" || kind === "vorigeVersie");
    for (const { kind, to, span } of links) if (to.document === document && id !== undefined) report(span, { variant: "self", params: { key: kind } });
    for (const { kind, to, span } of found(links, "opvolger", "vorigeVersie")) {
      const other = identityOf(to.document);
      if (kind === "vorigeVersie") {
        const isLater = other.id === id && isNumbered(other.versie) && isNumbered(versie) && compareVersions(other.versie!, versie!) > 0;
        if (isLater) report(span, { variant: "order", params: { found: nameOf(to.document), own: versie! }, related: [relatedDocument(to.document, { nl: "De andere versie.", en: "The other version." })] });
        continue;
      }
      const before = to.document.header?.vorigeVersie?.value;
      const meant = before === undefined ? undefined : resolve(project, to.document, { refersTo: "document", value: before, targets: undefined });
      if (meant?.found === "document" && meant.document !== document) report(span, { params: { next: nameOf(to.document), other: before! }, related: [relatedDocument(to.document, { nl: "De opvolger.", en: "What replaces it." })] });
    }
  },
});

/** Of versions without a number the order cannot be told. */
function isNumbered(versie: string | undefined): boolean {
  return versie !== undefined && /\d/.test(versie);
}
