import { Drawing } from './Drawing.tsx'

/** An elderly woman with her card: the start. */
export const Welcome = () => (
  <Drawing>
    <path className="tone" d="M18 104c0-22 10-34 26-34s26 12 26 34" />
    <path className="paper" d="M37 69c0 12 14 12 14 0v-9H37z" />
    <circle className="tone" cx="46" cy="21" r="7" />
    <path className="paper" d="M29 46c0-12 6-20 15-20s15 8 15 20-6 21-15 21-15-9-15-21z" />
    <path
      className="tone"
      d="M27 48c-2-15 5-24 17-24s19 9 17 24c-3-4-4-8-5-12-8 1-15-1-19-4-1 7-5 12-10 16z"
    />
    <circle cx="38" cy="50" r="4.5" />
    <circle cx="50" cy="50" r="4.5" />
    <path d="M42.5 49.5q1.5-1.5 3 0M40 60q4 3 8 0" />
    <path className="tone" d="M62 84c8 6 14 2 18-8l7 5c-4 13-14 21-27 17" />
    <g transform="rotate(-8 84 56)">
      <rect className="paper" x="64" y="40" width="44" height="29" rx="4" />
      <path className="tone" d="M64 56c8-5 14 1 22 0s14-5 22-2v11a4 4 0 0 1-4 4H68a4 4 0 0 1-4-4z" />
      <path className="warm flat" d="M74 68c8-4 20-5 33-4a4 4 0 0 1-3 4z" />
      <path d="M70 47h14" />
    </g>
    <path className="paper" d="M79 78c-2-5 0-9 4-11 3 4 7 6 9 9-1 5-7 8-10 6z" />
  </Drawing>
)
