// The tables that scripts around the YouTube Data API write: the fields of a comment's snippet
// under the API's own names, or under pandas-like ones.

import type { Profile } from "../profile.ts";

export const youtubeScript: Profile = {
  name: "youtube-script",
  label: "table of a YouTube API script",
  platform: "youtube",
  signatures: [
    ["author", "updated_at", "like_count", "text", "public"],
    ["author", "published_at", "like_count", "text", "public"],
    ["textOriginal", "authorDisplayName"],
    ["textDisplay", "authorDisplayName"],
    ["textOriginal", "likeCount", "publishedAt"],
    ["textDisplay", "likeCount", "publishedAt"],
    ["text_original", "author_display_name"],
    ["text_display", "author_display_name"],
  ],
  fields: {
    id: ["id", "commentId", "comment_id"],
    text: ["textOriginal", "text_original", "text", "textDisplay", "text_display"],
    author: ["authorDisplayName", "author_display_name", "author"],
    likes: ["likeCount", "like_count"],
    time: ["publishedAt", "published_at", "updatedAt", "updated_at"],
    parent: ["parentId", "parent_id"],
  },
};
