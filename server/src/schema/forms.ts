// The forms that ids, codes and references have; patterns without nested repeats, so that no text can make them slow.
import type { TextForm } from "./spec.ts";

/** Of documents and their items (format: identity). Capitals are refused, so that a reference has one spelling. */
export const ID: TextForm = {
  source: "^[a-z0-9][a-z0-9.-]*$",
  example: "kd.wijkzorg",
  name: { nl: "een id (kleine letters, cijfers, punten en streepjes)", en: "an id (lower-case letters, digits, dots and hyphens)" },
};
/** The number of a whole qualification file, which is another than those of the qualifications in it: hence two examples. */
export const DOSSIER_CREBO: TextForm = { source: "^[0-9]{5}$", example: "23185", name: { nl: "een crebonummer van vijf cijfers", en: "a crebo number of five digits" } };
/** The number of one qualification in a file; the same form, another example. */
export const QUALIFICATION_CREBO: TextForm = { source: "^[0-9]{5}$", example: "25484", name: { nl: "een crebonummer van vijf cijfers", en: "a crebo number of five digits" } };
/** Without a version: the newest that is no concept. */
export const DOCUMENT_REFERENCE: TextForm = {
  source: "^[a-z0-9][a-z0-9.-]*(@[^@#,;\\s]+)?$",
  example: "bp.wijkverzorgende@2025",
  name: { nl: "een verwijzing naar een document (id@versie)", en: "a reference to a document (id@version)" },
};
/** No colon in it: `canmeds@2015:scholar` is an element. */
export const FRAMEWORK_REFERENCE: TextForm = {
  source: "^[a-z0-9][a-z0-9.-]*(@[^@#:,;\\s]+)?$",
  example: "canmeds@2015",
  name: { nl: "een kader (id@versie)", en: "a framework (id@version)" },
};
