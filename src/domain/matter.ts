/**
 * The number of the whole matter, from the registration to the card: that of the case it began with. What follows carries it,
 * with `-2`, `-3` after it, so that a person has one number to keep.
 */
export const matterOf = (number: string): string => number.replace(/-[2-9]$/, '')
