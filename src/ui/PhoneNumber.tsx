/** The address that calls a number: its digits, with nothing that is written between them. */
export const callTo = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`

/** A telephone number that is called by pressing it. */
export const PhoneNumber = ({ number }: { readonly number: string }) => (
  <a className="code" href={callTo(number)}>
    {number}
  </a>
)
