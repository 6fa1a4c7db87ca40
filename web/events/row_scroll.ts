/** Browsers end an element's height at some 33 million pixels; a million rows of 24 are near it, ten million far beyond. */
export const LONGEST_SCROLL_PX = 8_000_000;

/** How a list of rows is laid over a scroll bar that may be shorter than it. */
export interface RowScroll {
  /** pixels that the scrolled element is high */
  scrollHeight: number;
  /** pixels of rows that one pixel of the scroll bar stands for; 1: nothing is shrunk */
  scale: number;
}

export function rowScroll(rows: number, rowHeight: number, viewHeight: number): RowScroll {
  const height = rows * rowHeight;
  if (height <= LONGEST_SCROLL_PX) return { scrollHeight: height, scale: 1 };
  return {
    scrollHeight: LONGEST_SCROLL_PX,
    scale: (height - viewHeight) / (LONGEST_SCROLL_PX - viewHeight),
  };
}

/** The pages that hold the rows `first` to `last`. */
export function pagesOf(first: number, last: number, pageRows: number): number[] {
  const pages: number[] = [];
  for (let page = Math.floor(first / pageRows); page <= Math.floor(last / pageRows); page++) pages.push(page);
  return pages;
}

/** Where the scroll bar stands when a row is in the middle of the view. */
export function scrollTopOf(index: number, { scale }: RowScroll, rowHeight: number, viewHeight: number): number {
  return Math.max(0, (index + 0.5) * rowHeight - viewHeight / 2) / scale;
}
