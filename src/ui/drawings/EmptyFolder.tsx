import { Drawing } from './Drawing.tsx'

/** An open folder with nothing in it yet: no cases. */
export const EmptyFolder = () => (
  <Drawing>
    <path className="paper" strokeDasharray="4 5" d="M42 60V20h36v40" />
    <path d="M52 31h16" />
    <path className="tone" d="M24 88V46a5 5 0 0 1 5-5h17l7 8h38a5 5 0 0 1 5 5v34z" />
    <path
      className="paper"
      d="M21 62h78a3 3 0 0 1 3 4l-6 24a4 4 0 0 1-4 3H28a4 4 0 0 1-4-3l-6-24a3 3 0 0 1 3-4z"
    />
    <path className="warm" d="M51 73h18v8H51z" />
  </Drawing>
)
