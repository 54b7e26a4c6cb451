// Instagram's app API, as instagrapi and others save its comments.

import type { Profile } from "../profile.ts";

export const instagramApi: Profile = {
  name: "instagram-api",
  label: "Instagram comments as the app gets them (instagrapi)",
  platform: "instagram",
  signatures: [["pk", "text", "user.username"]],
  roots: ["comments"],
  children: ["child_comments", "preview_child_comments"],
  fields: {
    id: ["pk"],
    text: ["text"],
    author: ["user.username", "user.pk"],
    likes: ["comment_like_count", "like_count"],
    time: ["created_at_utc", "created_at"],
    parent: ["parent_comment_id", "replied_to_comment_id"],
  },
};
