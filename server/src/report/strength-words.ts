// What each strength of coverage is called.
import type { Strength } from "../coverage/strength.ts";
import type { Localized } from "../text/localized.ts";

/** As legends, tables and screen readers say it. */
export const STRENGTH_WORDS: Readonly<Record<Strength, Localized>> = {
  none: { nl: "niet gedekt", en: "not covered" },
  mentioned: { nl: "één keer genoemd", en: "mentioned once" },
  repeated: { nl: "vaker genoemd", en: "mentioned repeatedly" },
  assessed: { nl: "ook getoetst", en: "assessed too" },
};
