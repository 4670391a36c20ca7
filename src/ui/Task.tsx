import type { ReactNode } from 'react'

/** What you do now, or that there is nothing to do. `due` is a sentence with the last day. */
export function Task({
  title,
  level = 2,
  due,
  idle,
  picture,
  children,
}: {
  title: ReactNode
  /** 3 where it stands under a heading of its own. */
  level?: 2 | 3
  due?: ReactNode
  /** Nothing to do: the same place, a quieter look. */
  idle?: boolean | undefined
  /** A drawing beside the title. */
  picture?: ReactNode
  children?: ReactNode
}) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className={idle ? 'task task-idle' : 'task'}>
      {picture}
      <Heading>{title}</Heading>
      {due && <p className="task-due">{due}</p>}
      {children}
    </section>
  )
}
