/** What lengthens a wait: nothing, one item that was asked again, or papers that were missing. A file of its own: the contract needs no more. */
export const waitCourses = ['inOrder', 'corrected', 'papersMissing'] as const
export type WaitCourse = (typeof waitCourses)[number]
