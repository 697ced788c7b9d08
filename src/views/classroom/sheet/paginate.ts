/**
 * Fills pages with blocks from top to bottom, none of which is cut. One that is higher than a page
 * gets a page to itself. There are as few pages as can be, and these about equally full, lest the
 * last one hold a single line.
 *
 * @param heights Of the blocks, in any one unit.
 * @param room Of a page, in the same unit.
 * @param taken What the heading takes of the first page.
 * @returns For each page the indices of its blocks; none is empty.
 */
export function paginate(heights: readonly number[], room: number, taken = 0): number[][] {
  let pages = filled(heights, room, taken);
  let [tooLittle, enough] = [0, room];
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const middle = (tooLittle + enough) / 2;
    const fewer = filled(heights, middle, taken);
    if (fewer.length > pages.length) tooLittle = middle;
    else [enough, pages] = [middle, fewer];
  }
  return pages;
}

/** Halving so often finds the least room to a thousandth of a page. */
const attempts = 10;

/** The same, each page as full as can be before the next begins. */
function filled(heights: readonly number[], room: number, taken: number): number[][] {
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
