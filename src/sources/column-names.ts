// The names that exporters and scripts give to the columns of comments.

import type { Field } from "../core/mapped-row.ts";

/**
 * Per field, lower-case letters and digits only, in order of preference: an export that has
 * two of them is read by the first.
 */
export const COLUMN_NAMES: Readonly<Record<Field, readonly string[]>> = {
  text: names(`
    textoriginal commenttext commentbody commentcontent commenttextoriginal fulltext
    text comment content body message textdisplay commenttextdisplay commentmessage
    commentplain review reviewtext reviewbody reviewcontent tweet tweettext tweetcontent
    posttext postbody postcontent replytext rawtext originaltext selftext comments
    commentaire commentaires comentario comentarios kommentar kommentare commento texto
    texte testo inhalt nachricht mensaje opinion feedback sentence sentences utterance
    caption txt reviews tweets commentactual commentstext maintext textcontent
    messagetext reply rawcontent renderedcontent
  `),
  id: names(`
    commentid id cid idstr commentidstr tweetid statusid replyid reviewid messageid
    postid itemid uuid commentpk pk
  `),
  author: names(`
    author authordisplayname ownerusername uniqueid username useruniqueid authorname
    authorusername commentauthor commenterusername screenname userscreenname user handle
    userhandle commenter commentername name displayname nickname owner profilename
    reviewer reviewername userid authorid authorchannelid autor auteur
    nameclicktoviewprofile channel
  `),
  likes: names(`
    likes likecount likescount diggcount commentlikecount commentlikes favoritecount
    favouritecount favorites score upvotes ups votes votecount numlikes nlikes
    numberoflikes nooflikes likesnumber thumbsup thumbsupcount helpful reactions
    reactionscount reactioncount publicmetricslikecount points karma like totallikes
    megusta jaime gefalltmir favouritescount favoritescount commentreactioncount upvotecount edgelikedbycount mipiace curtidas
  `),
  time: names(`
    publishedat createtimeiso createdat createdutc createtime timestamp published
    datetime date time commentedat commentdate commenttime commentcreatetimestamp
    commentpublishedat commenttimestamp publishdate publishtime datepublished postedat
    posteddate dateposted creationdate createddate datecreated timecreated created
    timestamputc createdtime updatedat updated timeparsed timetext publishedtime
    publishedtimetext posttime postdate tweetdate reviewdate fecha datum data at
    unixtimestamp dateutc timeutc createtimestamp dates when
  `),
  parent: names(`
    parentid parentcommentid parent repliestoid inreplytoid replytoid inreplytostatusid
    inreplytostatusidstr inreplytotweetid replyto replytocommentid parentcomment
    inreplyto
  `),
  language: names("language lang languagecode langcode commentlanguage locale"),
  platform: names("platform source socialnetwork network site sourceplatform"),
  teaser: names("teaser trailer"),
};

function names(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** A column's name as it is compared: lower-case letters and digits only. */
export function plainName(name: string): string {
  // Taking accents off costs a table that plain names need not load.
  const bare = /[\u0080-\uffff]/.test(name) ? name.normalize("NFKD") : name;
  return bare.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
