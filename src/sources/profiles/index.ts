// The table of profiles. The more specific one comes first where two could fit.

import type { Profile } from "../profile.ts";
import { googleTakeout } from "./google-takeout.ts";
import { instagramApify } from "./instagram-apify.ts";
import { plain } from "./plain.ts";
import { redditListing } from "./reddit-listing.ts";
import { tiktokApify } from "./tiktok-apify.ts";
import { youtubeCommentDownloader } from "./youtube-comment-downloader.ts";
import { youtubeDataApi } from "./youtube-data-api.ts";
import { youtubeScript } from "./youtube-script.ts";
import { ytDlp } from "./yt-dlp.ts";

/** Every export that is known by name; the last, `plain`, is what everything else is taken for. */
export const PROFILES: readonly Profile[] = [
  youtubeDataApi,
  ytDlp,
  youtubeCommentDownloader,
  youtubeScript,
  googleTakeout,
  instagramApify,
  tiktokApify,
  redditListing,
  plain,
];

export { plain };
