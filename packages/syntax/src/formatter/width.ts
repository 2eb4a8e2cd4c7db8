/** How many columns a line may have, comments not counted. */
export const WIDTH = 100;
