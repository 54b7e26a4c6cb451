// yt-dlp --write-comments: an .info.json with comments[], or that list alone. Its timestamps
// are midnights, computed from texts such as `3 weeks ago`.

import type { Profile } from "../profile.ts";

export const ytDlp: Profile = {
  name: "yt-dlp",
  label: "yt-dlp comments (.info.json)",
  platform: "youtube",
  signatures: [
    ["id", "text", "parent", "author_id", "timestamp"],
    ["id", "text", "parent", "author_is_uploader"],
    ["id", "text", "parent", "author_thumbnail"],
  ],
  roots: ["comments"],
  fields: {
    id: ["id"],
    text: ["text"],
    author: ["author", "author_id"],
    likes: ["like_count"],
    time: ["timestamp", "_time_text", "time_text"],
    parent: ["parent"],
  },
};
