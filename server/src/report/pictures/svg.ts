// What all pictures share: colours, escaping, and text that keeps to its place although nothing measures it.
import { escaped } from "../escape.ts";
import { cut, visible, widthOf, wrap } from "../terminal.ts";

/** Every colour of a picture, as CSS; a web page may give variables instead of fixed colours. */
export interface Palette {
  readonly back: string;
  readonly text: string;
  readonly soft: string;
  readonly line: string;
  /** For what is missing. */
  readonly gap: string;
  /** Fill per strength, weakest first, and the text on it. */
  readonly levels: readonly [string, string, string, string];
  readonly onLevels: readonly [string, string, string, string];
  /** The two bars of the T, and the text on the broad one. */
  readonly generic: string;
  readonly genericSoft: string;
  readonly specific: string;
  readonly specificSoft: string;
}

/** For a picture that stands by itself: dark on white, also in print. */
export const LIGHT: Palette = {
  back: "#ffffff", text: "#1b1f24", soft: "#57606a", line: "#d0d7de", gap: "#b3121d",
  levels: ["#ffffff", "#cfe8e3", "#6fb7a9", "#17695c"], onLevels: ["#b3121d", "#12312c", "#0b2320", "#ffffff"],
  generic: "#17695c", genericSoft: "#dcefeb", specific: "#b4541a", specificSoft: "#fbe9dc",
};

/** For a page that sets `--back`, `--text` and so on, and so follows light, dark and print. */
export const THEMED: Palette = {
  back: "var(--back)", text: "var(--text)", soft: "var(--soft)", line: "var(--line)", gap: "var(--gap)",
  levels: ["var(--level-0)", "var(--level-1)", "var(--level-2)", "var(--level-3)"], onLevels: ["var(--on-0)", "var(--on-1)", "var(--on-2)", "var(--on-3)"],
  generic: "var(--generic)", genericSoft: "var(--generic-soft)", specific: "var(--specific)", specificSoft: "var(--specific-soft)",
};

/** A whole picture. `title` says what it is, `description` what it shows, for who cannot see it. */
export function picture(id: string, size: { readonly width: number; readonly height: number }, title: string, description: string, parts: readonly string[]): string {
  const [width, height] = [Math.ceil(size.width), Math.ceil(size.height)];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-t ${id}-d" font-family="system-ui, -apple-system, 'Segoe UI', sans-serif">
<title id="${id}-t">${escaped(title)}</title><desc id="${id}-d">${escaped(description)}</desc>
${parts.filter((part) => part !== "").join("\n")}
</svg>
`;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element; numbers are rounded to a tenth. */
export function shape(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${typeof value === "number" ? Math.round(value * 10) / 10 : escaped(value)}"`]));
  return content === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${content}</${name}>`;
}

/** One line of text that begins at `x` and stands on `y`. @param size of the letters, in pixels */
export function label(x: number, y: number, text: string, fill: string, size: number, more: Attributes = {}): string {
  return shape("text", { x, y, fill, "font-size": size, ...more }, escaped(text));
}

/** Average width of a letter in parts of the font size. */
const LETTER = 0.56;
/** How much wider bold text is; `lines` takes it with the font size. */
export const BOLD = 1.12;

/** `text` in at most `most` lines that fit `width`; what does not fit is cut with an ellipsis. @param end stands whole behind it */
export function lines(text: string, width: number, size: number, most: number, end = ""): string[] {
  const room = Math.max(3, Math.floor(width / (size * LETTER)));
  const all = wrap(visible(text), room).flatMap((line) => (widthOf(line) > room ? hyphened(line, room) : [line]));
  const last = Math.min(all.length, most) - 1;
  const rest = cut(all.slice(last).join(" "), Math.max(3, room - (last === most - 1 ? widthOf(end) : 0)));
  if (widthOf(rest + end) > room) return [...all.slice(0, last), rest, end.trimStart().replace(/^· /, "")];
  return [...all.slice(0, last), rest + end];
}

/** A word that is too long for a line, in parts. Dutch joins words with an `s`, as in `gezondheids-bevorderaar`: that is where it breaks best. */
function hyphened(word: string, room: number): string[] {
  const parts: string[] = [];
  let rest = word;
  while (rest.length > room) {
    const joint = rest.slice(0, room - 1).toLowerCase().lastIndexOf("s");
    const at = joint >= 4 && rest.length - joint > 4 ? joint + 1 : room - 1;
    parts.push(`${rest.slice(0, at)}-`);
    rest = rest.slice(at);
  }
  return [...parts, rest];
}

/** Lines of text around the height `y`. */
export function block(x: number, y: number, rows: readonly string[], fill: string, size: number, more: Attributes = {}): string {
  const step = size * 1.2;
  return rows.map((row, index) => label(x, y + (index - (rows.length - 1) / 2) * step + size * 0.35, row, fill, size, more)).join("");
}

const GAP = 24;

/** Pictures below each other, as one. */
export function stacked(id: string, title: string, pictures: readonly string[]): string {
  const sizes = pictures.map((one) => /width="(\d+)" height="(\d+)"/.exec(one)!.slice(1).map(Number) as [number, number]);
  let y = 0;
  const placed = pictures.map((one, index) => {
    const at = y;
    y += sizes[index]![1] + GAP;
    return one.replace("<svg ", `<svg y="${at}" `);
  });
  return picture(id, { width: Math.max(0, ...sizes.map(([width]) => width)), height: Math.max(0, y - GAP) }, title, title, placed);
}
