// The T of a profile: how broad it is in generic items, standing on the bar, and how deep in specific ones, hanging below it.
import { scaleBand, scaleLinear } from "d3-scale";
import { filled, type Language, type Localized } from "../../text/localized.ts";
import { block, label, lines, picture, shape, type Palette } from "./svg.ts";

/** The T of a document or part of one, over the roles of one framework. */
export interface TShape {
  /** What the T is of. */
  readonly title: string;
  readonly roles: readonly TRole[];
}

/** One column of the T, in numbers of items that cover the role. */
export interface TRole {
  readonly label: string;
  readonly generic: number;
  readonly specific: number;
  /** The role around which the others lie stands in the middle. */
  readonly isCentral: boolean;
}

const WORDS = {
  generic: { nl: "Breed: generiek", en: "Broad: generic" },
  specific: { nl: "Diep: specifiek", en: "Deep: specific" },
  title: { nl: "T-profiel van {name}", en: "T-shape of {name}" },
  role: { nl: "{role}: {generic} generiek, {specific} specifiek", en: "{role}: {generic} generic, {specific} specific" },
} as const satisfies Record<string, Localized>;

const MARGIN = 16;
const COLUMN = 104;
const BAR_HEIGHT = 52;
const ROOM = 120;

/** @param id unique on its page @returns SVG, `COLUMN` wide per role */
export function tShapePicture({ title, roles }: TShape, id: string, language: Language, palette: Palette): string {
  const ordered = withCentreInMiddle(roles);
  const width = MARGIN * 2 + Math.max(4, ordered.length) * COLUMN;
  const most = Math.max(1, ...ordered.flatMap(({ generic, specific }) => [generic, specific]));
  const x = scaleBand<number>(ordered.map((_, place) => place), [MARGIN, width - MARGIN]).paddingInner(0.16).paddingOuter(0.08);
  const length = scaleLinear([0, most], [0, ROOM]);
  const [top, bottom] = [MARGIN + 28 + ROOM, MARGIN + 28 + ROOM + BAR_HEIGHT];
  const height = bottom + ROOM + 28 + MARGIN;
  const centre = ordered.findIndex(({ isCentral }) => isCentral);
  const stem = centre < 0 ? "" : shape("rect", { x: x(centre)! - 6, y: bottom, width: x.bandwidth() + 12, height: ROOM + 20, rx: 6, fill: palette.specificSoft });
  const bars = ordered.map((role, place) => column(role, { left: x(place)!, width: x.bandwidth(), top, bottom }, length, palette));
  const described = ordered.map((role) => filled(WORDS.role, language, { role: role.label, generic: role.generic, specific: role.specific })).join("; ");
  return picture(id, { width, height }, filled(WORDS.title, language, { name: title }), described, [
    shape("rect", { x: 0, y: 0, width, height, fill: palette.back }),
    label(MARGIN, MARGIN + 12, WORDS.generic[language], palette.generic, 13, { "font-weight": 600 }),
    label(MARGIN, height - MARGIN, WORDS.specific[language], palette.specific, 13, { "font-weight": 600 }),
    stem,
    shape("rect", { x: MARGIN / 2, y: top, width: width - MARGIN, height: BAR_HEIGHT, rx: 6, fill: palette.genericSoft }),
    ...bars,
  ]);
}

function withCentreInMiddle(roles: readonly TRole[]): TRole[] {
  const central = roles.find(({ isCentral }) => isCentral);
  if (!central) return [...roles];
  const others = roles.filter((role) => role !== central);
  const half = Math.floor(others.length / 2);
  return [...others.slice(0, half), central, ...others.slice(half)];
}

interface Box {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

function column({ label: name, generic, specific, isCentral }: TRole, { left, width, top, bottom }: Box, length: (count: number) => number, palette: Palette): string {
  const middle = left + width / 2;
  const bar = { x: left + width * 0.18, width: width * 0.64, rx: 4 };
  const number = { "text-anchor": "middle", "font-weight": 600 };
  return [
    generic > 0 ? shape("rect", { ...bar, y: top - length(generic), height: length(generic), fill: palette.generic }) : "",
    generic > 0 ? label(middle, top - length(generic) - 5, String(generic), palette.generic, 13, number) : "",
    specific > 0 ? shape("rect", { ...bar, y: bottom, height: length(specific), fill: palette.specific }) : "",
    specific > 0 ? label(middle, bottom + length(specific) + 15, String(specific), palette.specific, 13, number) : "",
    block(middle, (top + bottom) / 2, lines(name, width + 8, 11, 3), generic + specific === 0 ? palette.gap : palette.text, 11, { "text-anchor": "middle", ...(isCentral ? { "font-weight": 600 } : {}) }),
  ].join("");
}
