/** Text of the user's in a message is cut here, so that a pasted page does not fill the screen. In code units. */
const longestShown = 60;

/** A text as messages and titles show it: on one line, and not endless. */
export function shortened(text: string): string {
  const line = text.slice(0, 4 * longestShown).replace(/\s+/g, " ");
  return line.length > longestShown ? `${line.slice(0, longestShown)}…` : line;
}
