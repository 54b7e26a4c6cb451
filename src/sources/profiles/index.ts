// The table of profiles. Signatures decide between them, the longest first; on a tie the order.

import type { Profile } from "../profile.ts";
import { bluesky } from "./bluesky.ts";
import { exportComments } from "./export-comments.ts";
import { facebookApify } from "./facebook-apify.ts";
import { facebookDownload } from "./facebook-download.ts";
import { facebookGraph } from "./facebook-graph.ts";
import { fourCat } from "./four-cat.ts";
import { googleTakeout } from "./google-takeout.ts";
import { instagramApify } from "./instagram-apify.ts";
import { instagramDownload } from "./instagram-download.ts";
import { instaloader } from "./instaloader.ts";
import { plain } from "./plain.ts";
import { pushshift } from "./pushshift.ts";
import { redditApify } from "./reddit-apify.ts";
import { redditListing } from "./reddit-listing.ts";
import { redditScript } from "./reddit-script.ts";
import { tiktokApi } from "./tiktok-api.ts";
import { instagramApi } from "./instagram-api.ts";
import { instagramWeb } from "./instagram-web.ts";
import { tiktokApify } from "./tiktok-apify.ts";
import { xApiV2 } from "./x-api-v2.ts";
import { xApify } from "./x-apify.ts";
import { xArchive } from "./x-archive.ts";
import { youtubeApify } from "./youtube-apify.ts";
import { youtubeCommentDownloader } from "./youtube-comment-downloader.ts";
import { youtubeDataApi } from "./youtube-data-api.ts";
import { youtubeScript } from "./youtube-script.ts";
import { ytDlp } from "./yt-dlp.ts";
import { zeeschuimer } from "./zeeschuimer.ts";

/** Every export that is known by name; the last, `plain`, is what everything else is taken for. */
export const PROFILES: readonly Profile[] = [
  bluesky,
  exportComments,
  facebookApify,
  facebookDownload,
  facebookGraph,
  fourCat,
  googleTakeout,
  instagramApify,
  instagramDownload,
  instaloader,
  pushshift,
  redditApify,
  redditListing,
  redditScript,
  tiktokApi,
  instagramApi,
  instagramWeb,
  tiktokApify,
  xApiV2,
  xApify,
  xArchive,
  youtubeApify,
  youtubeCommentDownloader,
  youtubeDataApi,
  youtubeScript,
  ytDlp,
  zeeschuimer,
  plain,
];

export { plain };
