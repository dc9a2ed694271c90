import type { Finding, FindingAt, Related } from "../finding.ts";
import type { Span } from "../text/span.ts";

/** An object whose values may be set, while it is made. */
export type Movable<T> = { -readonly [key in keyof T]: T[key] };

/**
 * A copy of a finding with every place mapped by `span` and the path mapped by `path`. The object is written out for speed, because each
 * edit creates a thousand: V8 of Node 20 creates a hidden class for each object literal that starts with a spread.
 */
export function placeFinding<At extends Span>(
  finding: FindingAt<At> & At & { readonly isOfPath?: true },
  span: (at: At) => Span,
  path: (text: string) => string = (text) => text,
): Finding {
  const {
    ruleId,
    severity,
    summary,
    message,
    reasonsAt,
    notesAt,
    document,
    basis,
    asOf,
    related,
    fixes,
    subject,
    isOfPath,
    waivable,
    isUnfinished,
    suppression,
  } = finding;
  const { start, end } = span(finding);
  const moved: Movable<Finding> = { ruleId, severity, summary, message, start, end, document, path: path(finding.path) };
  if (reasonsAt !== undefined) moved.reasonsAt = reasonsAt;
  if (notesAt !== undefined) moved.notesAt = notesAt;
  if (basis !== undefined) moved.basis = basis;
  if (asOf !== undefined) moved.asOf = asOf;
  if (related !== undefined)
    moved.related = related.map((place) => {
      const there: Movable<Related> = { message: place.message, ...span(place) };
      if (place.seen !== undefined) there.seen = place.seen;
      if (place.elsewhere !== undefined) there.elsewhere = place.elsewhere;
      return there;
    });
  if (fixes !== undefined)
    moved.fixes = fixes.map(({ title, safe, edits }) => ({
      title,
      safe,
      edits: edits.map((edit) => ({ newText: edit.newText, ...span(edit) })),
    }));
  if (subject !== undefined) moved.subject = isOfPath === true ? path(subject) : subject;
  if (waivable !== undefined) moved.waivable = waivable;
  if (isUnfinished !== undefined) moved.isUnfinished = isUnfinished;
  if (suppression !== undefined) moved.suppression = suppression;
  return moved;
}
