// Google Takeout: the comments that the account itself wrote on YouTube.

import type { Profile } from "../profile.ts";

export const googleTakeout: Profile = {
  name: "google-takeout",
  label: "Google Takeout (YouTube comments)",
  platform: "youtube",
  signatures: [
    ["Comment ID", "Comment Text", "Comment Create Timestamp"],
    ["Comment ID", "Comment text", "Comment create timestamp"],
  ],
  fields: {
    id: ["Comment ID"],
    text: ["Comment Text"],
    author: ["Channel ID"],
    time: ["Comment Create Timestamp"],
    parent: ["Parent Comment ID"],
  },
  textForm: "takeout",
};
