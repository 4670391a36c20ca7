import { useEffect, useRef } from 'react'
import { Notice } from '../../ui/Notice.tsx'

/** What was just done; it takes the focus, for the button that did it is gone. */
export function News({ title }: { readonly title: string }) {
  const news = useRef<HTMLDivElement>(null)
  useEffect(() => news.current?.focus(), [])
  return (
    <div ref={news} tabIndex={-1} className="card-done">
      <Notice kind="success" title={title} live />
    </div>
  )
}
