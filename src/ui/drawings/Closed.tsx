import { Drawing } from './Drawing.tsx'

/** A counter with its shutter down: the agency does not answer now. */
export const Closed = () => (
  <Drawing>
    <path className="paper" d="M26 46h68v58H26z" />
    <path className="tone" d="M36 58h48v28H36z" />
    <path d="M36 65h48M36 72h48M36 79h48" />
    <path
      className="paper"
      d="M30 24h60l10 20a8.5 8.5 0 0 1-16 3 8.5 8.5 0 0 1-16 0 8.5 8.5 0 0 1-16 0 8.5 8.5 0 0 1-16 0 8.5 8.5 0 0 1-16-3z"
    />
    <path className="warm" d="M42 24h12l-2 23a8.5 8.5 0 0 1-16 0zM66 24h12l6 23a8.5 8.5 0 0 1-16 0z" />
    <path d="M30 92h60" strokeWidth="4" />
    <circle className="paper" cx="60" cy="72" r="11" />
    <path d="M60 66v6l4 3" />
  </Drawing>
)
