// youtube-comment-downloader: one JSON object per line; replies have a "." in their id.

import type { Profile } from "../profile.ts";

export const youtubeCommentDownloader: Profile = {
  name: "youtube-comment-downloader",
  label: "youtube-comment-downloader",
  platform: "youtube",
  signatures: [
    ["cid", "text", "votes"],
    ["cid", "text", "channel", "time"],
  ],
  roots: ["comments"],
  fields: {
    id: ["cid"],
    text: ["text"],
    author: ["author", "channel"],
    likes: ["votes"],
    time: ["time_parsed", "time"],
    parent: ["parent"],
  },
  relativeTimes: ["time_parsed"],
};
