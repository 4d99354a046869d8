// What people and programs put before the lines of a list. Parts of patterns: who reads lists knows which of them count where.

/** Dots, shapes, arrows, ticks and boxes, and those of symbol fonts, which lie in the private area: one of these signs; a bullet with or without a space. */
export const SYMBOL = "[•‣⁃∙·→⇒⇨☐-☒⚫✓-✘❏-❒❖❯➔-➾⬥⬧\\u25a0-\\u25ff\\uf000-\\uf0ff]";

/** Signs that stand in texts as well, so that they are a bullet only where a space follows. */
export const SIGN = "[–—−*+-]";

/** `1.`, `12)`, `a)`: as `SIGN`. */
export const NUMBER = "(?:\\d{1,2}[.)]|[a-z]\\))";
