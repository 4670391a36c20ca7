import type { ReactNode } from 'react'

/** The few signs the first screens need, drawn on a 24 grid. What later ones show is in files of its own: this one is loaded first. */
export function Icon({ children }: { children: ReactNode }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      {children}
    </svg>
  )
}

export const BackIcon = () => (
  <Icon>
    <path d="m15 5-7 7 7 7" />
  </Icon>
)

export const CheckIcon = () => (
  <Icon>
    <path d="m5 12.5 4.5 4.5L19 7.5" />
  </Icon>
)

export const InfoIcon = () => (
  <Icon>
    <circle cx="12" cy="12" r="9" />
    <path d="M12 11v5.5M12 7.5v.01" />
  </Icon>
)

export const WarningIcon = () => (
  <Icon>
    <path d="M12 3.5 2.5 20h19zM12 10v4.5M12 17.2v.01" />
  </Icon>
)

export const ErrorIcon = () => (
  <Icon>
    <path d="M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM12 7.5v5M12 16v.01" />
  </Icon>
)
