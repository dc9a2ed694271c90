import { type Message, message, verbatim } from "../core/l10n/message.ts";

const reasons: Readonly<Record<string, Message>> = {
  EACCES: message("file-denied"),
  EPERM: message("file-denied"),
  ENOENT: message("file-absent"),
  EISDIR: message("file-is-folder"),
  ENOTDIR: message("file-path-part"),
  ELOOP: message("file-link-loop"),
  ENAMETOOLONG: message("file-path-too-long"),
  ENOSPC: message("file-disk-full"),
  EROFS: message("file-disk-read-only"),
  EMFILE: message("file-too-many-open"),
  EIO: message("file-disk-fault"),
  ERR_FS_FILE_TOO_LARGE: message("file-larger-than", { limit: verbatim("2 GiB") }),
  ERR_STRING_TOO_LONG: message("file-too-large"),
};

/** Code of a system error, such as `ENOENT`; undefined for other errors. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** A sentence with the cause of an error, for the user. */
export function reasonOf(error: unknown): Message {
  const words = verbatim(error instanceof Error ? error.message : String(error));
  return reasons[codeOf(error) ?? ""] ?? message("file-other-reason", { words });
}
