// Words by their part in self-promotion, chosen by hand: what is asked for, whose it is, and
// what is promoted.

import { hashText } from "./hashing.ts";

/** Numbers of the parts; a word can have several. */
export const ASK = 0;
export const OWN = 1;
export const THING = 2;
export const BEG = 3;
export const CONDITION = 4;
export const GAIN = 5;
/** Endings of internet addresses. */
export const PLACE = 6;
export const FOLLOW = 7;
export const PARTS = 8;

/** Lower-case words by part, apart by blanks; English first, then what else spam is written in. */
const PROMOTION_WORDS: readonly Readonly<{ part: number; words: string }>[] = [
  {
    part: ASK,
    words: `check checkout subscribe subscribed subscribing subscrib sub subs suscribe suscribete
      follow followed visit join click download add dm message msg text inbox contact support help
      watch listen search google vote buy order go come see look tap share promote donate pls plz
      please collab connect sigue sigueme visita inscreva siga abonne abonnez abonniert`,
  },
  {
    part: OWN,
    words: `my mine our me i im we us mera mere meri mai main mi mis meu minha mon ma mes mein meine
      moi hamara hamare`,
  },
  {
    part: THING,
    words: `channel chanel channels chanl chenal chainnel chinel youtuber youtube video videos vid
      vids vlog vlogs page pages blog website site web profile link links bio song songs music
      mixtape rap cover covers remix beat beats track album band clip shorts reel reels playlist
      account insta instagram ig snap snapchat facebook fb twitter tiktok telegram whatsapp discord
      server app game stream twitch soundcloud patreon gofundme petition canal cuenta pagina
      kanal chaine reviews review`,
  },
  {
    part: FOLLOW,
    words: `subscribe subscribed subscribing subscrib sucscribe suscribe suscribete suscribirse
      subscribirse subscriber subscribers sub subs subscription follow follower followers
      inscreva abonne abonnez abonniert`,
  },
  { part: BEG, words: `like likes liked liek thumbs thumb upvote comment comments hit smash drop` },
  { part: CONDITION, words: `if who whoever for when everyone anyone fans here agree this` },
  {
    part: GAIN,
    words: `free giveaway win won winner prize gift gifts card cards robux vbucks money cash paid
      earn earned income profit profits invest invested investing investment investor trading
      trader broker forex crypto bitcoin btc eth nft coin token advisor loan credit bet betting
      casino exchange promo code discount offer sale cheap followers subscribers views hiring
      work hack cheats generator recommend portfolio dollars`,
  },
  {
    part: PLACE,
    words: `com net org co io ly tk ru me info xyz be tv gl pl se uk biz site online shop link`,
  },
];

/** Places of the words, at most a quarter full; a Map would box every hash. */
const PLACES = 4096;
const hashes = new Int32Array(PLACES);
const masks = new Uint8Array(PLACES);

function placeOf(hash: number): number {
  let place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  while (masks[place] !== 0 && hashes[place] !== hash) place = (place + 1) & (PLACES - 1);
  return place;
}

for (const { part, words } of PROMOTION_WORDS) {
  for (const word of words.split(/\s+/)) {
    if (word === "") continue;
    const place = placeOf(hashText(word));
    hashes[place] = hashText(word);
    masks[place] = (masks[place] ?? 0) | (1 << part);
  }
}

/** Parts of the word with this hash, one bit each; 0 for any other word. */
export function partsOfWord(hash: number): number {
  return masks[placeOf(hash)] ?? 0;
}
