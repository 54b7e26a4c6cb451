// Which teaser a file is likely to be about, by its path alone: the folder it lies in, or what
// is left of its name without platforms, exporters and dates.

import { basename, dirname } from "node:path";
import { teaserFromPath } from "./inputs.ts";

/** Words of file names that say where comments come from, not what they are about. */
const NOISE: ReadonlySet<string> = new Set(
  (
    "api apify archive bluesky bsky comment comments csv data dataset download downloader export " +
    "exports facebook fb file ig info insta instagram instaloader json list listing page part posts " +
    "praw reddit replies scrape scraper script thread tiktok tt tweets twitter video x youtube yt"
  ).split(" "),
);
const NUMBER = /^\d+$/;
/** What yt-dlp adds to a title: `[dQw4w9WgXcQ]`. */
const VIDEO_ID = /\[[\w-]{6,}\]/g;

/**
 * A name to show for the teaser of a file; `root` is the folder that was searched, or null for a
 * file that was named itself. Never empty.
 */
export function proposeTeaser(path: string, root: string | null): string {
  const folder = dirname(path);
  const isInSubfolder = root !== null && folder !== root && folder !== ".";
  if (isInSubfolder) return titled(basename(folder).replaceAll(/[_-]+/g, " "));
  const words = teaserFromPath(path)
    .replaceAll(VIDEO_ID, " ")
    .split(/[\s.]+/)
    .filter((word) => word !== "" && !NOISE.has(word.toLowerCase()) && !NUMBER.test(word));
  if (words.length > 0) return titled(words.join(" "));
  const name = basename(folder === "." ? process.cwd() : folder);
  return titled(name.replaceAll(/[_-]+/g, " ")) || "Comments";
}

/** Capitals at the start of words, where the name has none of its own. */
function titled(name: string): string {
  const text = name.trim();
  if (text !== text.toLowerCase()) return text;
  return text.replaceAll(/(^|\s)(\p{Ll})/gu, (_, before: string, letter: string) => {
    return before + letter.toUpperCase();
  });
}
