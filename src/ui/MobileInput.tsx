import type { ComponentProps } from 'react'
import { TextInput } from './inputs.tsx'

type Text = ComponentProps<typeof TextInput>

/**
 * The field for a mobile number, the same in every form: digits on the keyboard, and room for eleven of them.
 * @param own whether it is the number of who sits here, so that the browser may fill it in.
 */
export const MobileInput = ({
  own,
  ...rest
}: Omit<Text, 'type' | 'inputMode' | 'code' | 'width' | 'autoComplete'> & { readonly own: boolean }) => (
  <TextInput
    name="mobile"
    {...rest}
    type="tel"
    inputMode="tel"
    code
    width="medium"
    autoComplete={own ? 'tel' : 'off'}
  />
)
