import type { ReactNode } from 'react'

/** Signs of the photo tool and the file places, on the same 24 grid as those of the design system. */
function Sign({ children }: { readonly children: ReactNode }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      {children}
    </svg>
  )
}

export const CameraIcon = () => (
  <Sign>
    <path d="M3 8.5A1.5 1.5 0 0 1 4.5 7H8l1.5-2.5h5L16 7h3.5A1.5 1.5 0 0 1 21 8.5v9a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 17.5z" />
    <circle cx="12" cy="12.8" r="3.4" />
  </Sign>
)

export const AlbumIcon = () => (
  <Sign>
    <rect x="3" y="4.5" width="18" height="15" rx="1.5" />
    <circle cx="8.5" cy="9.5" r="1.5" />
    <path d="m4 17 5-4.5 3.5 3 3.5-4 5 5" />
  </Sign>
)

export const LaterIcon = () => (
  <Sign>
    <circle cx="12" cy="12" r="9" />
    <path d="M12 6.5V12l3.5 2.5" />
  </Sign>
)

export const PersonIcon = () => (
  <Sign>
    <rect x="4.5" y="3" width="15" height="18" rx="1.5" />
    <circle cx="12" cy="10" r="3" />
    <path d="M7.5 18c.5-2.5 2.2-3.8 4.5-3.8s4 1.3 4.5 3.8" />
  </Sign>
)

export const FileIcon = () => (
  <Sign>
    <path d="M6 3h8l4.5 4.5V21H6zM14 3v4.5h4.5" />
  </Sign>
)

const arrows = { up: '0', right: '90', down: '180', left: '270' } as const

export const ArrowIcon = ({ to }: { readonly to: keyof typeof arrows }) => (
  <Sign>
    <path d="M12 19V5.5m-5.5 5.5L12 5.5l5.5 5.5" transform={`rotate(${arrows[to]} 12 12)`} />
  </Sign>
)

export const ZoomIcon = ({ sign }: { readonly sign: 'plus' | 'minus' }) => (
  <Sign>
    <circle cx="10.5" cy="10.5" r="6.5" />
    <path d={sign === 'plus' ? 'm20 20-4.8-4.8M7.5 10.5h6M10.5 7.5v6' : 'm20 20-4.8-4.8M7.5 10.5h6'} />
  </Sign>
)

export const TurnIcon = () => (
  <Sign>
    <path d="M19.5 12a7.5 7.5 0 1 1-2.3-5.4L19.5 9M19.5 4v5h-5" />
  </Sign>
)

export const FrameIcon = () => (
  <Sign>
    <path d="M4 8.5V4h4.5M15.5 4H20v4.5M20 15.5V20h-4.5M8.5 20H4v-4.5" />
    <circle cx="12" cy="12" r="3" />
  </Sign>
)

export const UnknownIcon = () => (
  <Sign>
    <circle cx="12" cy="12" r="9" />
    <path d="M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M12 16.5v.01" />
  </Sign>
)
