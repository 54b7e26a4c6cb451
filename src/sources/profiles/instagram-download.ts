// Instagram's own "download your information": the comments that the account wrote, with
// UTF-8 written as if it were Latin-1. The account itself is not named in the file.

import type { Profile } from "../profile.ts";

export const instagramDownload: Profile = {
  name: "instagram-download",
  label: "Instagram, download your information (comments)",
  platform: "instagram",
  signatures: [["string_map_data.Comment.value"]],
  roots: [
    "comments_media_comments",
    "comments_reels_comments",
    "comments_story_comments",
    "comments_live_comments",
    "post_comments",
  ],
  fields: {
    text: ["string_map_data.Comment.value"],
    time: [
      "string_map_data.Time.timestamp",
      "string_map_data.Comment creation time.timestamp",
      "string_map_data.Comment Creation Time.timestamp",
    ],
  },
  textForm: "mojibake",
};
