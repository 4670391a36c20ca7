/** Where the picture of a signature or thumbprint lies on the device, beside the photos of the roster: by the key of its row. */
export const markKey = (row: string): string => `${row} mark`
