import type { MapLook } from '../../map/look';

/**
 * How the map looks in front of a class. Names keep their size while the text grows: they can be
 * read in the last row as they are, and on the narrower map that is left, larger ones would be cut
 * at its edges.
 *
 * @param unit Pixels of the screen in one unit of the classroom.
 */
export const lessonLook = (unit: number): MapLook => ({
  scale: 1.9 * unit,
  placeLabelSize: { place: 40 * unit, chosen: 58 * unit },
});
