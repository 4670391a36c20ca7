// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Checkbox, Choices } from '../../src/ui/Checkboxes.tsx'
import { Choice } from '../../src/ui/Choice.tsx'
import { DateFields, dateFrom } from '../../src/ui/DateFields.tsx'
import { ErrorSummary } from '../../src/ui/ErrorSummary.tsx'
import { Field } from '../../src/ui/Form.tsx'
import { Select, TextInput } from '../../src/ui/inputs.tsx'

afterEach(cleanup)

const options = [
  { value: 'me', label: 'Myself' },
  { value: 'child', label: 'My child', hint: 'Under 16' },
]

describe('a field', () => {
  test('is named by its label and described by its hint and its error', () => {
    render(
      <Field id="phone" label="Mobile" hint="11 digits" error="Too short" errorPrefix="Error: ">
        {(ids) => <TextInput {...ids} name="phone" />}
      </Field>,
    )
    const input = screen.getByRole('textbox', { name: 'Mobile', description: /11 digits Error: ?Too short/ })
    expect(input.getAttribute('aria-invalid')).toBe('true')
  })

  test('without hint and error describes nothing', () => {
    render(
      <Field id="phone" label="Mobile">
        {(ids) => <TextInput {...ids} name="phone" />}
      </Field>,
    )
    const input = screen.getByRole('textbox', { name: 'Mobile' })
    expect(input.hasAttribute('aria-describedby')).toBe(false)
    expect(input.hasAttribute('aria-invalid')).toBe(false)
  })

  test('whose question is the heading takes its name from the heading', () => {
    render(
      <>
        <h1 id="title">What is your name?</h1>
        <Field id="name" label="" labelIsTitle>
          {(ids) => <TextInput {...ids} name="name" />}
        </Field>
      </>,
    )
    expect(screen.getByRole('textbox', { name: 'What is your name?' })).toBeDefined()
  })

  test('that is a group carries name, hint and error on the group', () => {
    render(
      <Field id="who" as="legend" label="For whom?" hint="Choose one" error="Choose" errorPrefix="Error: ">
        {(ids) => <Choice {...ids} name="who" options={options} />}
      </Field>,
    )
    expect(
      screen.getByRole('group', { name: 'For whom?', description: /Choose one Error: ?Choose/ }),
    ).toBeDefined()
  })

  test('keeps what was typed before the script came: a select starts where it is told and stays free', async () => {
    render(
      <Field id="city" label="City">
        {(ids) => <Select {...ids} name="city" options={options} defaultValue="child" />}
      </Field>,
    )
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'City' })
    expect(select.value).toBe('child')
    await userEvent.selectOptions(select, 'me')
    expect(select.value).toBe('me')
  })
})

describe('a choice', () => {
  test('answers a tap anywhere on the row, and the form sends its value', async () => {
    const chosen = vi.fn<(value: unknown) => void>()
    const { container } = render(
      <form>
        <Choice id="who" name="who" options={options} onChange={chosen} />
      </form>,
    )
    await userEvent.click(screen.getByText('Under 16'))
    expect(chosen).toHaveBeenCalledExactlyOnceWith('child')
    const form = container.querySelector('form')
    expect(form && new FormData(form).get('who')).toBe('child')
  })

  test('says the hint of a row after its name, not in it', () => {
    render(<Choice id="who" name="who" options={options} />)
    expect(screen.getByRole('radio', { name: 'My child', description: 'Under 16' })).toBeDefined()
  })

  test('gives the id of the field to its first row, where the error summary leads', () => {
    render(<Choice id="who" name="who" options={options} />)
    expect(screen.getByRole('radio', { name: 'Myself' }).id).toBe('who')
  })

  test('of several tells all that are ticked, in the order of the options', async () => {
    const ticked = vi.fn<(value: unknown) => void>()
    render(<Choices id="how" name="how" options={options} defaultValue={['child']} onChange={ticked} />)
    await userEvent.click(screen.getByRole('checkbox', { name: 'Myself' }))
    expect(ticked).toHaveBeenLastCalledWith(['me', 'child'])
    await userEvent.click(screen.getByRole('checkbox', { name: 'My child' }))
    expect(ticked).toHaveBeenLastCalledWith(['me'])
  })

  test('of consent is never ticked beforehand', () => {
    render(<Checkbox name="photo" label="Use my photo" />)
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Use my photo' }).checked).toBe(false)
  })
})

describe('a date', () => {
  test('begins with what is known, tells every change and can be read from the form', async () => {
    const changed = vi.fn<(value: unknown) => void>()
    const { container } = render(
      <form>
        <DateFields
          name="birth"
          value="1990-03-"
          onChange={changed}
          labels={{ year: 'Year', month: 'Month', day: 'Day' }}
        />
      </form>,
    )
    await userEvent.type(screen.getByRole('textbox', { name: 'Day' }), '8')
    expect(changed).toHaveBeenLastCalledWith('1990-03-08')
    const form = container.querySelector('form')
    expect(form && dateFrom(new FormData(form), 'birth')).toBe('1990-03-08')
  })
})

describe('a whole date', () => {
  const labels = { year: 'Year', month: 'Month', day: 'Day' }
  const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
  const boxes = () => ['Year', 'Month', 'Day'].map((name) => box(name).value)

  test.each(['1988-03-15', '1988年03月15日', '19880315', '1988/03/15', '出生日期：1988年03月15日'])(
    'pasted as %j into any of the boxes fills all three',
    async (text) => {
      for (const name of ['Year', 'Month', 'Day']) {
        const changed = vi.fn<(value: string) => void>()
        render(<DateFields name="birth" labels={labels} onChange={changed} />)
        await userEvent.click(box(name))
        await userEvent.paste(text)
        expect(boxes()).toEqual(['1988', '03', '15'])
        expect(changed).toHaveBeenLastCalledWith('1988-03-15')
        cleanup()
      }
    },
  )

  test('typed into the first box fills all three when the box is left, and not before it is whole', async () => {
    render(<DateFields name="birth" labels={labels} />)
    await userEvent.type(box('Year'), '1988.3.15')
    expect(boxes()).toEqual(['1988.3.15', '', ''])
    await userEvent.tab()
    expect(boxes()).toEqual(['1988', '3', '15'])
  })

  test('that the browser filled in without a word is read from the form', () => {
    const { container } = render(
      <form>
        <DateFields name="birth" labels={labels} />
      </form>,
    )
    box('Year').value = '1988年3月15日'
    const form = container.querySelector('form')
    expect(form && dateFrom(new FormData(form), 'birth')).toBe('1988-03-15')
  })

  test('is not made of what is none: it stays as it was pasted', async () => {
    render(<DateFields name="birth" labels={labels} />)
    await userEvent.click(box('Year'))
    await userEvent.paste('15 March 1988')
    expect(boxes()).toEqual(['15 March 1988', '', ''])
  })
})

describe('the error summary', () => {
  test('leads to the field itself', async () => {
    Element.prototype.scrollIntoView = () => undefined
    render(
      <>
        <ErrorSummary title="1 problem" items={[{ id: 'phone', text: 'Too short' }]} />
        <input id="phone" aria-label="Mobile" />
      </>,
    )
    expect(screen.getByRole('region', { name: '1 problem' }).tabIndex).toBe(-1)
    await userEvent.click(screen.getByRole('link', { name: 'Too short' }))
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Mobile' }))
  })

  test('is read out by its focus alone: as a live region, too, it would be said twice', () => {
    const { container } = render(
      <ErrorSummary title="1 problem" items={[{ id: 'phone', text: 'Too short' }]} />,
    )
    expect(container.querySelector('[role=alert], [role=status], [aria-live], output')).toBeNull()
  })

  test('of a control that is not there leads to what its field offers instead', async () => {
    Element.prototype.scrollIntoView = () => undefined
    const summary = <ErrorSummary title="1 problem" items={[{ id: 'bank', text: 'Choose a bank' }]} />
    const { rerender } = render(
      <>
        {summary}
        <Field id="bank" label="Your bank" as="legend">
          {() => <button type="button">Try again</button>}
        </Field>
      </>,
    )
    await userEvent.click(screen.getByRole('link', { name: 'Choose a bank' }))
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Try again' }))
    rerender(
      <>
        {summary}
        <Field id="bank" label="Your bank" as="legend">
          {() => <p>No bank here</p>}
        </Field>
      </>,
    )
    await userEvent.click(screen.getByRole('link', { name: 'Choose a bank' }))
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Your bank' }))
  })

  test('is not there without errors', () => {
    const { container } = render(<ErrorSummary title="0 problems" items={[]} />)
    expect(container.innerHTML).toBe('')
  })
})
