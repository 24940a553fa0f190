/** Shadow maps along a side of the picture of all of a day's. */
export const CELLS = 6;

/** How many directions to the sun a day can have. */
export const MOST_STEPS = CELLS * CELLS;
