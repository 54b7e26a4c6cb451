// Groups of titles that are held out together. The figures of the model card are by these.

/** Groups of the titles in the shipped training set. */
const REPORTED_GROUPS: Readonly<Record<string, number>> = {
  John_wick: 0,
  Fallen_leaves: 0,
  Mission_impossible: 1,
  The_holdovers: 1,
  Perfect_days: 1,
  Guardians_of_the_Galaxy: 2,
  "instagram-posts": 2,
  "tiktok-posts": 2,
  Godzilla: 3,
  "john-lewis-ad": 3,
  Anatomy_of_a_fall: 3,
  The_promised_land: 3,
};
const GROUPS = 5;
const LAST_GROUP = GROUPS - 1;

/**
 * Group of each row by its title; null for a row without a title, which is never held out.
 * Titles other than those of the shipped set share the last group beside them, and are dealt
 * out in alphabetical order where none of those is there.
 */
export function titleGroups(titles: readonly string[]): (number | null)[] {
  const isShippedSet = titles.some((title) => title in REPORTED_GROUPS);
  const order = [...new Set(titles)].filter((title) => title !== "").toSorted();
  return titles.map((title) => {
    if (title === "") return null;
    return isShippedSet ? (REPORTED_GROUPS[title] ?? LAST_GROUP) : order.indexOf(title) % GROUPS;
  });
}
