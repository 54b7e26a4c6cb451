// Which platform comments come from where no profile tells it: by links and by the shape of ids.

type Trace = Readonly<{ platform: string; pattern: RegExp }>;

/** Links to posts, and ids that no other platform writes. */
const TRACES: readonly Trace[] = [
  { platform: "youtube", pattern: /^https?:\/\/(?:www\.|m\.)?(?:youtube\.com|youtu\.be)\// },
  // Comment ids since 2017, and those of the Google+ time before.
  { platform: "youtube", pattern: /^Ug[\w-]{16,24}(?:AaABAg|gCoAEC)(?:\.[\w-]{16,24})?$/ },
  { platform: "youtube", pattern: /^(?:z1[23][a-z0-9]{28,34}|LZQPQhLyRh[\w-]{33,35})$/ },
  { platform: "tiktok", pattern: /^https?:\/\/(?:www\.|vm\.)?tiktok\.com\// },
  { platform: "instagram", pattern: /^https?:\/\/(?:www\.)?instagram\.com\// },
  { platform: "reddit", pattern: /^https?:\/\/(?:www\.|old\.)?reddit\.com\/|^t1_[a-z0-9]{5,8}$/ },
  { platform: "x", pattern: /^https?:\/\/(?:www\.)?(?:twitter|x)\.com\/\w+\/status\// },
  { platform: "facebook", pattern: /^https?:\/\/(?:www\.|m\.)?facebook\.com\// },
  { platform: "bluesky", pattern: /^at:\/\/did:|^https?:\/\/bsky\.app\// },
];

/**
 * The platform that at least half of the sampled rows bear a trace of outside their text, or
 * null. Links inside comments tell nothing.
 */
export function inferPlatform(
  rows: readonly (readonly string[])[],
  textColumn: number,
): string | null {
  const votes = new Map<string, number>();
  for (const row of rows) {
    const others = row.filter((_, index) => index !== textColumn);
    const found = TRACES.find(({ pattern }) => others.some((cell) => pattern.test(cell.trim())));
    if (found !== undefined) votes.set(found.platform, (votes.get(found.platform) ?? 0) + 1);
  }
  const [most] = [...votes].toSorted(([, one], [, other]) => other - one);
  return most !== undefined && most[1] >= rows.length / 2 ? most[0] : null;
}
