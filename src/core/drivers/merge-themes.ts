// Phrases that say the same thing become one theme.

/** A phrase and the voices that use it. */
type Used = Readonly<{ key: string; voices: ReadonlySet<number> }>;

/** A longer phrase stands for a shorter one inside it when it holds this part of its voices. */
const EXPLAINED = 0.4;
/** Themes whose voices overlap by this part of the smaller one say the same thing. */
const SAME_VOICES = 0.5;

/** Themes of one side (or phrases of one peak) without repeats; they come strongest first. */
export function mergeThemes<Theme extends Used>(themes: readonly Theme[]): Theme[] {
  const kept: Theme[] = [];
  for (const theme of themes.filter((one) => !isExplained(one, themes))) {
    if (!kept.some((other) => repeats(theme, other))) kept.push(theme);
  }
  return kept;
}

/** True where a longer phrase of the list holds most voices of this one. */
function isExplained(theme: Used, themes: readonly Used[]): boolean {
  return themes.some(
    (longer) =>
      longer.key !== theme.key &&
      isWithin(theme.key, longer.key) &&
      longer.voices.size >= EXPLAINED * theme.voices.size,
  );
}

function isWithin(short: string, long: string): boolean {
  return ` ${long} `.includes(` ${short} `);
}

/** True where one of two phrases lies within the other, or the same voices use both. */
function repeats(theme: Used, other: Used): boolean {
  if (isWithin(theme.key, other.key) || isWithin(other.key, theme.key)) return true;
  const [small, large] = [theme.voices, other.voices].toSorted((a, b) => a.size - b.size);
  if (small === undefined || large === undefined) return false;
  let shared = 0;
  for (const voice of small) if (large.has(voice)) shared += 1;
  return shared >= SAME_VOICES * small.size;
}
