import './drawings.css'

/** What is wrong with a portrait as a card photo: something on the head, something behind it, too little light. */
export type PortraitFault = 'hat' | 'background' | 'dark'

/**
 * Somebody drawn from the front, as the photo on a card shows a person: 84 × 104 units. Nobody's face. The colours are those of
 * a photo, the same in the dark: what it shows is a white ground.
 */
export function Portrait({ fault }: { readonly fault?: PortraitFault | undefined }) {
  return (
    <g className="portrait" stroke="#083c82" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round">
      <path stroke="none" fill="#fff" d="M0 0h84v104H0z" />
      {fault === 'background' && (
        <g fill="#b7d6f6">
          <path d="M4 4h23v30H4z" />
          <path d="M15 4v30M4 19h23" />
          <path fill="#b5452c" d="M66 68h14l-2 14H68z" />
          <path fill="#8fc7ab" d="M73 68c-9-6-11-16-7-25 6 5 8 13 7 25zm0 0c0-10 2-16 9-21 2 9-1 16-9 21z" />
        </g>
      )}
      <path fill="#5c9be6" d="M6 104c2-17 14-23 36-23s34 6 36 23" />
      <path fill="#fff" d="m31 82 11 13 11-13-5-3H36z" />
      <g fill="#f8dccf">
        <path d="M34 68v13c4 6 12 6 16 0V68z" />
        <circle cx="24.5" cy="49" r="4.5" />
        <circle cx="59.5" cy="49" r="4.5" />
        <path d="M25 45c0-14 6-21 17-21s17 7 17 21c0 16-8 26-17 26s-17-10-17-26z" />
      </g>
      <path
        fill="#27364d"
        d="M24 45c-4-19 5-28 19-28 13 0 21 9 17 28-2-2-3-6-4-10-7 0-13-2-17-6-3 4-7 6-11 7-1 4-2 7-4 9z"
      />
      <path fill="none" d="M31.5 43q3-2 6 0M46.5 43q3-2 6 0M42 50v6.5h-2M37 62.5q5 3.5 10 0" />
      <path strokeWidth="3.5" d="M34.5 48.5h.01M49.5 48.5h.01" />
      {fault === 'hat' && (
        <>
          <path fill="#b5452c" d="M22 37c0-16 7-24 20-24s20 8 20 24z" />
          <path fill="#b5452c" d="M60 32c9 1 15 4 17 8-10 1-37 1-55-2l1-6z" />
        </>
      )}
      {fault === 'dark' && <path stroke="none" fill="#0f161f" fillOpacity=".68" d="M0 0h84v104H0z" />}
    </g>
  )
}
