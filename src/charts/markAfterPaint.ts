/** Sets the user-timing mark `chart-drawn` after the next frame is painted; what it returns takes that back. */
export function markAfterPaint(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(() => performance.mark('chart-drawn'));
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
