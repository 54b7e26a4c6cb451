// YouTube Data API v3: commentThreads.list and comments.list, pages or lists of items, also
// flattened into columns by pandas.

import type { Profile } from "../profile.ts";

const TOP = "snippet.topLevelComment.snippet";

export const youtubeDataApi: Profile = {
  name: "youtube-data-api",
  label: "YouTube Data API (comment threads or comments)",
  platform: "youtube",
  signatures: [
    ["id", `${TOP}.textOriginal`],
    ["id", `${TOP}.textDisplay`],
    ["id", "snippet.textOriginal", "snippet.publishedAt"],
    ["id", "snippet.textDisplay", "snippet.publishedAt"],
  ],
  roots: ["items"],
  children: ["replies.comments"],
  fields: {
    id: ["snippet.topLevelComment.id", "id"],
    text: [
      `${TOP}.textOriginal`,
      "snippet.textOriginal",
      `${TOP}.textDisplay`,
      "snippet.textDisplay",
    ],
    author: [
      `${TOP}.authorDisplayName`,
      "snippet.authorDisplayName",
      `${TOP}.authorChannelId.value`,
      "snippet.authorChannelId.value",
    ],
    likes: [`${TOP}.likeCount`, "snippet.likeCount"],
    time: [`${TOP}.publishedAt`, "snippet.publishedAt"],
    parent: ["snippet.parentId"],
  },
};
