// Facebook's own "download your information": the comments that the account wrote, with UTF-8
// written as if it were Latin-1.

import type { Profile } from "../profile.ts";

export const facebookDownload: Profile = {
  name: "facebook-download",
  label: "Facebook, download your information (comments)",
  platform: "facebook",
  signatures: [["data[0].comment.comment"]],
  roots: ["comments_v2", "comments"],
  fields: {
    text: ["data[0].comment.comment"],
    author: ["data[0].comment.author"],
    time: ["data[0].comment.timestamp", "timestamp"],
  },
  textForm: "mojibake",
};
