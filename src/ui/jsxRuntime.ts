import { Fragment, jsx as make } from 'react/jsx-runtime'

// What makes the elements of a built page (src/build/wholeNumbers.ts). No number of a Chinese text is torn from its unit at the end
// of a line, nor a date apart: lines may end between any two signs, and no style or sign tells a browser otherwise without changing
// the text that is read, copied and looked for. `nobr` does, and needs no style of ours in the documents drawn beforehand.

type Make = typeof make

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      nobr: { readonly children: string }
      'x-t': { readonly children: unknown }
    }
  }
}

/** A number with its unit, or several on end, as in a date. What comes right after a number is its unit. */
const numbers = /((?:第?\d[\d,.:]*(?:个工作日|个月|周岁|分钟|小时|[一-鿿]))+)/

/** Where there is room for text alone: `option`, `text`, `textarea`, `title`, `tspan`. */
const textOnly = /^(?:o|te|ti|ts)/

const withWhole = (said: unknown, host: unknown): unknown => {
  if (Array.isArray(said)) return said.map((one) => withWhole(one, host))
  if (typeof said !== 'string') return said
  const parts = said.split(numbers)
  if (parts.length < 2) return said
  const children = parts.map((part, i) => (i % 2 ? make('nobr', { children: part }, i) : part))
  // One box around all of it: what was one thing in a row stays one. (`strong` is no row.)
  return host === 'strong' ? children : make('x-t', { children })
}

/** Makes an element as React does; the text in one of HTML that is seen has its numbers whole. */
export const jsx: Make = (type, props, key) => {
  const { children, className } = Object(props)
  return make(
    type,
    (type === Fragment || (typeof type === 'string' && !textOnly.test(type))) && !/sr-only/.test(className)
      ? { ...Object(props), children: withWhole(children, type) }
      : props,
    key,
  )
}

export const jsxs = jsx
export { Fragment }
