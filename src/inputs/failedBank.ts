import { createContext } from 'react'

/** The code of a bank that could not open the account, while another one is chosen. */
export const FailedBank = createContext<string | undefined>(undefined)
