// Character entities of HTML, which SBB exports hold within their texts.

/** Names of the characters 160 to 255, in order. */
const LATIN_1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest " +
  "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig " +
  "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN_1.split(" ").map((name, index) => [name, String.fromCharCode(160 + index)] as const),
  ...Object.entries({
    amp: "&", lt: "<", gt: ">", quot: '"', apos: "'",
    ndash: "–", mdash: "—", lsquo: "‘", rsquo: "’", sbquo: "‚", ldquo: "“", rdquo: "”", bdquo: "„",
    bull: "•", hellip: "…", euro: "€", trade: "™", le: "≤", ge: "≥", ne: "≠", rarr: "→", larr: "←",
    oelig: "œ", OElig: "Œ", scaron: "š", Scaron: "Š", ensp: " ", emsp: " ", thinsp: " ", zwj: "", zwnj: "",
  }),
]);

/** Replaces entities by their characters, once; what is no entity stays as written. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,7}));/gi, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    return character(decimal === undefined ? parseInt(hexadecimal ?? "", 16) : Number(decimal)) ?? whole;
  });
}

/** Control characters and halves of surrogate pairs cannot be written down in YAML. */
function character(code: number): string | undefined {
  const isText = code >= 0xa0 || (code >= 0x20 && code < 0x7f) || code === 9 || code === 10;
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return isText && !isSurrogate && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
