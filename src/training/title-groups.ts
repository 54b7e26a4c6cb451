// Groups of titles that are held out together. The figures of the model card are by these.

/** Groups of the titles in the shipped training set; every other title is in the last one. */
export const REPORTED_GROUPS: Readonly<Record<string, number>> = {
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
export const LAST_GROUP = 4;

/** Group of a title; rows without a title are never held out (null). */
export function reportedGroup(title: string): number | null {
  return title === "" ? null : (REPORTED_GROUPS[title] ?? LAST_GROUP);
}
