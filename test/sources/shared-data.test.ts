// Real exports, where they are at hand: how many rows each gives. They are no part of the
// repository, so these tests skip without them.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readAll } from "./reading.ts";

const DATA = join(import.meta.dirname, "../../../shared/data");

/** File, profile, comments, issues. */
const FILES: readonly [string, string, number, number][] = [
  ["exports/bluesky/thread_view_post_with_embed_media.json", "bluesky", 0, 1],
  ["exports/csv/john-lewis-ad.youtube.csv", "plain", 1218, 0],
  ["exports/csv/reddit-praw.csv", "reddit-script", 440, 15],
  ["exports/google-takeout/comments.pre-2024-06.csv", "google-takeout", 2, 0],
  [
    "exports/instagram-apify/apify_dataset_instagram-comment-scraper_orig.csv",
    "instagram-apify",
    117,
    2,
  ],
  ["exports/reddit-api/api_listing_thread.json", "reddit-listing", 194, 5],
  ["exports/tiktok-apify/apify_tiktok-comments-scraper.csv", "tiktok-apify", 757, 0],
  ["exports/x-api-v2/api_v2_flat.jsonl", "x-api-v2", 100, 0],
  ["exports/x-api-v2/api_v2_quoted_edit.jsonl", "x-api-v2", 1, 0],
  ["exports/x-api-v2/api_v2_two_tweets.jsonl", "x-api-v2", 1, 0],
  ["exports/youtube-data-api/comment_thread_single.json", "youtube-data-api", 1, 0],
  ["exports/youtube-data-api/comment_threads_by_video_paged_1.json", "youtube-data-api", 5, 0],
  ["exports/youtube-data-api/comment_threads_by_video_paged_2.json", "youtube-data-api", 5, 0],
  ["exports/youtube-data-api/comments_by_parent_paged_1.json", "youtube-data-api", 2, 0],
  ["exports/yt-dlp/real_comments_fragment_2022.info.json", "yt-dlp", 3, 0],
  ["spam/Youtube01-Psy.csv", "plain", 350, 0],
  ["spam/Youtube02-KatyPerry.csv", "plain", 350, 0],
  ["spam/Youtube03-LMFAO.csv", "plain", 438, 0],
  ["spam/youtube-spam-4500.csv", "plain", 4500, 0],
  ["hostile/blns.json", "plain", 512, 3],
  ["trailers/About_dry_grasses.csv", "youtube-script", 23, 0],
  ["trailers/Anatomy_of_a_fall.csv", "youtube-script", 241, 1],
  ["trailers/Fallen_leaves.csv", "youtube-script", 84, 0],
  ["trailers/Godzilla.csv", "youtube-script", 10_812, 6],
  ["trailers/Guardians_of_the_Galaxy.csv", "youtube-script", 11_259, 1],
  ["trailers/John_wick.csv", "youtube-script", 23_503, 4],
  ["trailers/Killers_of_the_Flower_Moon.csv", "youtube-script", 3061, 0],
  ["trailers/Mission_impossible.csv", "youtube-script", 13_165, 5],
  ["trailers/Past_lives.csv", "youtube-script", 3114, 0],
  ["trailers/Perfect_days.csv", "youtube-script", 216, 1],
  ["trailers/The_boy_and_the_heron.csv", "youtube-script", 2250, 1],
  ["trailers/The_holdovers.csv", "youtube-script", 804, 0],
  ["trailers/The_promised_land.csv", "youtube-script", 290, 0],
  ["trailers/The_taste_of_things.csv", "youtube-script", 101, 0],
  ["sentiment/tweets.val.tsv", "plain", 2000, 0],
  ["hype/ladder.train.tsv", "plain", 11_658, 0],
];

describe.skipIf(!existsSync(DATA))("real exports", () => {
  test.each(FILES)("%s is %s: %i comments, %i issues", async (file, ...expected) => {
    const { opened, comments, issues } = await readAll({ path: join(DATA, file) });
    expect([opened.profile, comments.length, issues.length]).toEqual(expected);
  });
});
