import type { Span } from "../../text/span.ts";
import type { Lines } from "./lines.ts";
import { isGap, lineEnd } from "./scan.ts";

/** The lines that git leaves around the versions of a merge conflict; none unless one begins with `<<<<<<<`. */
export function conflictMarkers(text: string, lines: Lines): readonly Span[] {
  const markers: Span[] = [];
  let open = false;
  for (let at = text.indexOf("<<<<<<<"); at >= 0 && at < text.length; ) {
    const line = lines.at(at);
    const start = lines.start(line);
    for (const marker of ["<<<<<<<", "|||||||", "=======", ">>>>>>>"]) {
      if (!text.startsWith(marker, start) || !isGap(text.charCodeAt(start + 7))) continue;
      if (marker === "<<<<<<<") open = true;
      if (open) markers.push({ start, end: lineEnd(text, start) });
      if (marker === ">>>>>>>") open = false;
    }
    // Inside a conflict every line may be a marker; outside one the next that can is found at once.
    at = open ? lines.start(line + 1) : text.indexOf("<<<<<<<", lines.start(line + 1));
  }
  return markers;
}
