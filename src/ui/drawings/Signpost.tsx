import { Drawing } from './Drawing.tsx'

/** A signpost at the shore: this way leads nowhere, others do. */
export const Signpost = () => (
  <Drawing>
    <path className="paper" d="M56 18a4 4 0 0 1 8 0v86h-8z" />
    <path className="tone" d="M34 28h48l12 10-12 10H34z" />
    <path className="warm" d="M86 56H42L30 65l12 9h44z" />
    <path d="M44 38h26" />
    <path className="paper" d="M20 104c0-9 5-14 12-14s10 5 11 12M78 102c2-6 6-9 11-9 6 0 10 4 11 10" />
    <path d="M96 24c3-4 6-4 8 0 2-4 5-4 8 0" />
  </Drawing>
)
