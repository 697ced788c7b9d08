/**
 * Fills pages with blocks from top to bottom, none of which is cut. One that is higher than a page
 * gets a page to itself.
 *
 * @param heights Of the blocks, in any one unit.
 * @param room Of a page, in the same unit.
 * @param taken What the heading takes of the first page.
 * @returns For each page the indices of its blocks; none is empty.
 */
export function paginate(heights: readonly number[], room: number, taken = 0): number[][] {
  const pages: number[][] = [];
  let left = room - taken;
  heights.forEach((height, index) => {
    const page = pages.at(-1);
    if (page && height <= left) page.push(index);
    else {
      // below the heading there is no page to end yet
      if (page) left = room;
      pages.push([index]);
    }
    left -= height;
  });
  return pages;
}
