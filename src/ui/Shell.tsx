import type { ReactNode } from 'react'
import { Link } from '../router/Link.tsx'

/** The first thing the keyboard meets. */
export function SkipLink({ text, target = 'main' }: { text: string; target?: string }) {
  return (
    <a className="skip" href={`#${target}`}>
      {text}
    </a>
  )
}

/** Says on every page, on paper and on every screenshot, that this is a demonstration. */
export function DemoStrip({ text, children }: { text: ReactNode; children?: ReactNode }) {
  return (
    <section className="demo" aria-labelledby="demo-text">
      <p id="demo-text">{text}</p>
      {children}
    </section>
  )
}

/** A sea, a shore: the sign of the service. Not an emblem of anybody. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 40 40" aria-hidden="true">
      <rect width="40" height="40" rx="9" fill="#0b4fa8" />
      <path d="M0 19c8-5 13 3 21 1s12-5 19-2v13a9 9 0 0 1-9 9H9a9 9 0 0 1-9-9z" fill="#5c9be6" />
      <path d="M0 26c9-4 14 3 22 1s12-4 18-1v5a9 9 0 0 1-9 9H9a9 9 0 0 1-9-9z" fill="#d9e9fb" />
      <path d="M3 37c9-2 16-6 26-6 5 0 8 0 11 0a9 9 0 0 1-9 9H9a9 9 0 0 1-6-3z" fill="#b5452c" />
    </svg>
  )
}

export interface HeaderProps {
  serviceName: string
  homeTo: string
  /** The places of the service: my applications, notices … */
  links?: ReactNode
  /** What opens the controls where they have no room: a sheet, which the browser opens before the app is there. */
  toolsName: string
  /** The controls: 长辈版, English, theme. */
  children?: ReactNode
}

export function Header({ serviceName, homeTo, links, toolsName, children }: HeaderProps) {
  return (
    <header className="header">
      <div className="header-in">
        <Link className="header-name" to={homeTo}>
          <Mark />
          {serviceName}
        </Link>
        {links && <div className="header-links">{links}</div>}
        {children && (
          <>
            <button type="button" className="header-more" popoverTarget="tools">
              {toolsName}
            </button>
            <div id="tools" className="header-tools" popover="">
              {children}
            </div>
          </>
        )}
      </div>
    </header>
  )
}

/** How to reach people, the law; on the start page also what to know and who runs the service. */
export function Footer({ children }: { children: ReactNode }) {
  return (
    <footer className="footer">
      <svg className="sea" viewBox="0 0 1200 48" preserveAspectRatio="none" aria-hidden="true">
        <path fill="#2c75cc" fillOpacity=".2" d="M0 32c200-26 360 12 560 8s280-26 420-16 140 8 220 2v22H0z" />
        <path fill="#b5452c" d="M760 48c120-2 160-12 270-13s110 3 170 0v13z" />
      </svg>
      <div className="footer-in">{children}</div>
    </footer>
  )
}
