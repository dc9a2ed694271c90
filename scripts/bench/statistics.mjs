/**
 * Percentile by nearest rank; NaN for no numbers.
 *
 * @param share from 0 to 1
 */
export function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Summary of times in milliseconds: count, median and 95th percentile. */
export function summary(times) {
  return { count: times.length, p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
}

/**
 * Growth of a time with a size, by two fits of least squares.
 *
 * @param {[number, number][]} points sizes and times, each above 0
 * @returns {{ points: number, slope: number, r2: number, fixed: number, each: number, linearR2: number } | undefined}
 *   `slope`: the exponent b of time = a·size^b, 0 where the time does not grow and 1 where it grows with the size, and
 *   `r2` how much of the spread of the logarithms it explains; `fixed` and `each`: time = fixed + each·size, and its
 *   `linearR2`. Undefined of fewer than three points, through two of which any line goes.
 */
export function growth(points) {
  if (new Set(points.map(([x]) => x)).size < 3) return undefined;
  const power = line(points.map(([x, y]) => [Math.log(x), Math.log(y)]));
  const linear = line(points);
  return {
    points: points.length,
    slope: power.slope,
    r2: power.r2,
    fixed: linear.intercept,
    each: linear.slope,
    linearR2: linear.r2,
  };
}

/** Least-squares line through points; for level points it explains everything. */
function line(points) {
  const mean = (index) => points.reduce((sum, point) => sum + point[index], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const sum = (of) => points.reduce((total, point) => total + of(point[0] - x, point[1] - y), 0);
  const [xx, xy, yy] = [sum((dx) => dx * dx), sum((dx, dy) => dx * dy), sum((_, dy) => dy * dy)];
  const slope = xy / xx;
  return { slope, intercept: y - slope * x, r2: yy === 0 ? 1 : (xy * xy) / (xx * yy) };
}
