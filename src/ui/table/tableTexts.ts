import type { TableColumn } from './TableRow.tsx'

/** The titles of a table for a file: a cell of two lines is two columns there. */
export const titlesOf = <R>(columns: readonly TableColumn<R>[]): readonly string[] =>
  columns.flatMap(({ title, below }) => (below ? [title, below.title] : [title]))

/** What stands in a row, in the order of the titles. */
export const textsOf = <R>(columns: readonly TableColumn<R>[], row: R): readonly string[] =>
  columns.flatMap(({ text, below }) => (below ? [text(row), below.text(row)] : [text(row)]))
