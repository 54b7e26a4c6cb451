// What to do about an error of the operating system that nobody closer to it has put into words.

const ADVICE: Readonly<Record<string, string>> = {
  EACCES: "Check the permissions of this file and of its folder, or choose another place.",
  EPERM: "Check the permissions of this file and of its folder, or choose another place.",
  ENOENT: "Check the path.",
  ENOTDIR: "A part of the path is a file, not a folder. Check the path.",
  EISDIR: "It is a folder, not a file. Check the path.",
  EEXIST: "Something of that name is in the way. Choose another place.",
  EROFS: "The disk may only be read. Choose another place.",
  ENOSPC: "The disk is full. Free some space and run the same command again.",
  EDQUOT: "The disk quota is used up. Free some space and run the same command again.",
  EIO: "The disk could not be read or written. Check the disk, then run the command again.",
  EMFILE: "Too many files are open. Read fewer at once.",
  ENAMETOOLONG: "The name is too long. Choose a shorter one.",
  ELOOP: "A link leads to itself. Check the path.",
};

/** The error's own words and advice; null for what the operating system did not throw. */
export function systemAdvice(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error) || !("syscall" in error)) return null;
  const advice = ADVICE[String(error.code)];
  return advice === undefined ? null : `${error.message}. ${advice}`;
}
