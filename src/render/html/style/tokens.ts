// Colours of the report, light and dark, and the pairs of them that meet on the page: a test
// holds text to 4.5:1 and marks to 3:1. Blue against orange, never red against green.

export const TOKEN_NAMES = [
  "bg",
  "card",
  "sunk",
  "ink",
  "mute",
  "line",
  "axis",
  "hype",
  "pos",
  "pos2",
  "neg",
  "neg2",
  "neu",
  "warn",
  "posT",
  "negT",
  "hypeT",
] as const;
export type Token = (typeof TOKEN_NAMES)[number];
export type Palette = Readonly<Record<Token, string>>;

export const LIGHT: Palette = {
  bg: "#faf9f6",
  card: "#ffffff",
  sunk: "#f2f0eb",
  ink: "#16171d",
  mute: "#565965",
  line: "#dedbd3",
  axis: "#80838e",
  hype: "#5a3fd0",
  pos: "#1264a8",
  pos2: "#4a8fc9",
  neg: "#a8430a",
  neg2: "#cf7331",
  neu: "#6b6f7a",
  warn: "#8a5a00",
  posT: "#dcebf9",
  negT: "#fbe5d6",
  hypeT: "#e8e3fb",
};

export const DARK: Palette = {
  bg: "#101116",
  card: "#191b22",
  sunk: "#22252e",
  ink: "#eeedf0",
  mute: "#a9acb8",
  line: "#30333e",
  axis: "#7d8190",
  hype: "#ab98ff",
  pos: "#6db5f2",
  pos2: "#3f7fb5",
  neg: "#f59a5b",
  neg2: "#b8672f",
  neu: "#8a8e9b",
  warn: "#e6b450",
  posT: "#16324b",
  negT: "#472510",
  hypeT: "#2c2554",
};

/** [foreground, background] of every text on the page. */
export const TEXT_PAIRS: readonly (readonly [Token, Token])[] = [
  ["ink", "bg"],
  ["ink", "card"],
  ["ink", "sunk"],
  ["ink", "posT"],
  ["ink", "negT"],
  ["ink", "hypeT"],
  ["mute", "bg"],
  ["mute", "card"],
  ["mute", "sunk"],
  ["mute", "hypeT"],
  ["hype", "bg"],
  ["hype", "card"],
  ["hype", "hypeT"],
  ["pos", "bg"],
  ["pos", "card"],
  ["pos", "hypeT"],
  ["neg", "bg"],
  ["neg", "card"],
  ["neg", "hypeT"],
  ["warn", "bg"],
  ["card", "pos"],
  ["card", "neg"],
  ["card", "neu"],
];

/** [mark, background] of every mark that carries meaning. */
export const MARK_PAIRS: readonly (readonly [Token, Token])[] = [
  ["hype", "bg"],
  ["hype", "card"],
  ["pos", "bg"],
  ["pos2", "bg"],
  ["neg", "bg"],
  ["neg2", "bg"],
  ["neu", "bg"],
  ["pos", "posT"],
  ["neg", "negT"],
  ["axis", "bg"],
  ["axis", "card"],
  ["ink", "bg"],
];

/** Custom properties of a palette: `--bg:#faf9f6;…`. */
export function properties(palette: Palette): string {
  return TOKEN_NAMES.map((name) => `--${name}:${palette[name]}`).join(";");
}
