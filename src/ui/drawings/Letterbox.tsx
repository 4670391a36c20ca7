import { Drawing } from './Drawing.tsx'

/** A letterbox with its flag down: no notices. */
export const Letterbox = () => (
  <Drawing>
    <path className="paper" d="M55 76h10v28H55z" />
    <path className="tone" d="M40 34h44a16 16 0 0 1 16 16v26H40z" />
    <path className="paper" d="M24 76V50a16 16 0 0 1 32 0v26z" />
    <path d="M33 56h14" />
    <path className="warm" d="M76 60h18v7H76z" />
    <circle className="paper" cx="74" cy="63" r="3" />
    <path d="M80 22c3-4 6-4 8 0 2-4 5-4 8 0" />
  </Drawing>
)
