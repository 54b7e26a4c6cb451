// Internet addresses within a comment: where they end, and what they show.

import { draft, emit, emitToken } from "./draft.ts";
import { HASH_START, hashText, hashUnit } from "./hashing.ts";
import { PLACE, partsOfWord } from "./promotion-words.ts";
import { LETTER, endOfRun, folded, kindAt } from "./units.ts";

const HTTP = hashText("http");
const HTTPS = hashText("https");
const WWW = hashText("www");
const URL_TOKEN = hashText("<url>");
const VIDEO_TOKEN = hashText("<video>");
/** A moment of a video, or a time as such ("2:03"). */
export const TIME_TOKEN: number = hashText("<time>");

/** Whether the word with this hash starts an address. */
export function startsAddress(hash: number): boolean {
  return hash === HTTP || hash === HTTPS || hash === WWW;
}

/** The part of the host before its last dot: "soundcloud" of "://www.soundcloud.com/x". */
function hostOf(address: string): string {
  const path = address.indexOf("/", 3);
  const host = path < 0 ? address : address.slice(0, path);
  const dot = host.lastIndexOf(".");
  const from = Math.max(host.lastIndexOf(".", dot - 1), host.lastIndexOf("/", dot)) + 1;
  return host.slice(from, Math.max(dot, from)).toLowerCase();
}

function isMoment(address: string): boolean {
  return ["?t=", "&t=", ";t="].some((mark) => address.includes(mark));
}

/** Reads the address whose first word ends at `at`; where it ends. */
export function readAddress(text: string, at: number, end: number): number {
  const stop = endOfRun(text, at, end);
  const address = text.slice(at, stop);
  draft.links++;
  if (address.includes("youtu")) emitToken(isMoment(address) ? TIME_TOKEN : VIDEO_TOKEN);
  else {
    emitToken(URL_TOKEN);
    emit(hashText(`@${hostOf(address)}`));
  }
  return stop;
}

/** Reads the number of a video ("?v=9bZkp7q19f0") that stands without its host. */
export function readVideoNumber(text: string, at: number, end: number): number {
  draft.links++;
  emitToken(VIDEO_TOKEN);
  return endOfRun(text, at, end);
}

/** Counts an address without its start ("example.com") where its ending stands at `at`. */
export function countBareAddress(text: string, at: number, end: number): void {
  let hash = HASH_START;
  let next = at;
  for (; next < end && kindAt(text, next) === LETTER; next++) {
    hash = hashUnit(hash, folded(text.charCodeAt(next)));
  }
  if (next === at || ((partsOfWord(hash) >>> PLACE) & 1) === 0) return;
  draft.links++;
  emitToken(URL_TOKEN);
}
